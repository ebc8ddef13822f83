// The lines of a group's page as a hand that edits them sees them: no YAML is parsed here.

/** Place of a line that is no field: one of the two lines of dashes, or prose. */
export const fence = '---';
export const body = 'body';

/** Spaces before the text of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * The field that each line of a page belongs to: `meetings.start`, `topics` for an item of that list, `---`, `body`.
 *
 * @param lines - a page whose front matter is closed.
 */
export function fieldsOf(lines: readonly string[]): string[] {
  const closing = lines.indexOf(fence, 1);
  const open: { indent: number; name: string }[] = [];
  return lines.map((line, index) => {
    if (index === 0 || index === closing) return fence;
    if (index > closing) return body;
    const [, dash = '', name] = /^ *(- )?(?:([a-z_]+):(?= |$))?/.exec(line) ?? [];
    const indent = indentOf(line) + dash.length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (name !== undefined) open.push({ indent, name });
    return open.map((field) => field.name).join('.');
  });
}

/** How many lines a line's field or item takes: itself and what is indented below it. */
export function blockLength(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? '');
  const rest = lines.slice(start + 1);
  const next = rest.findIndex((line) => line.trim() === '' || indentOf(line) <= indent);
  return 1 + (next < 0 ? rest.length : next);
}

/** What differs between two texts: the first line that does (1-based), and the lines of either text in its place. */
export type Difference = {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Compares two texts line by line: everything between the first and the last line that differ. */
export function difference(before: readonly string[], after: readonly string[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    line: start + 1,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}

/**
 * The lines at which a mistake may be told so that its author finds it, 1-based:
 *
 * - the lines that were changed or added, and lines that say the very same: what stands twice is told at either;
 * - for a line that goes on with a text, the line at which that text begins;
 * - where lines were taken out and none put in: the lines on both sides of the gap, and the line that what is gone
 *   belonged to, which is the nearest one above that is indented less; for a field of the record itself its first line.
 */
export function placesOf({ line, before, after }: Difference, text: readonly string[]): number[] {
  if (after.length > 0) {
    const same = text.flatMap((other, index) => (after.includes(other) && other !== '' ? [index + 1] : []));
    let start = line;
    while (start > 1 && /^ +[^ -]/.test(text[start - 1] ?? '') && !/^ +[a-z_]+:/.test(text[start - 1] ?? ''))
      start -= 1;
    return [...after.map((_line, index) => line + index), ...same, start];
  }
  const gone = before[0] ?? '';
  const firstField = 2;
  const above = text.slice(0, line - 1);
  const owner = above.findLastIndex((other) => other.trim() !== '' && indentOf(other) < indentOf(gone)) + 1;
  return [line - 1, line, gone === fence ? 1 : owner || firstField];
}
