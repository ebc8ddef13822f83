import { type Document, isMap, isNode, isScalar, type Pair, parseDocument, visit } from 'yaml';

/** A YAML text with some of its targets changed, and what was changed, in words. */
type LedOn = { readonly text: string; readonly changes: readonly string[] };

/**
 * Changes where the lines of `moved` and `former` lead. Everything else stays as it is, byte for byte.
 *
 * @param next - where to lead instead of a target; `undefined` leaves it as it is.
 */
export function leadOn(text: string, next: (target: string) => string | undefined): LedOn {
  const changes: string[] = [];
  let changed = text;
  const document = parseDocument(text);
  const pairs: Pair[] = [];
  for (const field of ['moved', 'former']) {
    visit(document.getIn([field], true) as Document['contents'], { Pair: (_key, pair) => void pairs.push(pair) });
  }
  // From the end, so that what comes before keeps its place.
  for (const { key, value } of pairs.toSorted((a, b) => startOf(b.key) - startOf(a.key))) {
    if (!isScalar(value) || !value.range || typeof value.value !== 'string') continue;
    const to = next(value.value);
    if (to === undefined) continue;
    changes.unshift(`${String(isScalar(key) ? key.value : key)}: ${to}  (was ${value.value})`);
    changed = changed.slice(0, value.range[0]) + to + changed.slice(value.range[1]);
  }
  return { text: changed, changes };
}

/**
 * Adds a line to `moved`, in the order of the addresses. Everything else stays as it is, byte for byte; a comment stays
 * with the line below it.
 *
 * @throws Error when the text has no such map, or one in a single line.
 */
export function withMoved(text: string, from: string, to: string): string {
  const moved = parseDocument(text).getIn(['moved'], true);
  if (!isMap(moved) || !moved.range || (moved.flow && moved.items.length > 0))
    throw new Error('there is no list of moved addresses in lines to add to');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${from}: ${to}`;
  if (moved.items.length === 0) {
    const [start, end] = moved.range;
    return `${text.slice(0, start).trimEnd()}${newline}  ${line}${text.slice(end)}`;
  }
  const first = startOf(moved.items[0]?.key);
  const indent = text.slice(text.lastIndexOf('\n', first) + 1, first);
  const before = moved.items.findLast(({ key }) => String(isScalar(key) ? key.value : key) < from);
  // The first line of all comes after the name of the list.
  const offset = before ? endOf(before) : text.lastIndexOf('moved:', first);
  const end = text.indexOf('\n', offset);
  if (end < 0) return `${text}${newline}${indent}${line}${newline}`;
  return `${text.slice(0, end + 1)}${indent}${line}${newline}${text.slice(end + 1)}`;
}

const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

const endOf = ({ key, value }: Pair): number => {
  const node = isNode(value) ? value : key;
  return isNode(node) && node.range ? node.range[1] : 0;
};
