import { idOf, pageOf } from '../addresses';
import type { Moved, Redirects } from '../schema/redirects';

/**
 * Where an address leads that moved, in one step. A page that moved takes its headings along; one that became a section
 * of another page leads there as a whole.
 *
 * @returns `undefined` for an address that did not move.
 */
export function movedTo(moved: Moved, address: string): string | undefined {
  if (Object.hasOwn(moved, address)) return moved[address];
  const page = Object.hasOwn(moved, pageOf(address)) ? moved[pageOf(address)] : undefined;
  if (page === undefined || idOf(page) !== undefined) return page;
  return `${page}#${idOf(address)}`;
}

/** Where an address leads in the end: itself when it did not move, `undefined` when it leads in a circle. */
export function endOf(moved: Moved, address: string): string | undefined {
  const seen = new Set<string>();
  let end = address;
  for (let next = movedTo(moved, end); next !== undefined; next = movedTo(moved, end)) {
    if (seen.has(end)) return undefined;
    seen.add(end);
    end = next;
  }
  return end;
}

/** A heading that is gone from a page, and where its readers find what it said. */
export type MovedAnchor = { readonly id: string; readonly to: string };

/** The headings that a page had and that moved, in the order of the file. */
export function movedAnchors({ moved }: Pick<Redirects, 'moved'>, address: string): MovedAnchor[] {
  return Object.entries(moved).flatMap(([from, to]) => {
    const id = idOf(from);
    return id !== undefined && pageOf(from) === address ? [{ id, to }] : [];
  });
}
