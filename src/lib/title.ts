/** What search engines and tabs show of a title at most, in characters. */
export const titleLength = 60;

/**
 * The title of a document: the page's and the site's, shorter where both together would be cut off by those who show
 * them. The page's own words come first and stay the longest.
 *
 * @param title - of the page; empty for the site's own.
 * @param site - name of the site, and a short one.
 */
export function documentTitle(title: string, site: { readonly title: string; readonly shortTitle: string }): string {
  if (title === '' || title === site.title) return site.title;
  const forms = [`${title} | ${site.title}`, `${title} | ${site.shortTitle}`, title];
  return forms.find((form) => [...form].length <= titleLength) ?? shortened(title, titleLength);
}

/** How much of a reader's own words a title can hold, in characters. */
export const wordsLength = 32;

/** What stays together where a text is cut: a flag, or a sign with its accents, its colour and what it is joined to. */
const wholeSigns = /(?:\p{RI}{2}|[\s\S])(?:[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d[\s\S])*/gu;

/** The start of a word at the end of a text. Chinese and Japanese, which have no spaces, can be cut at any sign. */
const startOfWord = /[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+$/u;

const goesOn = /^[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

const punctuation = /[\s.,;:、。，；：\p{Pd}\p{Ps}]+$/u;

const count = (text: string) => [...text].length;

/**
 * A text cut at the end of a word, with an ellipsis for what is left out; within a word where more than a third would be
 * lost otherwise. Signs that belong together stay together.
 *
 * @param length - at most, in characters.
 */
export function shortened(text: string, length: number): string {
  if (count(text) <= length) return text;
  let start = '';
  let room = length - 1;
  let rest = '';
  for (const [sign] of text.matchAll(wholeSigns)) {
    room -= count(sign);
    rest = sign;
    if (room < 0) break;
    start += sign;
  }
  const words = goesOn.test(rest) ? start.replace(startOfWord, '') : start;
  const kept = count(words.trimEnd()) * 3 < length * 2 ? start : words;
  return `${kept.replace(punctuation, '')}…`;
}
