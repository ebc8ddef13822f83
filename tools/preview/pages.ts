import { idOf } from '../../src/plugins/community/addresses';
import { isShortLinkPath } from '../../src/plugins/community/shortLinkPath';
import { answerOf, isFrozen, type Owed, owedRedirects, promised, remedy } from './addresses';
import { code, counted, type Entry, sentence } from './markdown';
import type { BuiltPage, BuiltSite } from './site';

/** What happens to pages, each a list to show. */
export type PageChanges = {
  readonly added: readonly Entry[];
  readonly moved: readonly Entry[];
  /** Headings that left a page which stands. */
  readonly headings: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly text: readonly Entry[];
  /** Addresses that led somewhere before, and lead elsewhere now. */
  readonly led: readonly Entry[];
  readonly files: readonly Entry[];
  readonly owed: readonly Entry[];
};

/** A page as the summary names one. */
const named = (address: string, { title }: BuiltPage) => `${code(address)}, ${sentence(title)}`;

/** Pages of today first, then those of frozen years. */
function inOrder(pages: BuiltSite['pages']): [address: string, page: BuiltPage][] {
  return [...pages].toSorted(([a], [b]) => Number(isFrozen(a)) - Number(isFrozen(b)));
}

/** Compares the pages, redirects and files of two sites. */
export function pageChanges(before: BuiltSite, after: BuiltSite): PageChanges {
  const gone = inOrder(before.pages).filter(([address]) => !after.pages.has(address));
  const ends = new Map(gone.map(([address]) => [address, answerOf(after, address)]));
  const renamed = new Set(ends.values());
  const owed = owedRedirects(before, after);
  return {
    added: inOrder(after.pages)
      .filter(([address]) => !before.pages.has(address) && !renamed.has(address))
      .map(([address, page]) => ({ line: named(address, page) })),
    moved: gone.flatMap(([address, page]) => movedEntry(after, address, page, ends.get(address))),
    headings: movedHeadings(before, after),
    removed: gone
      .filter(([address]) => ends.get(address) === undefined)
      .map(([address, page]) => ({ line: named(address, page) })),
    text: inOrder(after.pages).flatMap(([address, page]) => {
      const difference = textDifference(before.pages.get(address), page);
      return difference === undefined ? [] : [{ line: `${named(address, page)}: ${difference}` }];
    }),
    led: ledElsewhere(before, after),
    files: fileEntries(before.files, after.files),
    owed: owed.map(owedEntry),
  };
}

function movedEntry(after: BuiltSite, address: string, page: BuiltPage, end: string | undefined): Entry[] {
  if (end === undefined) return [];
  const difference = textDifference(page, after.pages.get(end));
  const line = `${sentence(page.title)}: ${code(address)} → ${code(end)}, where the old address leads`;
  return [{ line: difference === undefined ? line : `${line}; its text changed too: ${difference}` }];
}

/** Headings that left a page which stands, and where their readers are led. */
function movedHeadings(before: BuiltSite, after: BuiltSite): Entry[] {
  return promised(before).flatMap((address) => {
    const [id, page] = [idOf(address), after.pages.get(address.replace(/#.*$/, ''))];
    const end = id === undefined || !page ? undefined : answerOf(after, address);
    return end === undefined || end === address || answerOf(before, address) === end
      ? []
      : [{ line: `${code(address)} → ${code(end)}` }];
  });
}

/**
 * How much of what a page says is different, in words.
 *
 * @returns `undefined` when it says the same, or is not in both sites.
 */
function textDifference(before: BuiltPage | undefined, after: BuiltPage | undefined): string | undefined {
  if (before?.text === undefined || after?.text === undefined) return undefined;
  const [then, now] = [linesOf(before.text), linesOf(after.text)];
  const [came, left] = [surplus(now, then), surplus(then, now)];
  if (came + left === 0) return then.join('\n') === now.join('\n') ? undefined : 'in another order';
  return [came > 0 ? `${counted(came, 'line')} new` : '', left > 0 ? `${counted(left, 'line')} gone` : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** What a page says, line by line; where it lives is not what it says. */
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Source: '));

/** How many lines one text has that the other has not. */
function surplus(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

/** Redirects that lead elsewhere than before; one that follows its target is none. Short links are told with channels. */
function ledElsewhere(before: BuiltSite, after: BuiltSite): Entry[] {
  return [...before.leading].flatMap(([address, { to }]) => {
    const [then, now] = [answerOf(after, to) ?? to, answerOf(after, address)];
    return isShortLinkPath(address) || now === undefined || now === then
      ? []
      : [{ line: `${code(address)}: ${code(to)} → ${code(now)}` }];
  });
}

function fileEntries(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Entry[] {
  const lines = (what: string, paths: readonly string[]) => paths.map((path) => ({ line: `${what}: ${code(path)}` }));
  const [then, now] = [[...before.keys()], [...after.keys()]];
  return [
    ...lines(
      'New',
      now.filter((path) => !before.has(path)),
    ),
    ...lines(
      'Changed',
      now.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    ),
    ...lines(
      'Gone, so that links to it break',
      then.filter((path) => !after.has(path)),
    ),
  ];
}

function owedEntry(owed: Owed): Entry {
  const [text, command] = remedy(owed);
  return { line: `${code(owed.address)}: ${text}${command === undefined ? '' : ` ${code(command)}`}` };
}
