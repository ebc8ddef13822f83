import { glyphOf } from '../fonts/slices';
import type { TextStyle } from './element';

/** How a text is measured. */
type Font = Pick<TextStyle, 'size' | 'weight' | 'tracking'>;

/** The width of a text on one line, in pixels. A sign that no font has counts as wide as it is high. */
export function widthOf(value: string, { size, weight, tracking = 0 }: Font): number {
  return [...value].reduce((sum, sign) => sum + ((glyphOf(sign, weight)?.advance ?? 1) + tracking) * size, 0);
}

/** What stays together on a line: words with the space before them, parts between hyphens, signs of languages without spaces. */
const pieces = /\s*(?:\p{Script=Han}|[^\s\p{Script=Han}-]+-?|-)/gu;

/** How many lines a text takes. @param width - of a line, in pixels. */
export function linesOf(value: string, font: Font, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of value.matchAll(pieces)) {
    const wide = widthOf(piece, font);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += used === 0 ? widthOf(piece.trimStart(), font) : wide;
    // A word longer than a line breaks where the line ends.
    for (; used > width; used -= width) lines += 1;
  }
  return lines;
}

/** Whether a text fits without a break within a word. */
function keepsWords(value: string, font: Font, width: number): boolean {
  return [...value.matchAll(pieces)].every(([piece]) => widthOf(piece.trim(), font) <= width);
}

/** A size that a text may have, and how many lines it may take then. */
export type Step = { readonly size: number; readonly lines: number };

/**
 * The first of some sizes in which a text fits; where it fits in none, the last, in which it is cut.
 *
 * @param steps - the one that is preferred first; at least one.
 * @param width - of a line, in pixels; a little of it is kept free, as pairs of signs may be set wider apart.
 * @returns the size, and how many lines the text takes.
 */
export function fitText(
  value: string,
  font: Omit<Font, 'size'>,
  width: number,
  steps: readonly [Step, ...Step[]],
): Step & { readonly isCut: boolean } {
  const line = width * 0.99;
  for (const { size, lines } of steps) {
    const taken = linesOf(value, { ...font, size }, line);
    if (taken <= lines && keepsWords(value, { ...font, size }, line)) return { size, lines: taken, isCut: false };
  }
  const { size, lines } = steps.at(-1) ?? steps[0];
  const taken = linesOf(value, { ...font, size }, line);
  return { size, lines: Math.min(taken, lines), isCut: taken > lines };
}

/**
 * How many of some things fit on lines, in their order.
 *
 * @param widths - of each, in pixels.
 * @param more - width of what tells that there are more; it must fit behind those that are shown.
 */
export function countThatFit(
  widths: readonly number[],
  {
    width,
    gap,
    lines,
    more,
  }: { readonly width: number; readonly gap: number; readonly lines: number; readonly more: number },
): number {
  const fits = (all: readonly number[]) => {
    let line = 1;
    let used = 0;
    for (const wide of all) {
      if (used > 0 && used + gap + wide > width) {
        line += 1;
        used = 0;
      }
      used += (used === 0 ? 0 : gap) + wide;
    }
    return line <= lines;
  };
  if (fits(widths)) return widths.length;
  let count = widths.length - 1;
  while (count > 0 && !fits([...widths.slice(0, count), more])) count -= 1;
  return count;
}
