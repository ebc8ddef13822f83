import { type Document, isAlias, isNode, isScalar, isSeq, Lexer, visit, type YAMLParseError } from 'yaml';
import {
  fieldValue,
  inQuotes,
  itemForField,
  itemsUnlike,
  type Line,
  lineAfter,
  lineAt,
  noField,
  type SyntaxMistake,
  unlike,
  whole,
} from './syntaxLines';

/**
 * Says in plain words what is wrong with a YAML text. One mistake often makes the parser stumble again further down,
 * so only the first is told, and every field that is given twice.
 *
 * @param document - what the parser made of the text, with its errors.
 * @param text - the YAML.
 */
export function explainSyntax(document: Document, text: string): SyntaxMistake[] {
  const isTwice = (error: YAMLParseError) => error.code === 'DUPLICATE_KEY';
  const first = document.errors.find((error) => !isTwice(error));
  const mistakes = document.errors.filter((error) => error === first || isTwice(error));
  if (mistakes.length > 0) return mistakes.map((error) => explain(error, text));
  return [...signs(document, text), ...joinedLines(document, text), ...comments(text)];
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

/** An item that is indented too far becomes part of the text above it, which nobody means. */
function joinedLines(document: Document, text: string): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const joined = /\n\s*-\s/.exec(text.slice(start, end));
      if (!joined) return;
      const message = isSeq(path.at(-1)) ? itemsUnlike : itemForField;
      mistakes.push({ range: whole(lineAt(text, start + joined.index + joined[0].length)), message });
    },
  });
  return mistakes;
}

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

function explain(error: YAMLParseError, text: string): SyntaxMistake {
  const [start, end] = error.pos;
  const found = explainers[error.code]?.({ line: lineAt(text, start), start, text, said: error.message });
  return found ?? { range: [start, end], message: `this is not valid YAML: ${error.message}` };
}

/** Where the parser stumbled, and what it said. */
type Stumble = { readonly line: Line; readonly start: number; readonly text: string; readonly said: string };

const quoted = ({ line }: Stumble) => inQuotes(line);

const explainers: Partial<Record<YAMLParseError['code'], (stumble: Stumble) => SyntaxMistake>> = {
  DUPLICATE_KEY({ start, text }) {
    const [key = '', , name] = /^(["']?)([^\s:"']+)\1/.exec(text.slice(start)) ?? [];
    return { range: [start, start + key.length], message: `"${name}" is given twice: keep one` };
  },
  TAB_AS_INDENT: ({ start }) => ({ range: [start, start + 1], message: 'a line begins with a tab: use spaces' }),
  BAD_DQ_ESCAPE({ start, text }) {
    const sign = text.slice(start, start + 2);
    return { range: [start, start + 2], message: 'a backslash in quotes is written twice', write: `\\${sign}` };
  },
  BAD_SCALAR_START({ line, start, text }) {
    const [sign, handle] = /^@([\w-]+)/.exec(text.slice(start)) ?? [];
    if (sign === undefined || /^ [^#]/.test(text.slice(start + sign.length))) return inQuotes(line);
    return { range: [start, start + sign.length], message: 'a handle is written without @', write: handle };
  },
  BLOCK_AS_IMPLICIT_KEY({ line, text, said }) {
    if (/sequence/.test(said)) return { range: whole(line), message: itemsUnlike };
    const value = fieldValue(line)?.text ?? '';
    if (/:(\s|$)|^\? /.test(value)) return inQuotes(line);
    return { range: whole(lineAfter(text, line)), message: 'this line is indented too far' };
  },
  BLOCK_IN_FLOW: ({ start, text }) => (text[start] === '-' ? dashInBrackets(start) : missingComma(start)),
  MULTILINE_IMPLICIT_KEY({ line, start, text, said }) {
    return /flow/.test(said) && text[start] === '-' ? dashInBrackets(start) : noField(line);
  },
  MISSING_CHAR(stumble) {
    const { line, start, text, said } = stumble;
    if (/^Missing ,/.test(said)) return missingComma(start);
    if (/^Comments/.test(said)) return { range: [start, start + 1], message: 'a space is missing before the "#"' };
    if (/must end with/.test(said)) return notClosed(stumble);
    if (!/quote/.test(said)) return noField(line);
    const opened = text.slice(0, start).search(/(?<=(^|\n)[^\n#]*(: |- ))["'][^"'\n]*(\n|$)/);
    const message = 'a text in quotes is not closed: end it with the quote that it begins with';
    return { range: opened < 0 ? whole(line) : [opened, opened + 1], message };
  },
  BAD_INDENT(stumble) {
    const { line, text, said } = stumble;
    if (/^Flow/.test(said)) return notClosed(stumble);
    return { range: whole(/^\s*(#|$)/.test(line.text) ? lineAfter(text, line) : line), message: unlike };
  },
  MULTIPLE_DOCS({ line, start, text }) {
    const mark = /^(---|\.\.\.)/.test(line.text) ? line : lineAt(text, start - 1);
    return { range: whole(mark), message: 'this line ends the data: take it out' };
  },
  UNEXPECTED_TOKEN(stumble) {
    const { line, start, text } = stumble;
    const value = fieldValue(line);
    if (!value) return noField(line);
    if (/[\]}]/.test(text[start] ?? '')) {
      return { range: [start, start + 1], message: `"${text[start]}" closes nothing: take it out` };
    }
    if (value.text.startsWith('-')) {
      return { range: whole(value), message: 'a list begins on the line after its name; a text with a dash is quoted' };
    }
    const [, inner] = /^(["'])(.*)\1$/.exec(value.text)?.slice(1) ?? [];
    if (/^["']/.test(value.text)) {
      const message = 'a text in quotes ends before the line does: put all of it in one pair of quotes';
      return { range: whole(value), message, write: JSON.stringify(inner ?? value.text) };
    }
    return /^[[\]{},>|*&!%]/.test(value.text) ? inQuotes(line) : noField(line);
  },
  NON_STRING_KEY: quoted,
  BAD_ALIAS: quoted,
  MULTIPLE_ANCHORS: quoted,
  MULTIPLE_TAGS: quoted,
  TAG_RESOLVE_FAILED: quoted,
};

function dashInBrackets(start: number): SyntaxMistake {
  return { range: [start, start + 1], message: 'items in brackets have no dash: put commas between them' };
}

function missingComma(start: number): SyntaxMistake {
  return { range: [start, start + 1], message: 'a comma is missing between two fields or items' };
}

/** A list or map in brackets that does not end. */
function notClosed({ start, text, said }: Stumble): SyntaxMistake {
  const [left, right] = /map/.test(said) ? ['{', '}'] : ['[', ']'];
  const opened = text.lastIndexOf(left, start);
  return { range: [opened, opened + 1], message: `"${left}" is not closed: end it with "${right}"` };
}
