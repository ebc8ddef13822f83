import { type Document, isAlias, isNode, isScalar, isSeq, Lexer, visit } from 'yaml';
import {
  inQuotes,
  itemForField,
  itemsUnlike,
  lineAt,
  noSpaceAfterDash,
  type SyntaxMistake,
  whole,
} from './syntaxLines';

/** What is valid YAML, and means something else than its author thinks. */
export function surprises(document: Document, text: string): SyntaxMistake[] {
  return [...signs(document, text), ...vanishing(document), ...joinedLines(document, text), ...comments(text)];
}

/** The name of what every JavaScript object has: a field of that name would vanish. */
function vanishing(document: Document): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  visit(document, {
    Pair(_key, { key }) {
      if (!isScalar(key) || key.value !== '__proto__' || !key.range) return;
      mistakes.push({ range: [key.range[0], key.range[1]], message: '"__proto__" cannot be a name' });
    },
  });
  return mistakes;
}

/** `*`, `&` and `!` before a value make it a reference, an anchor or a tag; no file of ours has use for them. */
function signs(document: Document, text: string): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const sign = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : node.tag ? '!' : undefined;
    if (!sign) return;
    const start = text.lastIndexOf(sign, node.range[0]);
    const meant = text.slice(start, node.range[1]);
    const write = isAlias(node) || isScalar(node) ? JSON.stringify(meant) : undefined;
    const message = `"${sign}" has a meaning in YAML: put the value in quotes`;
    mistakes.push({ range: [start, start + meant.length], message, write });
  });
  return mistakes;
}

/** A line that lost its dash, or has it at the wrong place, becomes part of the text above it, which nobody means. */
function joinedLines(document: Document, text: string): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const mistake = joined(text, start, end, isSeq(path.at(-1)));
      if (mistake) mistakes.push(mistake);
    },
  });
  return mistakes;
}

function joined(text: string, start: number, end: number, isItem: boolean): SyntaxMistake | undefined {
  const first = lineAt(text, start);
  const isBelow = text.slice(first.start, start).trim() === '';
  if (isBelow && /^-[^\s-]/.test(text.slice(start, end))) return noSpaceAfterDash(first);
  const next = /\n[ \t]*(?=\S)/.exec(text.slice(start, end));
  if (!next) return undefined;
  const line = lineAt(text, start + next.index + next[0].length);
  const range = whole(line);
  if (/^\s*-[^\s-]/.test(line.text)) return noSpaceAfterDash(line);
  if (/^\s*-\s/.test(line.text)) {
    if (isBelow && !isItem) return { range: whole(first), message: noDash, write: `- ${first.text.trim()}` };
    return { range, message: isItem ? itemsUnlike : itemForField };
  }
  const message = 'this line goes on with the item above it: put a dash before it, or both on one line';
  return isItem && isBlockItem(text, start) ? { range, message } : undefined;
}

const noDash = 'a dash is missing before the first item of this list';

const isBlockItem = (text: string, start: number) => /- +$/.test(text.slice(lineAt(text, start).start, start));

/** `#` after a space begins a comment. Right behind it a comment has a space; without one, a text was meant. */
function comments(text: string): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own signs: begin of a document, error in an indentation, a plain text follows.
    if (['\u{2}', '\u{18}', '\u{1f}'].includes(token)) continue;
    const line = lineAt(text, offset);
    const isLine = text.slice(line.start, offset).trim() === '';
    if (text.startsWith(token, offset) && /^#[^\s#]/.test(token) && !isLine) {
      mistakes.push(inQuotes(line, '"#" begins a comment: put the value in quotes, or a space after the "#"'));
    }
    offset += token.length;
  }
  return mistakes;
}
