import { asOf, type Model, pageAddress, pagesOf } from '../model';
import { isLiving, versionLabel } from '../versions';

/** A version as the page of another one shows it. */
export type VersionLink = {
  readonly label: string;
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
};

/** The first page of a version: the landing page, or the welcome page of a frozen year. */
function firstPage({ basePath }: Model): string {
  return basePath === '' ? '/' : basePath;
}

/**
 * Finds a page in every version.
 *
 * @param model - the version that the page stands in.
 * @param models - every version, the living one first.
 */
export function pagePlace(model: Model, page: { readonly path: string }, models: readonly Model[]): PagePlace {
  return {
    label: versionLabel(model.version),
    frozenOn: isLiving(model.version) ? null : asOf(model),
    versions: models.map((other) => {
      // The welcome page of a year and the landing page are each other's counterpart.
      const isFirst = page.path === 'index.md';
      const isSamePage = isFirst || pagesOf(other).some(({ path }) => path === page.path);
      return {
        label: versionLabel(other.version),
        to: isSamePage && !isFirst ? pageAddress(other, page) : firstPage(other),
        isSamePage,
        isHere: other.version === model.version,
      };
    }),
  };
}
