import { Lexer } from 'yaml';

/** How deep lists and maps may lie in each other. The facts of a page need 5. */
const deepest = 20;

/** How far a line may be indented. */
const farthest = 100;

/**
 * Finds where lists and maps lie in each other so deep that a parser, which follows them, would run out of memory.
 *
 * @param text - YAML.
 * @returns the offset of the first sign that goes too deep; `undefined` when there is none.
 */
export function tooDeep(text: string): number | undefined {
  const indented = new RegExp(`^ {${farthest + 1}}`, 'm').exec(text);
  if (indented) return indented.index + farthest;
  let offset = 0;
  let open = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own signs: they stand for nothing in the text.
    if (['\u{2}', '\u{18}', '\u{1f}'].includes(token)) continue;
    if (token === '[' || token === '{') open += 1;
    if (token === ']' || token === '}') open = Math.max(0, open - 1);
    inLine = /\n$/.test(token) ? 0 : /^[-?:]$/.test(token) ? inLine + 1 : inLine;
    if (open + inLine > deepest) return offset;
    offset += token.length;
  }
  return undefined;
}
