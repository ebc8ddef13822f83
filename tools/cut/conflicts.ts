import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { frontMatterFence } from '../../src/plugins/community/source';

/**
 * A page whose facts have no conflicts: what people still have to settle belongs to the living version. Everything else
 * stays as it is, byte for byte; the comments of the conflicts go with them.
 *
 * @param content - the whole Markdown file.
 */
export function withoutConflicts(content: string): string {
  const [fence, yaml = ''] = frontMatterFence.exec(content) ?? [];
  if (fence === undefined) return content;
  const { contents } = parseDocument(yaml);
  const pairs = isMap(contents) ? contents.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === 'conflicts');
  if (!pair || !isScalar(pair.key) || !isSeq(pair.value) || pair.value.items.length === 0) return content;
  const [start, end] = [pair.key.range?.[0], pair.value.range?.[1]];
  if (start === undefined || end === undefined) return content;
  const offset = fence.indexOf(yaml);
  // A list in lines of its own ends with the last of them, one in brackets with the bracket.
  const lineEnd = /\r?\n$/.exec(yaml.slice(start, end))?.[0] ?? '';
  return `${content.slice(0, offset + start)}conflicts: []${lineEnd}${content.slice(offset + end)}`;
}
