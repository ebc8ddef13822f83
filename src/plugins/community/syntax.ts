import type { Document, YAMLParseError } from 'yaml';
import {
  fieldValue,
  firstLine,
  indent,
  inQuotes,
  itemsUnlike,
  type Line,
  lineAfter,
  lineAt,
  nameColumn,
  noField,
  noSpaceAfterDash,
  type SyntaxMistake,
  unlike,
  whole,
} from './syntaxLines';
import { surprises } from './syntaxSurprises';

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
  return surprises(document, text);
}

function explain(error: YAMLParseError, text: string): SyntaxMistake {
  const [start, end] = error.pos;
  const open = openQuote(text, start);
  if (open !== undefined) return quoteNotClosed(open);
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
    if (/sequence/.test(said)) return wrongItem(text, line);
    const value = fieldValue(line);
    if (value && /:(\s|$)|^\? /.test(value.text)) {
      const below = lineAfter(text, line);
      if (!/^[\w-]+:\s/.test(value.text) || indent(below) <= nameColumn(line)) return inQuotes(line);
      return { range: whole(value), message: 'the fields of a list or a map begin on the line below its name' };
    }
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
    return opened < 0 ? { range: whole(line), message: notClosedQuote } : quoteNotClosed(opened);
  },
  BAD_INDENT(stumble) {
    const { line, text, said } = stumble;
    if (/^Flow/.test(said)) return notClosed(stumble);
    if (/^\s*-[^\s-]/.test(line.text)) return noSpaceAfterDash(line);
    return { range: whole(/^\s*(#|$)/.test(line.text) ? lineAfter(text, line) : line), message: unlike };
  },
  MULTIPLE_DOCS({ line, start, text }) {
    const mark = /^(---|\.\.\.)/.test(line.text) ? line : lineAt(text, start - 1);
    return { range: whole(mark), message: 'this line ends the data: take it out' };
  },
  UNEXPECTED_TOKEN(stumble) {
    const { line, start, text } = stumble;
    if (/^\s*- /.test(line.text) && indent(firstLine(text)) > indent(line)) return wrongItem(text, line);
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

const notClosedQuote = 'a text in quotes is not closed: end it with the quote that it begins with';

const quoteNotClosed = (start: number): SyntaxMistake => ({ range: [start, start + 1], message: notClosedQuote });

/** Where a text in quotes begins that goes on over lines that are fields or items, before an offset. */
function openQuote(text: string, before: number): number | undefined {
  for (const { index } of text.matchAll(/(?<=(?:^|\n)[^\n#"']*(?:: +|- +))["']/g)) {
    if (index > before) return undefined;
    const inside = text[index] === '"' ? /^(?:[^"\\]|\\.)*/s : /^(?:[^']|'')*/;
    const [quoted = ''] = inside.exec(text.slice(index + 1)) ?? [];
    if (/\n *(- +)?[a-z_]+:(\s|$)|\n *- /.test(quoted)) return index;
  }
  return undefined;
}

/** An item that is indented unlike the others, or is the first with a dash in a list that began without. */
function wrongItem(text: string, line: Line): SyntaxMistake {
  const above = text.slice(0, line.start).split('\n');
  const name = above.findLastIndex(
    (other) => /^\s*(- +)?[\w-]+:\s*$/.test(other) && other.search(/\S/) <= indent(line),
  );
  const first = name < 0 ? firstLine(text) : lineAfter(text, lineAt(text, above.slice(0, name + 1).join('\n').length));
  if (/^\s*- /.test(first.text) || first.start >= line.start) return { range: whole(line), message: itemsUnlike };
  const write = `- ${first.text.trim()}`;
  return { range: whole(first), message: 'a dash is missing before the first item of this list', write };
}

/** A list or map in brackets that does not end. */
function notClosed({ start, text, said }: Stumble): SyntaxMistake {
  const [left, right] = /map/.test(said) ? ['{', '}'] : ['[', ']'];
  const opened = text.lastIndexOf(left, start);
  return { range: [opened, opened + 1], message: `"${left}" is not closed: end it with "${right}"` };
}
