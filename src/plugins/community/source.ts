import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { tooDeep } from './nesting';
import type { Problem } from './problems';
import { explainSyntax } from './syntax';

/** A YAML text with the place of every value in it. */
export type Source = {
  /** Path from the site's root. */
  readonly file: string;
  /** The parsed value; `undefined` when the text is no valid YAML. */
  readonly value: unknown;
  /** Problems of YAML syntax. */
  readonly problems: readonly Problem[];
  /** Where the value at a path stands; the nearest parent's place when it is missing. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  /** Where the name of the field at a path stands; the value's place when it has none, as in a list. */
  readonly keyPlace: (path: readonly PropertyKey[]) => Place;
  /** Fields with a name and nothing behind it: neither a value nor the word null. */
  readonly unstated: readonly { readonly name: string; readonly place: Place }[];
  /** The plain value at a path as it is written, such as `15.30` for the number 15.3. */
  readonly written: (path: readonly PropertyKey[]) => string | undefined;
};

/** A place in a file: line and column are 1-based, the length is in characters and ends with the line. */
export type Place = { readonly line: number; readonly column: number; readonly length: number };

/**
 * Parses YAML and keeps the place of every value.
 *
 * @param file - path for messages.
 * @param text - the YAML.
 * @param firstLine - line of the file at which the text starts, 1-based.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Source {
  const depth = tooDeep(text);
  if (depth !== undefined) return unread(file, text, depth, firstLine);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const at = ([start, end]: Range): Place => {
    const { line, col } = counter.linePos(start);
    const [shown = ''] = text.slice(start, end).split(/\r?\n/);
    return { line: line + firstLine - 1, column: col, length: Math.max(1, shown.trimEnd().length) };
  };
  const problems = explainSyntax(document, text).map(({ range, message, write }): Problem => {
    return { severity: 'error', rule: 'yaml', file, ...at(range), message, write };
  });
  return {
    file,
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    unstated: namesAlone(document).map(({ name, range }) => ({ name, place: at(range) })),
    place: (path) => at(rangeOf(document, path, text)),
    written(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    keyPlace: (path) => at(keyRangeOf(document, path) ?? rangeOf(document, path, text)),
  };
}

/** Offsets of the first character and of the one after the last. */
type Range = readonly [start: number, end: number];

function namesAlone(document: Document): { readonly name: string; readonly range: Range }[] {
  const found: { readonly name: string; readonly range: Range }[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      const isNothing = value === null || (isScalar(value) && value.value === null && value.source === '');
      if (!isNothing || !isScalar(key) || !key.range) return;
      found.push({ name: String(key.value), range: [key.range[0], key.range[1]] });
    },
  });
  return found;
}

function keyRangeOf(document: Document, path: readonly PropertyKey[]): Range | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map((pair) => pair.key);
  const key = keys.find((candidate) => isScalar(candidate) && String(candidate.value) === String(path.at(-1)));
  return isNode(key) && key.range ? [key.range[0], key.range[1]] : undefined;
}

function rangeOf(document: Document, path: readonly PropertyKey[], text: string): Range {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const [start, end] = node.range;
      if (start < end) return [start, end];
      // A value that is not there has a place of no length: the name of its field is meant, or the dash of its item.
      const dash = text.slice(0, start).trimEnd().length - 1;
      return keyRangeOf(document, path.slice(0, length)) ?? [Math.max(0, dash), Math.max(0, dash) + 1];
    }
  }
  const range = document.contents?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

/** The front matter of a page, from its first dashes to its last. */
export const frontMatterFence = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * The front matter of a page.
 *
 * @param file - path for messages.
 * @param content - the whole Markdown file.
 * @returns its YAML; a source with a problem when the page has none or does not close it.
 */
export function parseFrontMatter(file: string, content: string): Source {
  const match = frontMatterFence.exec(content);
  if (match) {
    const source = parseYaml(file, match[1] ?? '', 2);
    const below = fieldBelow(file, content, match[0].length);
    return below ? { ...source, problems: [...source.problems, below] } : source;
  }
  const [first = ''] = content.split(/\r?\n/);
  return unreadable(
    file,
    'front-matter',
    { line: 1, column: 1, length: Math.max(1, first.length) },
    whyNoFrontMatter(content),
  );
}

/** A YAML text that is not parsed, because it would take too much to do so. */
function unread(file: string, text: string, offset: number, firstLine: number): Source {
  const before = text.slice(0, offset).split('\n');
  const place = { line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1, length: 1 };
  return unreadable(file, 'yaml', place, 'lists and maps lie too deep in each other: take this out');
}

/** A source of which no more is known than why. */
function unreadable(file: string, rule: string, place: Place, message: string): Source {
  return {
    file,
    value: undefined,
    problems: [{ severity: 'error', rule, file, ...place, message }],
    unstated: [],
    place: () => place,
    keyPlace: () => place,
    written: () => undefined,
  };
}

/** A field that slipped below the closing dashes, where it is prose. */
function fieldBelow(file: string, content: string, start: number): Problem | undefined {
  const [, blank = '', line] = /^(\s*)([a-z_]+:(?: .*)?)(?:\r?\n|$)/.exec(content.slice(start)) ?? [];
  if (line === undefined) return undefined;
  const at = content.slice(0, start + blank.length).split('\n').length;
  const message = 'this field stands below the dashes: move it above them';
  return { severity: 'error', rule: 'front-matter', file, line: at, column: 1, length: line.length, message };
}

function whyNoFrontMatter(content: string): string {
  if (content.startsWith('\uFEFF')) {
    return 'the file begins with an invisible sign (a byte order mark): save it as UTF-8 without one';
  }
  return /^---[ \t]*\r?\n/.test(content)
    ? 'the front matter is not closed: put a line of three dashes after its last field'
    : 'there is no front matter: begin with a line of three dashes, the page’s fields, and three dashes again';
}
