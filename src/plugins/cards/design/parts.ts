import type { CardPerson } from '../../community/outputs/cards/card';
import { column, type Element, row, text } from './element';
import { countThatFit, widthOf } from './fit';
import { colors, type Tone } from './palette';

/** A person's initials in a disc. */
export function monogram({ initials }: Pick<CardPerson, 'initials'>, tone: Tone, size: number): Element {
  return row(
    {
      width: size,
      height: size,
      borderRadius: size / 2,
      backgroundColor: tone.soft,
      border: `2px solid ${tone.line}`,
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
    },
    text(initials, { size: Math.round(size * 0.38), weight: 600, color: tone.strong }),
  );
}

/** What something is, above it. */
export function label(value: string): Element {
  return text(value, { size: 23, weight: 600, color: colors.muted });
}

const chipFont = { size: 25, weight: 600 } as const;
const chipPadding = 18;

/** Words in frames, as many as there is space for; then how many more there are. */
export function chips(
  words: readonly string[],
  tone: Tone,
  { width, lines }: { readonly width: number; readonly lines: number },
): Element | null {
  if (words.length === 0) return null;
  const widthOfChip = (word: string) => Math.min(width, widthOf(word, chipFont) * 1.01 + 2 * chipPadding + 2);
  const gap = 12;
  const count = countThatFit(words.map(widthOfChip), { width, gap, lines, more: widthOfChip('+99') });
  const rest = words.length - count;
  const chip = (word: string, isRest: boolean) =>
    row(
      {
        padding: `7px ${isRest ? 4 : chipPadding}px`,
        borderRadius: 10,
        maxWidth: width,
        ...(isRest ? {} : { backgroundColor: tone.soft }),
      },
      text(word, { ...chipFont, color: isRest ? colors.muted : tone.strong }),
    );
  return row(
    { flexWrap: 'wrap', gap, width },
    ...words.slice(0, count).map((word) => chip(word, false)),
    rest > 0 ? chip(`+${rest}`, true) : null,
  );
}

/** A line of facts at the foot of a card. */
export function foot(...facts: readonly (Element | null)[]): Element {
  return column(
    { marginTop: 'auto' },
    row({ height: 2, backgroundColor: colors.line, marginBottom: 22 }),
    row({ justifyContent: 'space-between', alignItems: 'flex-start', gap: 32 }, ...facts),
  );
}
