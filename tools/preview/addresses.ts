import { idOf, isGroupPage, isSection, pageOf } from '../../src/plugins/community/addresses';
import { isShortLinkPath } from '../../src/plugins/community/shortLinkPath';
import type { BuiltSite } from './site';

/** An address that a site answered, and that nothing answers any more. */
export type Owed = {
  readonly address: string;
  /** Where its readers may find what they look for: a new page of the same title. */
  readonly nearest?: string;
};

/** Whether an address is below a frozen year. */
export const isFrozen = (address: string) => /^\/\d{4}(?:\/|$)/.test(address);

/** Whether the page of comparisons makes this heading of what differs today: it comes and goes with the facts. */
const isComparison = (address: string) => /^\/changes#\d{4}-(?:\d{4}|current)-./.test(address);

/**
 * Every address that a site promises to keep: pages and what leads to them, and headings of the living version. A section
 * of a group's page is none, as it is shown when there are facts to fill it.
 */
export function promised({ pages, leading }: BuiltSite): string[] {
  const headings = [...pages].flatMap(([address, page]) =>
    isFrozen(address) ? [] : [...page.headings, ...page.moved.keys()].map((id) => `${address}#${id}`),
  );
  return [
    ...pages.keys(),
    ...leading.keys(),
    ...headings.filter((address) => !isSection(address) && !isComparison(address)),
  ];
}

/**
 * Where an address leads in a site: itself when it stands there, another address when it moved.
 *
 * @returns `undefined` when nothing answers it.
 */
export function answerOf({ pages, leading }: BuiltSite, address: string): string | undefined {
  let end = address;
  // What a redirect says is right, or the site had not been built; an anchor that was only carried along may not be.
  let isSaid = false;
  for (let steps = 0; steps < 10; steps += 1) {
    const [here, id] = [pageOf(end), idOf(end)];
    const page = pages.get(here);
    if (page) {
      const moved = id === undefined ? undefined : page.moved.get(id);
      if (id === undefined || isSaid || isSection(end) || page.headings.includes(id)) return end;
      if (moved === undefined) return undefined;
      end = moved;
      isSaid = true;
      continue;
    }
    const target = leading.get(here);
    if (!target) return isOfOtherSite(end) ? end : undefined;
    const other = id !== undefined && Object.hasOwn(target.anchors, id) ? target.anchors[id] : undefined;
    const to = other ?? target.to;
    const keepsId = id !== undefined && other === undefined && !to.includes('#') && !isOfOtherSite(to);
    isSaid = to.includes('#');
    end = keepsId ? `${to}#${id}` : to;
  }
  return undefined;
}

const isOfOtherSite = (address: string) => /^[a-z][a-z+.-]*:/i.test(address);

/** The addresses that the site before answers and the site after does not; headings only where the page stands. */
export function owedRedirects(before: BuiltSite, after: BuiltSite): Owed[] {
  const gone = promised(before).filter((address) => answerOf(after, address) === undefined);
  const lost = new Set(gone);
  const fresh = [...after.pages].filter(([address]) => !before.pages.has(address));
  return gone
    .filter((address) => idOf(address) === undefined || !lost.has(pageOf(address)))
    .map((address) => {
      const title = before.pages.get(address)?.title;
      const nearest = fresh.find(([, page]) => page.title === title)?.[0];
      return nearest === undefined ? { address } : { address, nearest };
    });
}

/** What to do for the readers of an address, in words and with the command to run. */
export function remedy({ address, nearest }: Owed): readonly [text: string, command?: string] {
  if (isGroupPage(address)) return ['put it back, a group keeps its address: one that ends says it is retired'];
  const to = nearest ?? (isShortLinkPath(address) ? '/go/NEW' : idOf(address) ? `${pageOf(address)}#NEW` : '/NEW');
  return ['put it back, or say where its readers go:', `npm run redirect -- ${address} ${to}`];
}
