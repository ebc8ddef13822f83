import type { MarkdownFile } from './markdown';
import type { Problem } from './problems';

// What has no form of its own and is meant all the same: joiners, and what chooses the form of the sign before it.
const joiner = '[\\u200c\\u200d]';
const selector = '[\\u{180b}-\\u{180d}\\u{180f}\\u{fe00}-\\u{fe0f}\\u{e0100}-\\u{e01ef}]';

/** Scripts whose letters do not change their form beside others: between those a joiner joins nothing. */
const apart = ['Latin', 'Greek', 'Cyrillic', 'Han', 'Hiragana', 'Katakana', 'Hangul'].map(
  (name) => `\\p{Script=${name}}`,
);

/** A digit that belongs to scripts, such as those of Persian; `7` and its variants are every script's. */
const digit = '(?!\\p{Script_Extensions=Common})\\p{Nd}';
const joined = `\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{M}|${digit}|(?!${apart.join('|')})\\p{L}`;

/** Letters without a form that say whose flag a black flag is: those of England, Scotland and Wales are in use. */
const flag = `\\u{1f3f4}(?:${['gbeng', 'gbsct', 'gbwls'].map(asTags).join('|')})\\u{e007f}`;
const tag = '[\\u{e0061}-\\u{e007a}\\u{e007f}]';
const inFlag = `(?<=(?=${flag})\\u{1f3f4}${tag}{0,5})${tag}`;

/**
 * A sign that nobody sees, that turns the direction of what stands behind it, or that is no character: control signs, marks
 * of direction, half a pair, spaces without width, letters without a form. Not a joiner in an emoji or in a word of Persian,
 * nor a sign that chooses the form of the one before it, nor what tells the flag of Scotland from that of Wales.
 */
export const invisible = new RegExp(
  [
    '[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\u2800]',
    `(?!${joiner}|${selector}|${inFlag})\\p{Default_Ignorable_Code_Point}`,
    `(?<!${joined})${joiner}`,
    `(?<=^|${selector}|\\s)${selector}`,
  ].join('|'),
  'u',
);

/** Stands in a file where its bytes are no UTF-8. */
const lost = '\ufffd';

/** What some editors of Windows begin a file with. */
const byteOrderMark = '\ufeff';

/** The same for a file: its lines end with one or two signs that are not told, and it may be indented with tabs. */
const inFile = new RegExp(`(?![\\t\\n]|\\r\\n|\\r$)(?:${invisible.source}|${lost})`, 'u');

/** A text for a terminal or a log: what nobody would see, or what would act there, is seen. One sign stays one column. */
export function shown(text: string): string {
  return text.replace(new RegExp(`(?!\\t)(?:${invisible.source})`, 'gu'), lost);
}

/**
 * Finds signs in the texts of the site that nobody sees: in prose, in comments, in the names of fields. They make a text
 * look to a reviewer like another one than programs read. One a line is told.
 *
 * @param files - what people write: pages and data.
 */
export function hiddenSigns(files: readonly MarkdownFile[]): Problem[] {
  return files.flatMap(({ file, content }) =>
    content.split('\n').flatMap((line, index): Problem[] => {
      const found = inFile.exec(line);
      if (!found) return [];
      const [sign] = found;
      const message = messageOf(sign, index === 0 && found.index === 0);
      const place = { line: index + 1, column: found.index + 1, length: sign.length };
      return [{ severity: 'error', rule: 'hidden-signs', file, ...place, message }];
    }),
  );
}

/** What is told of a sign. @param isFirst - whether the file begins with it. */
function messageOf(sign: string, isFirst: boolean): string {
  if (sign === lost) return 'the file is not written in UTF-8: save it so';
  if (sign === byteOrderMark && isFirst)
    return 'the file begins with an invisible sign (a byte order mark): save it as UTF-8 without one';
  return `a sign that cannot be seen stands here (${codeOf(sign)}): take it out`;
}

/** Lower-case letters as the letters without a form that stand for them, for a pattern. */
function asTags(letters: string): string {
  return [...letters].map((letter) => `\\u{e00${letter.charCodeAt(0).toString(16)}}`).join('');
}

/** A sign by its number, such as `U+202E`. */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
