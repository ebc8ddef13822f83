import { posix } from 'node:path';
import { site } from '../../../site.config';
import { docsFolderOf, nodesOf, type ParsedFile, problemAt, spanOf } from './markdown';
import type { Model } from './model';
import { didYouMean, nearest } from './nearest';
import type { Problem } from './problems';
import { isShortLinkPath, type ShortLink, shortLinkFolder, shortLinks, shortLinkTo } from './shortLinks';
import { targetOfTheDay } from './shortLinkTarget';
import { docsFolder, livingVersion } from './versions';

/** Folder of the pages that lead on by short links; an archive keeps the addresses of its day. */
const livingFolder = `${docsFolder(livingVersion)}/`;

type Wrong = Pick<Problem, 'rule' | 'message'> & { readonly write?: string | undefined };

/**
 * Finds the links of prose that are no short links and should be, that are and should not be, and short links that are not
 * known.
 *
 * @param files - every Markdown file of the site.
 * @param living - the living version; `undefined` when its channels or forms cannot be read, so that nothing can be said.
 */
export function wrongShortLinks(files: readonly ParsedFile[], living: Model | undefined): Problem[] {
  if (!living) return [];
  const known = new Set(files.map(({ file }) => file));
  return files.flatMap((page) =>
    [...nodesOf(page.root)].flatMap((node): Problem[] => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const wrong = wrongLink(page.file, node.url, living, known);
      return wrong ? [problemAt(page, spanOf(page, node, node.url), { ...wrong, write: wrong.write })] : [];
    }),
  );
}

function wrongLink(file: string, url: string, living: Model, known: ReadonlySet<string>): Wrong | undefined {
  const isLiving = file.startsWith(livingFolder);
  const short = isShortLinkPath(url) ? url : ownPath(url);
  if (short !== undefined && docsFolderOf(file) !== undefined && !isLiving)
    return inArchive(file, short, living, known);
  const links = shortLinks(living);
  if (isShortLinkPath(url)) {
    const paths = links.map(({ path }) => path);
    if (!paths.includes(url)) {
      const write = paths.includes(pathOf(url)) ? pathOf(url) : nearest(url, paths);
      const message = `links to "${url}", which is no short link${didYouMean(write)}`;
      return { rule: 'known-short-links', message, write };
    }
    if (!isLiving) {
      const write = site.url + site.baseUrl.slice(0, -1) + url;
      return { rule: 'known-short-links', message: `"${url}": outside of the site, write the whole address`, write };
    }
    return undefined;
  }
  if (!isLiving) return undefined;
  const link = short === undefined ? shortLinkTo(living, url) : links.find(({ path }) => path === short);
  if (!link || link.to.startsWith('/')) return undefined;
  const message = `links to ${link.name} past its short link, which leads there wherever it moves`;
  return { rule: 'links-by-short-link', message, write: link.path };
}

/** A page of an archive says where its readers went that day: a short link may lead them elsewhere. */
function inArchive(file: string, path: string, living: Model, known: ReadonlySet<string>): Wrong {
  const link: ShortLink | undefined = shortLinks(living).find((one) => one.path === pathOf(path));
  const write = link && targetOfTheDay(file, link.to);
  const isThere = link && write && (!link.to.startsWith('/') || known.has(posix.join(posix.dirname(file), write)));
  const message = `links to "${path}": an archive keeps the addresses of its day, and a short link may lead elsewhere`;
  return { rule: 'archives-without-short-links', message, write: isThere ? write : undefined };
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
