/** A mistake of YAML syntax in plain words. */
export type SyntaxMistake = {
  readonly range: Range;
  readonly message: string;
  /** The text to write in place of what the range covers. */
  readonly write?: string | undefined;
};

/** Offsets of the first character and of the one after the last. */
export type Range = readonly [start: number, end: number];

/** A line of a text, or the end of one, with the offset at which it starts. */
export type Line = { readonly start: number; readonly text: string };

/** What is said of a line whose indentation makes no sense. */
export const unlike = 'this line is indented unlike the lines it belongs to';

/** What is said of an item of a list where there is no list. */
export const itemForField = 'an item of a list stands where a field belongs';

/** What is said of a list whose items do not stand below each other. */
export const itemsUnlike = 'the items of this list are not indented alike';

/** The line that holds an offset; one at the very end belongs to the last line that holds something. */
export function lineAt(text: string, offset: number): Line {
  const inside = Math.min(offset, text.trimEnd().length);
  const start = text.lastIndexOf('\n', inside - 1) + 1;
  return { start, text: text.slice(start).split(/\r?\n/, 1)[0] ?? '' };
}

/** The first line that holds a field or an item. */
export function firstLine(text: string): Line {
  return lineAt(text, Math.max(0, text.search(/^[ \t]*[^\s#]/m)));
}

/** The next line that holds a field or an item; the line itself when it is the last. */
export function lineAfter(text: string, line: Line): Line {
  const rest = text.slice(line.start + line.text.length);
  const found = /\n[ \t]*[^\s#]/.exec(rest);
  return found ? lineAt(text, line.start + line.text.length + found.index + found[0].length - 1) : line;
}

/** A line without the space at its ends. */
export function whole(line: Line): Range {
  const start = line.start + line.text.length - line.text.trimStart().length;
  return [start, start + Math.max(1, line.text.trim().length)];
}

/** The value of a line of the form `name: value`, `- value` or `- name: value`. */
export function fieldValue(line: Line): Line | undefined {
  const match = /^(\s*(?:- +)?(?:[\w-]+:\s+|(?<=- +)))(\S.*)$/.exec(line.text);
  return match ? { start: line.start + (match[1] ?? '').length, text: (match[2] ?? '').trimEnd() } : undefined;
}

/** How many characters a line is indented by. */
export const indent = (line: Line) => line.text.length - line.text.trimStart().length;

/** How many characters stand before the name of a field: its indentation, and the dash of its item. */
export const nameColumn = (line: Line) => /^\s*(?:- +)?/.exec(line.text)?.[0].length ?? 0;

/** An item like `-ana`. */
export function noSpaceAfterDash(line: Line): SyntaxMistake {
  const write = line.text.trim().replace(/^-/, '- ');
  return { range: whole(line), message: 'a space is missing after the dash', write };
}

const hasMeaning = 'this value holds a sign that has a meaning in YAML: put it in quotes';

/** A value to which YAML gives a meaning: the whole of a line's value, in quotes. */
export function inQuotes(line: Line, message = hasMeaning): SyntaxMistake {
  const value = fieldValue(line);
  return value ? { range: whole(value), message, write: JSON.stringify(value.text) } : noField(line);
}

/** A line that should be a field and is none. */
export function noField(line: Line): SyntaxMistake {
  const range = whole(line);
  const text = line.text.trim();
  if (/^(<{7}|={7}|>{7})( |$)/.test(text)) {
    return { range, message: 'git left the mark of a conflict here: keep one of the two sides, and no mark' };
  }
  if (/^-[^\s-]/.test(text)) return noSpaceAfterDash(line);
  const [, name, sign, value = ''] = /^((?:- )?[\w-]+)\s*([:：])(?!\/\/)\s*(.*)$/.exec(text) ?? [];
  if (sign === '：') {
    const write = `${name}: ${value}`.trim();
    return { range, message: 'the colon is a Chinese one: write ":" and a space', write };
  }
  if (/^-( |$)/.test(text)) return { range, message: itemForField };
  if (/^[\w-]+:( |$)/.test(text)) {
    return { range, message: /^\s/.test(line.text) ? unlike : 'a field stands where an item of a list belongs' };
  }
  if (name) return { range, message: 'a space is missing after the colon', write: `${name}: ${value}` };
  const [, first, rest = ''] = /^((?:- )?[a-z][a-z_]*)(?: (.+))?$/.exec(text) ?? [];
  if (first) {
    return { range, message: 'a colon is missing after the field’s name', write: `${first}: ${rest}`.trim() };
  }
  return { range, message: 'this line is no field: write a name, a colon, a space and a value' };
}
