import type { DocumentCard, LandingCard, PeopleCard } from '../../community/outputs/cards/card';
import { column, type Element, row, text } from './element';
import { fitText } from './fit';
import { contentWidth, frame, titleFont, titleSteps } from './frame';
import { colors, tones } from './palette';
import { chips, label, monogram } from './parts';

const textSteps = [
  { size: 36, lines: 3 },
  { size: 33, lines: 4 },
  { size: 30, lines: 5 },
] as const;

/** A page of prose, or a list: its title and what it is about. */
export function documentLayout(card: DocumentCard): Element {
  const title = fitText(card.title, titleFont, contentWidth, titleSteps);
  const about = fitText(card.text, { weight: 400 }, contentWidth, textSteps);
  return frame(
    card,
    column(
      { flexGrow: 1, justifyContent: 'center', gap: 26 },
      text(card.title, { ...titleFont, ...title }),
      card.text === '' ? null : text(card.text, { ...about, weight: 400, color: colors.muted, leading: 1.4 }),
    ),
    chips(card.items, tones[card.section], { width: contentWidth, lines: 2 }),
  );
}

/** How a card of people is set: the fewer there are, the larger. */
const peopleSizes = {
  few: {
    title: [
      { size: 80, lines: 1 },
      { size: 66, lines: 1 },
      { size: 58, lines: 1 },
      { size: 54, lines: 2 },
      { size: 46, lines: 2 },
    ],
    text: [
      { size: 32, lines: 3 },
      { size: 28, lines: 3 },
    ],
    disc: 60,
    name: 32,
  },
  many: {
    title: [
      { size: 68, lines: 1 },
      { size: 58, lines: 1 },
      { size: 50, lines: 1 },
      { size: 44, lines: 2 },
      { size: 38, lines: 2 },
    ],
    text: [
      { size: 27, lines: 2 },
      { size: 25, lines: 2 },
    ],
    disc: 46,
    name: 28,
  },
} as const;

/** A page about people: its title, what it is about, and the first of them. */
export function peopleLayout(card: PeopleCard): Element {
  const tone = tones[card.section];
  const cells = [
    ...card.people.map((person) => ({ ...person, color: colors.text })),
    ...(card.more === 0 ? [] : [{ name: `and ${card.more} more`, initials: '+', color: colors.muted }]),
  ];
  const sizes = cells.length > 4 ? peopleSizes.many : peopleSizes.few;
  const title = fitText(card.title, titleFont, contentWidth, sizes.title);
  const isTight = title.lines > 1 && cells.length > 6;
  const about = fitText(card.text, { weight: 400 }, contentWidth, isTight ? [{ size: 25, lines: 1 }] : sizes.text);
  const half = (contentWidth - 24) / 2;
  return frame(
    card,
    column(
      { marginTop: 30, gap: 14 },
      text(card.title, { ...titleFont, ...title }),
      card.text === '' ? null : text(card.text, { ...about, weight: 400, color: colors.muted, leading: 1.4 }),
    ),
    column(
      { marginTop: 'auto', gap: 14 },
      label(card.role),
      row(
        { flexWrap: 'wrap', columnGap: 24, rowGap: 10, width: contentWidth },
        ...cells.map(({ name, initials, color }) =>
          row(
            { width: half, alignItems: 'center', gap: 14 },
            monogram({ initials }, tone, sizes.disc),
            nameText(name, color, sizes.name, half - sizes.disc - 14),
          ),
        ),
      ),
    ),
  );
}

/** A name on one line; a long one is set smaller. */
function nameText(name: string, color: string, size: number, width: number): Element {
  const steps = [1, 0.9, 0.8].map((part) => ({ size: Math.round(size * part), lines: 1 }));
  const fitting = fitText(name, { weight: 600 }, width, [{ size, lines: 1 }, ...steps]);
  return text(name, { ...fitting, weight: 600, color }, { width });
}

/** The landing page: the name of the site, what people do here, and the community in figures. */
export function landingLayout(card: LandingCard): Element {
  const title = fitText(card.title, titleFont, contentWidth, [{ size: 96, lines: 2 }, ...titleSteps]);
  return frame(
    card,
    column(
      { flexGrow: 1, justifyContent: 'center', gap: 24 },
      text(card.title, { ...titleFont, ...title }),
      text(card.text, { size: 36, weight: 400, color: colors.muted, leading: 1.4 }),
    ),
    row(
      { gap: 56 },
      ...card.figures.map(({ value, name }) =>
        column(
          { gap: 2 },
          text(String(value), { size: 56, weight: 700, color: tones.sigs.strong, tracking: -0.02 }),
          text(name, { size: 25, weight: 400, color: colors.muted }),
        ),
      ),
    ),
  );
}
