import { posix } from 'node:path';
import { asOf, asOfBeside, hasPage, type Model, pageAddress } from '../model';
import { endOf, type MovedAnchor, movedAnchors } from '../redirects/moves';
import type { Moved } from '../schema/redirects';
import { isLiving, versionLabel } from '../versions';

/** A version as the page of another one shows it. */
export type VersionLink = {
  readonly label: string;
  /** The day that its facts are of, `YYYY-MM-DD`; empty for a version without facts. */
  readonly asOf: string;
  /** Address of the same page in that version; of its first page where it has no such page. */
  readonly to: string;
  readonly isSamePage: boolean;
  readonly isHere: boolean;
};

/** Where a page stands among the versions. */
export type PagePlace = {
  readonly label: string;
  /** The day that the facts of a frozen year are of; `null` for the living version. */
  readonly frozenOn: string | null;
  /** The living version first; alone while no year has been frozen. */
  readonly versions: readonly VersionLink[];
  /** For a page of a frozen year that is gone today: the first page of its section, if the living version has that. */
  readonly section?: string;
  /** Headings that the page once had, with where each leads now. */
  readonly moved: readonly MovedAnchor[];
};

/** The first page of a version: the landing page, or the welcome page of a frozen year. */
function firstPage({ basePath }: Model): string {
  return basePath === '' ? '/' : basePath;
}

/** Address of the same page in another version, if it has it. */
function counterpart(page: { readonly path: string }, other: Model, moved: Moved): string | undefined {
  // The welcome page of a year and the landing page are each other's counterpart.
  if (page.path === 'index.md') return firstPage(other);
  const address = pageAddress(other, page);
  if (hasPage(other, page.path)) return address;
  if (isLiving(other.version)) {
    const end = endOf(moved, address);
    return end === address ? undefined : end;
  }
  // What the page was called when the year was frozen.
  const today = pageAddress({ basePath: '' }, page);
  const then = Object.keys(moved).find((from) => endOf(moved, from) === today && hasPage(other, `${from.slice(1)}.md`));
  return then === undefined ? undefined : `${other.basePath}${then}`;
}

/** Address of the section that a page stood in, in the living version, if the page is gone there and the section is not. */
function sectionToday(page: { readonly path: string }, [living]: readonly Model[], moved: Moved): string | undefined {
  if (!living || counterpart(page, living, moved) !== undefined) return undefined;
  const path = posix.join(posix.dirname(page.path), 'index.md');
  return path === 'index.md' ? undefined : counterpart({ path }, living, moved);
}

/**
 * Finds a page in every version.
 *
 * @param model - the version that the page stands in.
 * @param models - every version, the living one first.
 * @param moved - addresses of the living version that moved: a page of a frozen year may have another address today.
 */
export function pagePlace(
  model: Model,
  page: { readonly path: string },
  models: readonly Model[],
  moved: Moved = {},
): PagePlace {
  const here = pageAddress(model, page);
  const section = isLiving(model.version) ? undefined : sectionToday(page, models, moved);
  return {
    label: versionLabel(model.version),
    frozenOn: isLiving(model.version) ? null : asOf(model),
    versions: models.map((other) => {
      const same = counterpart(page, other, moved);
      return {
        label: versionLabel(other.version),
        asOf: asOfBeside(other, models),
        to: same ?? firstPage(other),
        isSamePage: same !== undefined,
        isHere: other.version === model.version,
      };
    }),
    ...(section === undefined ? {} : { section }),
    moved: isLiving(model.version) ? movedAnchors({ moved }, here) : [],
  };
}
