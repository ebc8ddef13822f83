import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';

type Path = readonly (string | number)[];

/** What a list of a record holds: a plain text, or a map of texts. */
export type Item = string | Readonly<Record<string, string>>;

/**
 * Adds an item to the end of a list of a YAML text. Everything else stays as it is, byte for byte.
 *
 * @param path - where the list is; it may be empty or missing, but the map that holds it must be there.
 * @throws Error when the text is no valid YAML, or has nothing at the path to add to.
 */
export function appendItem(text: string, path: Path, item: Item): string {
  const document = parsed(text);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent) || parent.flow) throw new Error(`there is no ${path.join('.')} to add to`);
  const pair = pairOf(parent, path.at(-1));
  if (!pair) {
    const column = columnOf(text, startOf(parent.items[0]?.key));
    const lines = block({ [String(path.at(-1))]: [item] }, column);
    return insertLines(text, endOfEntry(text, parent.items.at(-1), column), lines);
  }
  const list = pair.value;
  if (isSeq(list) && !list.flow && list.range) {
    const column = columnOf(text, list.range[0]);
    return insertLines(text, afterComments(text, list.range[1], column), block([item], column));
  }
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (isNode(last) && last.range) {
    const written = stringify(item, { collectionStyle: 'flow', lineWidth: 0 }).trim();
    return splice(text, last.range[1], last.range[1], `, ${written}`);
  }
  const isEmpty = isSeq(list) || list === null || (isScalar(list) && list.value === null);
  if (!isEmpty) throw new Error(`${path.join('.')} is no list`);
  return intoEmpty(text, pair, item);
}

/** A list without items, written `[]` or not at all, becomes one in lines of its own. */
function intoEmpty(text: string, pair: Pair, item: Item): string {
  const column = columnOf(text, startOf(pair.key));
  const [start, end] = (isNode(pair.value) && pair.value.range) || [text.length, text.length];
  const blank = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const without = splice(text, start - blank, end, '');
  return insertLines(without, lineEnd(without, start - blank), block([item], column + 2));
}

/**
 * Adds an entry to a map of a YAML text whose keys stand in alphabetical order, whatever their case. Everything else
 * stays as it is, byte for byte; comments stay with the entry below them, those at the head of the text at its head.
 *
 * @throws Error when the text is no valid YAML, or no map in lines.
 */
export function insertEntry(text: string, key: string, value: unknown): string {
  const { contents } = parsed(text);
  if (contents !== null && (!isMap(contents) || contents.flow)) throw new Error('this is no map of entries in lines');
  const entries = contents?.items ?? [];
  const after = entries.findIndex((entry) => keyOf(entry).toLowerCase() > key.toLowerCase());
  const lines = block({ [key]: value }, 0);
  const next = entries[after];
  if (after === 0 && next) return insertLines(text, startOf(next.key), lines);
  return insertLines(text, endOfEntry(text, entries.at(after < 0 ? -1 : after - 1), 0), lines);
}

/** Takes a field of the outermost map out of a YAML text, with the comments that belong to it; nothing when it is not there. */
export function removeField(text: string, field: string): string {
  const { contents } = parsed(text);
  const pair = isMap(contents) ? pairOf(contents, field) : undefined;
  return pair ? splice(text, startOf(pair.key), endOfEntry(text, pair, 0), '') : text;
}

/** Changes the front matter of a page; its body stays as it is. */
export function editFrontMatter(content: string, edit: (yaml: string) => string): string {
  const match = /^(---[ \t]*\r?\n)([\s\S]*?\r?\n)(?=---[ \t]*(\r?\n|$))/.exec(content);
  if (!match) throw new Error('there is no front matter');
  const [all, fence = '', yaml = ''] = match;
  return fence + edit(yaml) + content.slice(all.length);
}

function parsed(text: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(`this is not valid YAML: ${error.message}`);
  return document;
}

const keyOf = (pair: Pair): string => String(isNode(pair.key) ? pair.key.toJSON() : pair.key);

const pairOf = (map: YAMLMap, key: unknown): Pair | undefined => map.items.find((pair) => keyOf(pair) === String(key));

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

const splice = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);

/** How far from the start of its line an offset is. */
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** The start of the line after the one that an offset is in; the offset itself when a line starts there. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the lines of an entry of a map end, with the comments that are indented more than its key. */
function endOfEntry(text: string, pair: Pair | undefined, column: number): number {
  if (!pair) return text.length;
  const { key, value } = pair;
  const node = isNode(value) && value.range ? value : key;
  const end = isNode(node) && node.range ? node.range[1] : text.length;
  return afterComments(text, end, column + 1);
}

/** The end of an offset's line, and of the comments right after it that are indented at least so far. */
function afterComments(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset);
  for (;;) {
    const comment = /^([ \t]+)#.*(\r?\n|$)/.exec(text.slice(end));
    if (!comment || (comment[1] ?? '').length < Math.max(1, column)) return end;
    end += comment[0].length;
  }
}

function block(value: unknown, column: number): string {
  return stringify(value, { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(column));
}

/** Puts lines at an offset at which a line starts, or at the end of a text whose last line is not ended. */
function insertLines(text: string, offset: number, lines: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = offset === 0 || text[offset - 1] === '\n' ? '' : newline;
  return splice(text, offset, offset, start + lines.replaceAll('\n', newline));
}
