import { distance } from 'fastest-levenshtein';

/**
 * The known word that somebody most likely meant.
 *
 * @param word - what was written.
 * @param known - what could have been written; the first of equally near ones wins.
 * @returns `undefined` when none is near: more than a third of the letters differ.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  const from = simple(word);
  for (const candidate of known) {
    const to = simple(candidate);
    const found = slips(from, to);
    const limit = Math.max(1, Math.floor(Math.max(from.length, to.length) / 3));
    if (found > limit || found >= to.length) continue;
    // Of two equally near words, one that differs by letters left out is the likelier.
    const likely = isPart(from, to) || isPart(to, from) ? found - 0.5 : found;
    if (!best || likely < best.distance) best = { word: candidate, distance: likely };
  }
  return best?.word;
}

/** Whether a word is another one with letters left out. */
function isPart(part: string, whole: string): boolean {
  let index = 0;
  for (const letter of whole) if (letter === part[index]) index += 1;
  return part !== whole && index === part.length;
}

/** How many letters were slipped: added, left out, replaced, or swapped with another. */
function slips(from: string, to: string): number {
  const found = distance(from, to);
  return found === 2 && letters(from) === letters(to) ? 1 : found;
}

const letters = (word: string) => [...word].toSorted().join('');

/** Letters and digits in lower case: what two spellings of one word share. */
function simple(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** Whether two words differ by one letter, or by two that are swapped. */
export function isOneSlip(a: string, b: string): boolean {
  return a !== b && slips(a, b) === 1;
}

/** `Did you mean "word"?` with a space before it, or nothing. */
export function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : `. Did you mean "${word}"?`;
}
