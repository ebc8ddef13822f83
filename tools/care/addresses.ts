import { site as place, type SiteConfig } from '../../site.config';
import { nodesOf, spanOf } from '../../src/plugins/community/markdown';
import { type Model, pagesOf } from '../../src/plugins/community/model';
import { isShortLinkPath, shortLinks } from '../../src/plugins/community/shortLinks';
import { googleGroup } from '../../src/plugins/community/shortLinkTarget';
import type { CheckedSite } from '../../src/plugins/community/site';
import { slackUrl } from '../../src/plugins/community/slack';
import type { Source } from '../../src/plugins/community/source';
import { docsFolder, isLiving } from '../../src/plugins/community/versions';

/** A place that leads readers to an address. */
export type Use = {
  /** Path from the site's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The short link through which it leads there, such as `/go/slack`. */
  readonly via?: string;
};

/** An address outside of the site, once, with every place that leads there. */
export type Address = {
  /** What is asked for: without what stands behind `#`, which servers do not see. */
  readonly url: string;
  /** Where it is written, then where a short link to it is. */
  readonly uses: readonly Use[];
  /** The short links that lead there, such as `/go/slack`. */
  readonly shortLinks: readonly string[];
};

/** Where the repository is named, from the site's root. */
export const siteConfigFile = 'site.config.ts';

/** A use of an address, or of a short link, as it is written. */
type Found = Use & { readonly written: string };

/**
 * Every address outside of the site that the living version leads to: links and pictures in pages, addresses in facts,
 * channels, forms, groups' Slack channels, the repository. What stands in a block of code is no link.
 *
 * Frozen years are left out: they keep the addresses of their day, on purpose, and nobody may change them. The site's own
 * addresses are checked by the build, those of RFC 2606, such as `example.org`, are nobody's, and a document of the former
 * repository is linked at a commit, where it stays.
 *
 * @param own - where the site and its repository are.
 * @param repositoryLine - line of `site.config.ts` that names the repository.
 * @returns in the order of files and lines in which they are found first.
 */
export function externalAddresses(
  { models, trees }: Pick<CheckedSite, 'models' | 'trees'>,
  own: SiteConfig = place,
  repositoryLine = 1,
): Address[] {
  const living = models.find(({ version }) => isLiving(version));
  if (!living) return [];
  const folder = `${docsFolder(living.version)}/`;
  const inPages = [...trees.values()].flatMap((page) => {
    if (!page.file.startsWith(folder)) return [];
    return [...nodesOf(page.root)].flatMap((node): Found[] => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
      return [{ file: page.file, line: spanOf(page, node, node.url).start.line, written: node.url }];
    });
  });
  const links = shortLinks(living);
  const targets = new Map(links.map(({ path, to }) => [path, to]));
  const all = [...inPages, ...factsOf(living), ...repositoryOf(own, repositoryLine)].map((found) => {
    const [path = ''] = found.written.split(/[?#]/);
    const to = isShortLinkPath(path) ? targets.get(path) : undefined;
    return { found, url: requested(to ?? found.written, own), via: to === undefined ? undefined : path };
  });
  const uses = new Map<string, Use[]>();
  for (const { found, url, via } of [...all.filter((one) => !one.via), ...all.filter((one) => one.via)]) {
    if (url === undefined) continue;
    const { file, line } = found;
    uses.set(url, [...(uses.get(url) ?? []), { file, line, ...(via === undefined ? {} : { via }) }]);
  }
  return [...uses].map(([url, places]) => ({
    url,
    uses: once(places),
    shortLinks: links.filter(({ to }) => requested(to, own) === url).map(({ path }) => path),
  }));
}

/**
 * The address that is asked for to learn whether a link leads somewhere. The older form of a Google group's address has its
 * name behind `#`; its present form is asked for.
 *
 * @returns `undefined` for one that is not on the web, is the site's own, or is reserved for examples.
 */
function requested(written: string, own: SiteConfig): string | undefined {
  if (!/^https?:/i.test(written) || !URL.canParse(written)) return undefined;
  const group = googleGroup(written);
  const url = new URL(group ? `https://groups.google.com/g/${group.list}` : written);
  url.hash = '';
  const isReserved = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/.test(url.hostname);
  return isReserved || url.origin === new URL(own.url).origin ? undefined : url.href;
}

/** Every address and short link in the facts, wherever it stands, and the Slack channels that groups name. */
function factsOf(model: Model): Found[] {
  const sources = [...pagesOf(model).map(({ source }) => source), model.channels.source, model.forms.source];
  const written = sources.flatMap((source) =>
    [...textsIn(source.value)].map(([path, text]) => ({ ...placeOf(source, path), written: text })),
  );
  const slack = [...model.sigs, ...model.workingGroups].flatMap(({ source, value }) => {
    if (!value.slack || value.status === 'retired') return [];
    return [{ ...placeOf(source, ['slack', 'channel']), written: slackUrl(value.slack) }];
  });
  return [...written, ...slack];
}

/** The repository, to which the pages' edit and report links lead. */
function repositoryOf({ repository }: SiteConfig, line: number): Found[] {
  return [{ file: siteConfigFile, line, written: `https://github.com/${repository}` }];
}

function placeOf(source: Source, path: readonly PropertyKey[]): Use {
  return { file: source.file, line: source.place(path).line };
}

/** Every text in a value, with its path. */
function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<[readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    yield* textsIn(one, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function once(uses: readonly Use[]): Use[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
}
