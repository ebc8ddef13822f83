import { site } from '../../../../site.config';
import { type Checked, problem } from '../check';
import { linkFieldPaths } from '../linkFields';
import { groupsOf, type Model } from '../model';
import { didYouMean, nearest } from '../nearest';
import type { UnnamedProblem } from '../problems';
import {
  groupPrefixes,
  isShortLinkPath,
  listPrefix,
  type ShortLink,
  shortLinkFolder,
  shortLinkPath,
  shortLinks,
  shortLinkTo,
} from '../shortLinks';
import { comparedTarget } from '../shortLinkTarget';
import type { Source } from '../source';
import type { Rule } from '.';

/** A channel or a form, and where it stands. */
type Entry = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly source: Source;
  readonly index: number;
};

/** What the registries give short links to, in the order of the short links. */
export function entriesOf({ channels, forms }: Model): Entry[] {
  return [channels, forms].flatMap(({ source, value }: Checked<readonly Pick<Entry, 'id' | 'name' | 'url'>[]>) =>
    value.map(({ id, name, url }, index) => ({ id, name, url, source, index })),
  );
}

/** The short links that groups' facts make. */
export function linksOfGroups(model: Model): ShortLink[] {
  return shortLinks(model).filter(({ kind }) => kind === 'group' || kind === 'list');
}

/**
 * A channel, a form and a group have each a short link of their own, and no two of them lead to the same place. Of
 * channels among themselves another rule tells, in every version.
 */
export const shortLinksAreUnique: Rule = (model) => {
  const groups = linksOfGroups(model);
  const channels = model.channels.value.map(({ id, url }) => ({ id, to: url, name: `the channel "${id}"` }));
  const forms: { id: string; to: string; name: string }[] = [];
  return entriesOf(model).flatMap(({ id, url, source, index }): UnnamedProblem[] => {
    const isForm = source === model.forms.source;
    const others = [...groups, ...(isForm ? [...channels, ...forms] : [])];
    if (isForm) forms.push({ id, to: url, name: `the form "${id}"` });
    const prefix = [...Object.values(groupPrefixes), listPrefix].find((start) => id.startsWith(start));
    const sameId = others.find((other) => other.id === id);
    const sameTarget = others.find((other) => comparedTarget(other.to) === comparedTarget(url));
    const wrongId =
      prefix === undefined
        ? sameId && `is taken by ${sameId.name}: a short link leads to one place`
        : `begins with "${prefix}": such ids are made for groups; choose another`;
    return [
      ...(wrongId === undefined ? [] : [problem(source, [index, 'id'], wrongId)]),
      ...(sameTarget ? [problem(source, [index, 'url'], `is where ${sameTarget.name} leads already`)] : []),
    ];
  });
};

/** Hosts that shorten addresses: what is behind one cannot be seen, and may be changed by others. */
const shorteners: readonly string[] = [
  ...[
    'bit.ly',
    'buff.ly',
    'cutt.ly',
    'dlvr.it',
    'dwz.cn',
    'goo.gl',
    'is.gd',
    'lnkd.in',
    'ow.ly',
    'rb.gy',
    'rebrand.ly',
  ],
  ...['shorturl.at', 's.id', 'suo.im', 't.cn', 't.co', 't.ly', 'tiny.cc', 'tinyurl.com', 'url.cn', 'v.gd'],
];

/** A short link leads to where readers want to go in one step: to no other short link, of this site or of a shortener. */
export const shortLinksLeadOn: Rule = (model) =>
  entriesOf(model).flatMap(({ url, source, index }): UnnamedProblem[] => {
    const host = new URL(url).host.replace(/^www\./, '');
    if (shorteners.includes(host)) {
      return [problem(source, [index, 'url'], `is a short link of ${host}: write the address that it leads to`)];
    }
    if (!isOwnShortLink(url, site)) return [];
    return [problem(source, [index, 'url'], 'is a short link of this site: write the address that it leads to')];
  });

/**
 * Whether an address is a short link of this site, below whatever path it is served.
 *
 * @param place - where the site is.
 */
export function isOwnShortLink(url: string, place: { readonly url: string; readonly baseUrl: string }): boolean {
  const { host, pathname } = new URL(url);
  const isOwnPath = (base: string) => pathname.startsWith(base.slice(0, -1) + shortLinkFolder);
  return host === new URL(place.url).host && ['/', place.baseUrl].some(isOwnPath);
}

/** A form on GitHub is one that opens an issue: anything else is no form. */
export const formsAreForms: Rule = ({ forms: { source, value } }) =>
  value.flatMap(({ url }, index): UnnamedProblem[] => {
    const { host, pathname } = new URL(url);
    if (host !== 'github.com' || /^\/[^/]+\/[^/]+\/issues\/new(\/choose)?\/?$/.test(pathname)) return [];
    const form = 'https://github.com/kubesphere/community/issues/new?template=name-of-the-form.yml';
    return [problem(source, [index, 'url'], `is no form on GitHub: it has an address such as ${form}`)];
  });

/** A group names a channel by its short link, and one that is known: its address is written in one place. */
export const groupsNameChannelsByShortLink: Rule = (model) => {
  const { source: registry, value: channels } = model.channels;
  if (model.unreadable.has(registry.file)) return [];
  const paths = channels.map(({ id }) => shortLinkPath(id));
  return groupsOf(model).flatMap(({ source, value }) =>
    linkFieldPaths(value).flatMap((path): UnnamedProblem[] => {
      const text = source.written(path) ?? '';
      if (isShortLinkPath(text)) {
        if (paths.includes(text)) return [];
        const write = nearest(text, paths);
        return [problem(source, path, `"${text}" is the short link of no channel${didYouMean(write)}`, { write })];
      }
      const link = shortLinkTo(model, text);
      if (link?.kind !== 'channel') return [];
      return [problem(source, path, `is the address of ${link.name}: name it by its short link`, { write: link.path })];
    }),
  );
};
