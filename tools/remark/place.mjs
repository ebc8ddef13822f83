/**
 * The place of a part of a node's source.
 *
 * @param {import('unist').Point} start - where the node starts
 * @param {string} source - the node's source
 * @param {number} index - where the part starts in it
 * @param {number} length
 */
export function placeOf(start, source, index, length) {
  const before = source.slice(0, index).split('\n');
  const line = start.line + before.length - 1;
  const column = (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length;
  return { start: { line, column }, end: { line, column: column + length } };
}
