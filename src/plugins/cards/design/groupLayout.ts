import type { GroupCard } from '../../community/outputs/cards/card';
import { column, type Element, row, text } from './element';
import { fitText, widthOf } from './fit';
import { contentWidth, frame, titleFont } from './frame';
import { colors, type Tone, tones } from './palette';
import { chips, foot, label, monogram } from './parts';

const titleSteps = [
  { size: 80, lines: 1 },
  { size: 68, lines: 1 },
  { size: 60, lines: 1 },
  { size: 56, lines: 2 },
  { size: 48, lines: 2 },
  { size: 42, lines: 3 },
] as const;

/** Sizes of the purpose below a title of one, two or three lines. */
const purposeSteps = {
  1: [
    { size: 34, lines: 2 },
    { size: 31, lines: 3 },
    { size: 28, lines: 3 },
  ],
  2: [
    { size: 31, lines: 2 },
    { size: 27, lines: 3 },
  ],
  3: [
    { size: 27, lines: 2 },
    { size: 25, lines: 2 },
  ],
} as const;

const factFont = { size: 28, weight: 600 } as const;
const disc = 46;
/** How far a disc lies over the one before it. */
const overlap = 8;

/** Who leads the group: their discs, and as many names as there is space for. */
function leadsFact({ leads, note }: GroupCard, tone: Tone, width: number): Element {
  if (note !== null) {
    const color = note.name === 'Leads' ? colors.attention : colors.text;
    return column({ gap: 8, width }, label(note.name), valueText(note.says, color, width));
  }
  const shown = leads.slice(0, 3);
  const discs = disc + (shown.length - 1) * (disc - overlap);
  const space = width - discs - 14;
  const rest = (count: number) => (count < leads.length ? `+${leads.length - count}` : '');
  const names = (count: number) =>
    leads
      .slice(0, count)
      .map(({ name }) => name)
      .join(', ');
  const free = (count: number) => space - (rest(count) === '' ? 0 : widthOf(rest(count), factFont) + 14);
  const counts = leads.map((_, index) => leads.length - index);
  const count = counts.find((number) => widthOf(names(number), factFont) <= free(number) * 0.98) ?? 1;
  return column(
    { gap: 8, width },
    label(leads.length === 1 ? 'Lead' : 'Leads'),
    row(
      { alignItems: 'center', gap: 14 },
      row(
        {},
        ...shown.map((person, index) => row({ marginLeft: index === 0 ? 0 : -overlap }, monogram(person, tone, disc))),
      ),
      valueText(names(count), colors.text, free(count), rest(count)),
    ),
  );
}

/** A value on one line, set smaller where it is long; then how many more there are. */
function valueText(value: string, color: string, width: number, rest = ''): Element {
  const { size } = fitText(value, factFont, width, [
    { size: 28, lines: 1 },
    { size: 25, lines: 1 },
    { size: 22, lines: 1 },
  ]);
  return row(
    { height: disc, alignItems: 'center', gap: 14 },
    text(value, { ...factFont, size, color }, { maxWidth: width }),
    rest === '' ? null : text(rest, { ...factFont, size, color: colors.muted }),
  );
}

const stepsBelow = (lines: number) => purposeSteps[lines === 1 || lines === 2 ? lines : 3];

/** A SIG or a working group: its name, purpose and topics; who leads it, and where it talks. */
export function groupLayout(card: GroupCard): Element {
  const tone = tones[card.section];
  const title = fitText(card.title, titleFont, contentWidth, titleSteps);
  const purpose = fitText(card.text, { weight: 400 }, contentWidth, stepsBelow(title.lines));
  const channel = card.channel === null ? null : `#${card.channel}`;
  const channelWidth = channel === null ? 0 : Math.min(contentWidth / 2, widthOf(channel, factFont) * 1.03);
  const leadsWidth = contentWidth - (channel === null ? 0 : channelWidth + 32);
  return frame(
    card,
    column(
      { marginTop: 34, gap: 16 },
      text(card.title, { ...titleFont, ...title }),
      text(card.text, { ...purpose, weight: 400, color: colors.muted, leading: 1.36 }),
    ),
    column({ marginTop: 24 }, chips(card.topics, tone, { width: contentWidth, lines: 1 })),
    foot(
      leadsFact(card, tone, leadsWidth),
      channel === null
        ? null
        : column({ gap: 8, width: channelWidth }, label('Slack'), valueText(channel, colors.text, channelWidth)),
    ),
  );
}
