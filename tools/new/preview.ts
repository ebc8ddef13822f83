import type { NewFile } from './kinds/kind';

/** What would be written: a new file as a whole, of a changed one the lines that go and come. */
export function preview({ file, content, before }: NewFile): string {
  const after = lines(content);
  if (before === undefined) return [`${file} (new)`, ...after.map((line) => `  + ${line}`)].join('\n');
  const old = lines(before);
  const head = common(old, after);
  const tail = Math.min(common(old.toReversed(), after.toReversed()), Math.min(old.length, after.length) - head);
  return [
    `${file} (changed, line ${head + 1})`,
    ...old.slice(head, old.length - tail).map((line) => `  - ${line}`),
    ...after.slice(head, after.length - tail).map((line) => `  + ${line}`),
  ].join('\n');
}

const lines = (text: string) => text.replace(/\r?\n$/, '').split(/\r?\n/);

/** How many lines two texts have in common at their start. */
function common(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((line, index) => line !== b[index]);
  return first < 0 ? a.length : first;
}
