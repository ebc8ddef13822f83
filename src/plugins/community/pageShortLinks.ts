import type { RootContent } from 'mdast';
import { site } from '../../../site.config';
import { docsFolderOf, nodesOf, type ParsedFile, problemAt, spanOf } from './markdown';
import type { Model } from './model';
import { didYouMean, nearest } from './nearest';
import type { Problem } from './problems';
import { isShortLinkPath, shortLinkFolder, shortLinks, shortLinkTo } from './shortLinks';
import { docsFolder, livingVersion } from './versions';

/** Pages that people edit; what an archive links to stays as it was on its day. */
const livingFolder = `${docsFolder(livingVersion)}/`;

/**
 * Finds the links of prose that are no short links and should be, or are short links that are not known.
 *
 * @param files - every Markdown file of the site.
 * @param living - the living version; `undefined` when its channels or forms cannot be read, so that nothing can be said.
 */
export function wrongShortLinks(files: readonly ParsedFile[], living: Model | undefined): Problem[] {
  if (!living) return [];
  return files.flatMap((page) => [...nodesOf(page.root)].flatMap((node) => wrongShortLink(page, node, living)));
}

function wrongShortLink(page: ParsedFile, node: RootContent, living: Model): Problem[] {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const { url } = node;
  const told = (rule: string, message: string, write: string | undefined) => [
    problemAt(page, spanOf(page, node, url), { rule, message, write }),
  ];
  if (isShortLinkPath(url)) {
    const paths = shortLinks(living).map(({ path }) => path);
    const isKnown = paths.includes(url);
    if (isKnown && docsFolderOf(page.file) !== undefined) return [];
    if (isKnown) {
      const write = site.url + site.baseUrl.slice(0, -1) + url;
      return told('known-short-links', `"${url}": outside of the site, write the whole address`, write);
    }
    const write = paths.includes(pathOf(url)) ? pathOf(url) : nearest(url, paths);
    return told('known-short-links', `links to "${url}", which is no short link${didYouMean(write)}`, write);
  }
  if (!page.file.startsWith(livingFolder)) return [];
  const own = ownPath(url);
  const link = own === undefined ? shortLinkTo(living, url) : shortLinks(living).find(({ path }) => path === own);
  if (!link || link.to.startsWith('/')) return [];
  const message = `links to ${link.name} past its short link, which leads there wherever it moves`;
  return told('links-by-short-link', message, link.path);
}

/** A short link as it is written by heart: without what follows its id. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$|\/+$/g, '').toLowerCase();
}

/** The path of a full address of a short link of this site. */
function ownPath(url: string): string | undefined {
  const start = site.url + site.baseUrl.slice(0, -1) + shortLinkFolder;
  return url.startsWith(start) ? shortLinkFolder + url.slice(start.length) : undefined;
}
