import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems';

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
};

/** A place in a file; both are 1-based. */
export type Place = { readonly line: number; readonly column: number };

/**
 * Parses YAML and keeps the place of every value.
 *
 * @param file - path for messages.
 * @param text - the YAML.
 * @param firstLine - line of the file at which the text starts, 1-based.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Source {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = document.errors.map((error): Problem => {
    return { severity: 'error', file, ...at(error.pos[0]), message: `is not valid YAML: ${error.message}` };
  });
  return {
    file,
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    place: (path) => at(offsetOf(document, path)),
    keyPlace: (path) => at(keyOffsetOf(document, path) ?? offsetOf(document, path)),
  };
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map((pair) => pair.key);
  const key = keys.find((candidate) => isScalar(candidate) && String(candidate.value) === String(path.at(-1)));
  return isNode(key) ? key.range?.[0] : undefined;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

const fence = /^---\r?\n([\s\S]*?\r?\n)?---(?:\r?\n|$)/;

/**
 * The front matter of a page.
 *
 * @param file - path for messages.
 * @param content - the whole Markdown file.
 * @returns its YAML, or a source that holds an empty object when the page has none.
 */
export function parseFrontMatter(file: string, content: string): Source {
  const match = fence.exec(content);
  return match ? parseYaml(file, match[1] ?? '', 2) : parseYaml(file, '{}');
}
