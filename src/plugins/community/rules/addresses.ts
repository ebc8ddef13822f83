import { type Addresses, idOf, isGroupPage, isThere, type ListedAddress, pageOf } from '../addresses';
import { nearest } from '../nearest';
import type { UnnamedProblem } from '../problems';
import { endOf } from '../redirects/moves';
import type { Moved } from '../schema/redirects';
import { groupPrefixes, isShortLinkPath, listPrefix, shortLinkPath } from '../shortLinks';
import type { Rule } from '.';

/** An address that was published is there, or it is recorded where its readers go. A page that is gone is told once. */
export const publishedAddressesStay: Rule = (_model, { addresses, redirects }) => {
  // Where the redirects cannot be read, nobody knows what they cover.
  if (!redirects) return [];
  const told = new Set<string>();
  return addresses.published.flatMap(({ address, line }): UnnamedProblem[] => {
    const message = whatIsWrong(addresses, redirects.value.moved, address, told);
    if (message === undefined) return [];
    const place = { file: addresses.file, line, column: 1, length: address.length };
    return [{ severity: 'error', ...place, message }];
  });
};

function whatIsWrong(addresses: Addresses, moved: Moved, address: string, told: Set<string>): string | undefined {
  if (!/^\/\S*$/.test(address)) return `"${address}" is no address of the site: "npm run generate" writes this file`;
  if (isThere(addresses, address)) return undefined;
  const page = pageOf(address);
  if (isGroupPage(page) && !addresses.here.has(page)) return groupIsGone(page, told);
  const end = endOf(moved, address);
  // A redirect that leads nowhere is told at its own line.
  if (end === undefined || Object.hasOwn(moved, address)) return undefined;
  if (isShortLinkPath(page)) return isOfMissingGroup(addresses, page) ? undefined : shortLinkIsGone(addresses, page);
  if (end !== address) {
    if (isThere(addresses, end) || !addresses.here.has(pageOf(end))) return undefined;
    const to = `${pageOf(end)}, where its page moved to, has no such heading`;
    return `${address} was published, and ${to}: ${record(address, newHeading(addresses, address, pageOf(end)))}`;
  }
  if (addresses.here.has(page))
    return `${address} was published and is gone: put it back, or ${record(address, newHeading(addresses, address, page))}`;
  if (told.has(page)) return undefined;
  told.add(page);
  return `${page} was published and is gone: put it back, or ${record(page, newPage(addresses, page))}`;
}

/** A group keeps its address for good, as its name in the API and its short links are made of the same slug. */
function groupIsGone(page: string, told: Set<string>): string | undefined {
  if (told.has(page)) return undefined;
  told.add(page);
  const advice = 'A new name goes into "name", the old one into "formerly"; a group that ends says "status: retired"';
  return `${page} was published and is gone: put it back, a group keeps its address. ${advice} and why`;
}

/** Whether a short link is that of a group whose page is gone, which is told of once. */
function isOfMissingGroup({ here }: Addresses, path: string): boolean {
  const folders = { sig: '/sigs/', 'working-group': '/working-groups/' } as const;
  return Object.entries(groupPrefixes).some(([kind, prefix]) => {
    const start = shortLinkPath(prefix);
    return path.startsWith(start) && !here.has(folders[kind as keyof typeof folders] + path.slice(start.length));
  });
}

function shortLinkIsGone(addresses: Addresses, path: string): string {
  const links = added(addresses).filter(isShortLinkPath);
  const [only, ...more] = links;
  const to = nearest(path, links) ?? (more.length === 0 ? only : undefined) ?? '/go/NEW-ID';
  const advice = path.startsWith(shortLinkPath(listPrefix))
    ? 'A new address goes into "archive" of the group. For a list that ended, or has another name'
    : 'A new address goes into "url", and the id stays. For a channel or form that ended';
  return `${path} was published and is gone: put it back. ${advice}, ${record(path, to)}`;
}

function record(from: string, to: string): string {
  return `record where its readers go: npm run redirect -- ${from} ${to}`;
}

/** Addresses that were not published before: what is gone may have become one of them. */
function added({ published, here }: Addresses): string[] {
  const known = new Set(published.map(({ address }: ListedAddress) => address));
  return [...here].filter((address) => !known.has(address));
}

/** What a heading may have become: one that is new on the page, and did not come along from where the page was before. */
function newHeading(addresses: Addresses, gone: string, page: string): string {
  const listed = new Set(addresses.published.map(({ address }) => address));
  const ids = added(addresses).flatMap((address) => {
    const id = idOf(address);
    return pageOf(address) === page && id !== undefined && !listed.has(`${pageOf(gone)}#${id}`) ? [id] : [];
  });
  const [only, ...more] = ids;
  return `${page}#${nearest(idOf(gone) ?? '', ids) ?? (more.length === 0 ? only : undefined) ?? 'NEW-ID'}`;
}

function newPage(addresses: Addresses, gone: string): string {
  const pages = added(addresses).filter((address) => idOf(address) === undefined && !isShortLinkPath(address));
  const name = (address: string) => address.replace(/^.*\//, '');
  const [sameName, ...more] = pages.filter((page) => name(page) === name(gone));
  return (more.length === 0 ? sameName : undefined) ?? nearest(gone, pages) ?? '/NEW-PAGE';
}
