import { type Document, isAlias, isNode, visit, type YAMLParseError } from 'yaml';

/** A mistake of YAML syntax in plain words. */
export type SyntaxMistake = {
  readonly range: Range;
  readonly message: string;
  /** The text to write in place of what the range covers. */
  readonly write?: string | undefined;
};

/** Offsets of the first character and of the one after the last. */
type Range = readonly [start: number, end: number];

type Line = { readonly start: number; readonly text: string };

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
  return mistakes.length > 0 ? mistakes.map((error) => explain(error, text)) : signs(document);
}

/** `*`, `&` and `!` before a value make it a reference, an anchor or a tag; no file of ours has use for them. */
function signs(document: Document): SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const sign = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : node.tag ? '!' : undefined;
    const [start, end] = node.range;
    if (sign)
      mistakes.push({ range: [start, end], message: `"${sign}" has a meaning in YAML: put the value in quotes` });
  });
  return mistakes;
}

function explain(error: YAMLParseError, text: string): SyntaxMistake {
  const [start, end] = error.pos;
  const line = lineAt(text, start);
  return (
    explainers[error.code]?.(line, start, text, error.message) ?? {
      range: [start, end],
      message: `this is not valid YAML: ${error.message}`,
    }
  );
}

type Explainer = (line: Line, start: number, text: string, said: string) => SyntaxMistake | undefined;

const explainers: Partial<Record<YAMLParseError['code'], Explainer>> = {
  DUPLICATE_KEY: (_line, start, text) => {
    const [name = ''] = /^[^\s:]+/.exec(text.slice(start)) ?? [];
    return { range: [start, start + name.length], message: `"${name}" is given twice: keep one` };
  },
  TAB_AS_INDENT: (_line, start) => ({ range: [start, start + 1], message: 'a line begins with a tab: use spaces' }),
  BAD_SCALAR_START: inQuotes,
  BAD_DQ_ESCAPE: (_line, start) => ({
    range: [start, start + 2],
    message: 'a backslash in quotes is written twice: \\\\',
  }),
  BLOCK_AS_IMPLICIT_KEY: (line, start, _text, said) => {
    if (/sequence/.test(said)) return { range: whole(line), message: 'the items of this list are not indented alike' };
    const value = field(line);
    if (value && /:(\s|$)/.test(value.text)) return inQuotes(line, start);
    return { range: whole(line), message: 'the line after this one is indented too far' };
  },
  MULTILINE_IMPLICIT_KEY: (line) => noField(line),
  MISSING_CHAR: (line, start, text, said) => {
    if (!/quote/.test(said)) return noField(line);
    const opened = text.slice(0, start).search(/(?<=(^|\n)[^\n#]*(: |- ))["'][^"'\n]*(\n|$)/);
    const range: Range = opened < 0 ? whole(line) : [opened, opened + 1];
    return { range, message: 'a text in quotes is not closed: end it with the quote that it begins with' };
  },
  BAD_INDENT: (line, start, text, said) => {
    const open = /Flow (\w+)/.exec(said)?.[1];
    if (!open) return { range: whole(line), message: 'this line is indented unlike the lines it belongs to' };
    const [left, right] = open === 'map' ? ['{', '}'] : ['[', ']'];
    const opened = text.lastIndexOf(left, start);
    return { range: [opened, opened + 1], message: `"${left}" is not closed: end it with "${right}"` };
  },
  MULTIPLE_DOCS: (line) => ({ range: whole(line), message: 'three dashes end the file’s data: take this line out' }),
  UNEXPECTED_TOKEN: (line, start, text) => {
    const value = field(line);
    if (!value) return noField(line);
    if (/["']/.test(value.text[0] ?? '')) {
      return {
        range: [start, start + 1],
        message: 'text follows a text in quotes: put all of it in one pair of quotes',
      };
    }
    return /^[[\]{},>|]/.test(value.text) ? inQuotes(line, start) : explainers.BAD_INDENT?.(line, start, text, '');
  },
};

/** A value that begins with, or holds, a sign to which YAML gives a meaning. */
function inQuotes(line: Line, start: number): SyntaxMistake {
  const value = field(line) ?? { start, text: line.text.slice(start - line.start) };
  return {
    range: [value.start, value.start + value.text.length],
    message: value.text.startsWith('@')
      ? 'a handle is written without @'
      : 'this value holds a sign that has a meaning in YAML: put it in quotes',
    write: /^@[\w-]+$/.test(value.text) ? value.text.slice(1) : JSON.stringify(value.text.trimEnd()),
  };
}

/** A line that should be a field and is none. */
function noField(line: Line): SyntaxMistake {
  const text = line.text.trim();
  const joined = /^((?:- )?[\w-]+):(\S.*)$/.exec(text);
  if (joined) {
    return { range: whole(line), message: 'a space is missing after the colon', write: `${joined[1]}: ${joined[2]}` };
  }
  if (text.startsWith('-')) return { range: whole(line), message: 'an item of a list stands where a field belongs' };
  const open = /^([\w-]+) (.+)$/.exec(text);
  if (open)
    return {
      range: whole(line),
      message: 'a colon is missing after the field’s name',
      write: `${open[1]}: ${open[2]}`,
    };
  return { range: whole(line), message: 'this line is no field: write a name, a colon, a space and a value' };
}

/** The value of a line of the form `name: value` or `- value`. */
function field(line: Line): Line | undefined {
  const match = /^(\s*(?:- )?(?:[\w-]+:\s+|(?<=- )))(\S.*)$/.exec(line.text);
  return match ? { start: line.start + (match[1] ?? '').length, text: match[2] ?? '' } : undefined;
}

/** A line without the space at its ends. */
function whole(line: Line): Range {
  const start = line.start + line.text.length - line.text.trimStart().length;
  return [start, start + Math.max(1, line.text.trim().length)];
}

/** The line that holds an offset; one at the very end belongs to the last line that holds something. */
function lineAt(text: string, offset: number): Line {
  const inside = Math.min(offset, text.trimEnd().length);
  const start = text.lastIndexOf('\n', inside - 1) + 1;
  return { start, text: text.slice(start).split(/\r?\n/, 1)[0] ?? '' };
}
