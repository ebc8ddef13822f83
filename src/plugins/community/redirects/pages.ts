import { type Addresses, idOf, pageOf } from '../addresses';
import type { FormerPaths } from '../formerPaths';
import { type Model, pageAddress, pagesOf } from '../model';
import { markdownAddress } from '../outputs/share';
import type { Redirects } from '../schema/redirects';
import { formerAnswers, isFolder } from './former';
import { endOf, movedAnchors } from './moves';

/** An address at which no page stands any more, and where it leads. */
export type RedirectPage = {
  /** From the base path, not encoded; that of a folder ends with a slash. */
  readonly from: string;
  /** Address of this site. */
  readonly to: string;
  /** Where headings lead that did not go with their page, by id. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Where it stands in the file of redirects. */
  readonly path: readonly string[];
};

/** What redirects are made of. */
type RedirectFacts = {
  readonly models: readonly Model[];
  readonly addresses: Addresses;
  readonly formerPaths: FormerPaths;
  readonly redirects: Redirects;
};

/** Where GitHub served a file of the former repository, and a folder; a link needs to change its host only. */
const former = { file: ['/', '/blob/master/'], folder: ['/', '/tree/master/'] };

/**
 * Every address that leads elsewhere: first the pages of this site that moved, then the paths of the former repository. A
 * path at which the Markdown of a page is served answers by itself.
 */
export function redirectPages({ models, addresses, formerPaths, redirects }: RedirectFacts): RedirectPage[] {
  const moved = Object.keys(redirects.moved)
    .filter((from) => idOf(from) === undefined)
    .map((from): RedirectPage => {
      const anchors = movedAnchors(redirects, from).map(({ id, to }) => [id, endOf(redirects.moved, to) ?? to]);
      const to = endOf(redirects.moved, from) ?? from;
      return { from, to, anchors: Object.fromEntries(anchors), path: ['moved', from] };
    });
  const [living] = models;
  const answers = living ? formerAnswers(living, formerPaths, redirects, addresses) : [];
  const paths = answers.flatMap(({ path, to, line }) =>
    former[isFolder(path) ? 'folder' : 'file'].flatMap((start): RedirectPage[] => {
      const from = start + path;
      if (to === undefined || from === '/') return [];
      return [{ from, to, anchors: {}, path: line === undefined ? ['former'] : ['former', line] }];
    }),
  );
  const texts = new Set(
    models.flatMap((model) => pagesOf(model).map((page) => markdownAddress(pageAddress(model, page)))),
  );
  return [...moved, ...paths].filter(({ from }) => !texts.has(from));
}

/** The file that a static host answers a redirect's address with, below the built site. */
export function fileOf({ from }: Pick<RedirectPage, 'from'>): string {
  return `${from.slice(1)}${from.endsWith('/') ? 'index' : ''}.html`;
}

/**
 * The address as hosts compare it: without a slash at its end, and in lower case, as file systems and nginx may not tell
 * capitals from small letters.
 */
export function comparedAddress(address: string): string {
  return pageOf(address).replace(/\/$/, '').toLowerCase();
}
