import type { Example } from './examples';

/** Where a run of lines stands among others; every place. */
function placesOf(lines: readonly string[], run: readonly string[]): number[] {
  return lines.flatMap((_line, start) => (run.every((line, offset) => lines[start + offset] === line) ? [start] : []));
}

/** A line of a change without its sign. */
const unsigned = (line: string): string => line.slice(1);

/**
 * A file as an example leaves it.
 *
 * @param before - content of the file; `undefined` when there is no such file.
 * @throws Error in one sentence when the example does not fit the file.
 */
export function apply({ file, code, isDiff }: Example, before: string | undefined): string {
  if (!isDiff) {
    if (before !== undefined) throw new Error(`${file} is there already: show the lines that change, as a diff`);
    if (!code.startsWith('---\n')) throw new Error(`${file}: a new page begins with its facts, between lines of ---`);
    return `${code}\n`;
  }
  if (before === undefined) throw new Error(`${file} is not there: no line of it can change`);
  const lines = code.split('\n');
  const unknown = lines.find((line) => !/^([ +-]|$)/.test(line));
  if (unknown !== undefined) throw new Error(`${file}: "${unknown}" begins with none of minus, plus and space`);
  if (!lines.some((line) => /^[+-]/.test(line))) throw new Error(`${file}: no line begins with a minus or a plus`);
  const old = lines.filter((line) => !line.startsWith('+')).map(unsigned);
  const present = before.split('\n');
  const places = old.length === 0 ? [] : placesOf(present, old);
  const [start] = places;
  if (start === undefined) throw new Error(`${file} has no such lines:\n${old.join('\n')}`);
  if (places.length > 1) throw new Error(`${file} has these lines ${places.length} times:\n${old.join('\n')}`);
  const changed = lines.filter((line) => !line.startsWith('-')).map(unsigned);
  return [...present.slice(0, start), ...changed, ...present.slice(start + old.length)].join('\n');
}
