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
    const limit = Math.max(1, Math.floor(Math.max(from.length, to.length) / 3));
    const found = slips(from, to);
    if (found > limit || found >= to.length || (best && found >= best.distance)) continue;
    best = { word: candidate, distance: found };
  }
  return best?.word;
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

/** `Did you mean "word"?` with a space before it, or nothing. */
export function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : `. Did you mean "${word}"?`;
}
