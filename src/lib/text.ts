/** Folds case and accents, so that `BUGÖL` is found by `bugol` and `İbrahim` by `ibrahim`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i');
}

/** Whether every word of a query occurs in a text that is folded already. An empty query matches. */
export function matches(foldedText: string, query: string): boolean {
  return fold(query)
    .split(/\s+/)
    .every((word) => foldedText.includes(word));
}

/** One or two letters that stand for a person: the first of the first and of the last word of the name. */
export function initials(name: string): string {
  const words = name.split(/[\s_-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
