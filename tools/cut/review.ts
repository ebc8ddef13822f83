import { basePath, docsFolder } from '../../src/plugins/community/versions';
import type { Frozen } from './freeze';
import { type Origin, sourceOf } from './welcome';

/** What a person looks through before a frozen year is committed. */
export function review(
  origin: Origin,
  { leftOut, unlinked, present }: Pick<Frozen, 'leftOut' | 'unlinked' | 'present'>,
): string {
  const { year, asOf, commit } = origin;
  const elsewhere = asOf.startsWith(year) ? '' : `  It is not in ${year}: is the name right?`;
  const unknown = commit === undefined ? '  The commit is not known: write its address.' : '  It must be public.';
  return [
    `Look through it (${docsFolder(year)}/index.md is its welcome page):`,
    `  as_of   ${asOf}${elsewhere}`,
    `  source  ${sourceOf(origin)}${unknown}`,
    ...list('Pages of the living version only, left out:', leftOut),
    ...list(
      'Links to those pages, now plain text:',
      unlinked.map(({ file, line, text, address }) => `${file}:${line} "${text}" (${address})`),
    ),
    ...list(
      'Lines that speak of their own day. Reword those that will mislead:',
      present.map(({ file, line, text }) => `${file}:${line} ${text}`),
    ),
  ].join('\n');
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`)];
}

/** What to do next, in this order. */
export function nextSteps({ year }: Origin): string {
  return [
    'Next:',
    `  1. Look at it: npm start, then http://localhost:3000${basePath(year)}`,
    '  2. npm run check:data',
    '  3. npm test',
    '  4. Commit all of it, and open a pull request.',
  ].join('\n');
}
