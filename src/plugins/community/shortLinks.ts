import { groupTitle } from './frontMatter';
import { groupPath, type Model, type PageRecord } from './model';
import { once } from './once';
import { shortLinkFolder, shortLinkPath } from './shortLinkPath';
import { comparedTarget } from './shortLinkTarget';
import { slackUrl } from './slack';
import { isLiving } from './versions';

export { isShortLinkPath, shortLinkFolder, shortLinkPath } from './shortLinkPath';

/** What short links lead to, in the order in which they are listed. */
export const shortLinkKinds = ['channel', 'form', 'group', 'list'] as const;

/** An address of this site that leads to a channel, a form, a group's channel or its list, and stays when those move. */
export type ShortLink = {
  /** Such as `slack`. */
  readonly id: string;
  /** Address from the site's base path, such as `/go/slack`. */
  readonly path: string;
  readonly kind: (typeof shortLinkKinds)[number];
  /** What it leads to, in words. */
  readonly name: string;
  /** What a form is for, in a sentence; empty for others, whose name says it. */
  readonly about: string;
  /** A full address; that of a page of this site, from its base path, for a group without a channel. */
  readonly to: string;
};

/** What the ids of groups' short links begin with. */
export const groupPrefixes = { sig: 'sig-', 'working-group': 'wg-' } as const;

/** What the ids of short links to groups' mailing lists begin with. */
export const listPrefix = 'list-';

/** The address of the short link to a group. */
export function groupShortLinkPath(kind: keyof typeof groupPrefixes, slug: string): string {
  return shortLinkPath(groupPrefixes[kind] + slug);
}

const known = new WeakMap<Model, readonly ShortLink[]>();

/**
 * Every short link: to the channels, then the forms, then the SIGs, then the working groups, then the mailing lists of both.
 * A group that has no Slack channel, or is retired, is led to by its page. A list that is a channel has that one's.
 *
 * @returns nothing for a frozen year: it keeps the addresses of its day.
 */
export function shortLinks(model: Model): readonly ShortLink[] {
  return once(known, model, () => (isLiving(model.version) ? linksOf(model) : []));
}

function linksOf(model: Model): ShortLink[] {
  const listed =
    (kind: 'channel' | 'form') => (entry: { readonly id: string; name: string; url: string; about?: string }) => ({
      id: entry.id,
      path: shortLinkPath(entry.id),
      kind,
      name: entry.name,
      about: entry.about ?? '',
      to: entry.url,
    });
  const group = (record: PageRecord<'sig'> | PageRecord<'working-group'>): ShortLink => {
    const path = groupShortLinkPath(record.kind, record.value.slug);
    return {
      id: path.slice(shortLinkFolder.length),
      path,
      kind: 'group',
      name: groupTitle(record.kind, record.value.name),
      about: '',
      to: channelUrl(record) ?? groupPath(model, record),
    };
  };
  return [
    ...model.channels.value.map(listed('channel')),
    ...model.forms.value.map(listed('form')),
    ...model.sigs.map(group),
    ...model.workingGroups.map(group),
    ...listLinks(model),
  ];
}

function listLinks(model: Model): ShortLink[] {
  const listed = new Set(model.channels.value.map(({ url }) => comparedTarget(url)));
  return [...model.sigs, ...model.workingGroups]
    .flatMap(({ value }) => value.mailing_lists ?? [])
    .filter(({ archive }) => !listed.has(comparedTarget(archive)))
    .map(({ name, archive }) => {
      const id = listPrefix + name.toLowerCase();
      return { id, path: shortLinkPath(id), kind: 'list', name: `Mailing list ${name}`, about: '', to: archive };
    });
}

/** Where a group talks; `undefined` for one that is retired or has no channel. */
function channelUrl({ value }: PageRecord<'sig'> | PageRecord<'working-group'>): string | undefined {
  return value.slack && value.status !== 'retired' ? slackUrl(value.slack) : undefined;
}

const byTarget = new WeakMap<Model, ReadonlyMap<string, ShortLink>>();

/**
 * The short link to an address.
 *
 * @param url - in whatever form it is written; see `comparedTarget`.
 * @returns `undefined` when there is none.
 */
export function shortLinkTo(model: Model, url: string): ShortLink | undefined {
  const targets = once(
    byTarget,
    model,
    () => new Map(shortLinks(model).map((link) => [comparedTarget(link.to), link] as const)),
  );
  return targets.get(comparedTarget(url));
}

/** The address that a page of a version links to: the short link where there is one, else the address itself. */
export function linkedAddress(model: Model, url: string): string {
  return shortLinkTo(model, url)?.path ?? url;
}
