import { createHash } from 'node:crypto';
import { type Findings, isFine } from './report';

/**
 * What there is to do, each thing by a short sign. A sign stays the same while the thing waits: other addresses, another
 * reason or another place do not change it.
 */
export function signsOf({ checked, stale }: Findings): string[] {
  const things = [
    ...checked.filter(({ state }) => !isFine(state)).map(({ state, url }) => [state, url]),
    ...stale.map(({ name, what }) => ['stale', name, what]),
  ];
  return [...new Set(things.map((thing) => sign(JSON.stringify(thing))))];
}

const sign = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A line that readers of the issue do not see, for the next week. @param signs - of all that the issue tells. */
export function signsLine(signs: readonly string[]): string {
  return `<!-- tells of: ${signs.join(' ')} -->`;
}

/** What an issue tells of, as `signsLine` wrote it; nothing when it did not. @param body - as GitHub gives it. */
export function readSigns(body: string | null): string[] {
  const [, signs] = /^<!-- tells of: ([\da-f ]+) -->$/m.exec(body ?? '') ?? [];
  return signs?.split(' ') ?? [];
}
