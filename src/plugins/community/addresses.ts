import { landingIds } from '../../lib/landing';
import { comparedAnchors } from '../../lib/versionPairs';
import { outlineOf } from './headings';
import type { MarkdownFile } from './markdown';
import { groupsOf, type Model, pageAddress, type Texts } from './model';
import { viewGroup } from './outputs/group';
import type { SectionId } from './outputs/groupView';
import { groupKinds, recordKind } from './records';
import { groupPrefixes, isShortLinkPath, listPrefix, shortLinkPath, shortLinks } from './shortLinks';
import { isLiving } from './versions';

/** A line of the list of addresses. */
export type ListedAddress = {
  readonly address: string;
  /** 1-based. */
  readonly line: number;
};

/** The addresses of a site, from its base path: `/sigs/network` for a page, `/sigs/network#scope` for a heading. */
export type Addresses = {
  /** The file that lists what was ever published, from the site's root. */
  readonly file: string;
  readonly published: readonly ListedAddress[];
  /** What the site promises to keep: every page, every short link, and every heading of the living version. */
  readonly here: ReadonlySet<string>;
  /**
   * What is there and no promise: documents of groups, headings of frozen years, and short links of facts that cannot
   * be read.
   */
  readonly others: ReadonlySet<string>;
  /** Pages whose facts cannot be read, so that not all their headings are known. */
  readonly unread: ReadonlySet<string>;
};

/** The sections of a group's page. One that the facts no longer fill is not shown; its address leads to the page. */
const sections: Readonly<Record<SectionId, true>> = {
  join: true,
  subprojects: true,
  people: true,
  history: true,
  repositories: true,
  documents: true,
  conflicts: true,
};

/** Headings that a component adds to the page it stands in, by the component's name. */
const componentIds: Readonly<
  Record<string, (model: Model, path: string, models: readonly Model[]) => readonly string[]>
> = {
  ambassadors: ({ ksap }) => ksap?.value.terms.map(({ name }) => `term-${name}`) ?? [],
  editions: ({ mentoring }, path) =>
    mentoring.find((page) => page.path === path)?.value.editions.map(({ year }) => String(year)) ?? [],
  changes: (_model, _path, models) => comparedAnchors(models),
};

/** The page of an address. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The anchor of an address, without its sign; `undefined` for a page. */
export function idOf(address: string): string | undefined {
  return /#(.*)$/.exec(address)?.[1];
}

/**
 * The list of addresses as it was read.
 *
 * @param content - one address a line; a line that begins with `#` is a comment.
 */
export function parseAddresses(content: string): ListedAddress[] {
  return content
    .split(/\r?\n/)
    .map((address, index) => ({ address, line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

const heading = `# Every page and heading that was ever published. Written by "npm run generate": an address is added, and never taken out.
`;

/** The text of the list: what was published before, and what the site adds. */
export function addressesText({ published, here }: Addresses): string {
  const all = new Set([...published.map(({ address }) => address), ...here]);
  return `${heading}${[...all].toSorted().join('\n')}\n`;
}

/**
 * Every address of a site, from the sources of its pages: no build is needed to know them.
 *
 * @param list - the file that lists what was published before.
 * @param versions - the texts of every version, in the order of the models.
 */
export function addressesOf(list: MarkdownFile, versions: readonly Texts[], models: readonly Model[]): Addresses {
  const here = new Set<string>(['/', ...landingIds.map((id) => `/#${id}`)]);
  const others = new Set<string>();
  const unread = new Set<string>();
  const published = parseAddresses(list.content);
  for (const [index, texts] of versions.entries()) {
    const model = models[index];
    if (!model) continue;
    for (const { path } of shortLinks(model)) here.add(path);
    for (const path of unreadShortLinks(model, published)) others.add(path);
    const made = idsOfGroups(model, models);
    for (const page of texts.pages) {
      const address = pageAddress(model, page);
      const { ids, components } = outlineOf(page.content);
      const added = components.flatMap((name) => componentIds[name]?.(model, page.path, models) ?? []);
      here.add(address);
      if (model.unreadable.has(`${texts.docsFolder}/${page.path}`)) unread.add(address);
      const kept = isLiving(model.version) ? here : others;
      for (const id of [...ids, ...added, ...(made.get(page.path)?.sections ?? [])]) kept.add(`${address}#${id}`);
      for (const id of made.get(page.path)?.documents ?? []) others.add(`${address}#${id}`);
    }
  }
  return { file: list.file, published, here, others, unread };
}

/** Short links that were published and may be there, but what they are made of cannot be read. */
function unreadShortLinks(model: Model, published: readonly ListedAddress[]): string[] {
  if (!isLiving(model.version)) return [];
  const prefixes = Object.entries(groupPrefixes);
  const groups = [...model.unreadable].flatMap((file) => {
    const kind = recordKind(file.replace(/^docs\//, ''));
    const prefix = prefixes.find(([name]) => name === kind)?.[1];
    return prefix === undefined ? [] : [shortLinkPath(prefix + file.replace(/^.*\/|\.md$/g, ''))];
  });
  const isListed = [model.channels, model.forms].some(({ source }) => model.unreadable.has(source.file));
  const isGroups = (address: string) => prefixes.some(([, prefix]) => address.startsWith(shortLinkPath(prefix)));
  const listed = published.map(({ address }) => address).filter(isShortLinkPath);
  // What the lists of a group are called, its page alone says.
  const lists = groups.length > 0 ? listed.filter((address) => address.startsWith(shortLinkPath(listPrefix))) : [];
  return [...groups, ...lists, ...(isListed ? listed.filter((address) => !isGroups(address)) : [])];
}

function idsOfGroups(model: Model, models: readonly Model[]) {
  return new Map(
    groupsOf(model).map((group) => {
      const { sections, documents } = viewGroup(model, group, models);
      const listed = sections.includes('documents') ? documents.map(({ id }) => id) : [];
      return [group.path, { sections, documents: listed }] as const;
    }),
  );
}

/** Whether an address is the page of a SIG, a working group or a committee of the living version. */
export function isGroupPage(address: string): boolean {
  const kind = recordKind(`${address.slice(1)}.md`);
  return groupKinds.some((group) => group === kind);
}

/** Whether an address is that of a section of a group's page, which is shown when there are facts to fill it. */
export function isSection(address: string): boolean {
  return isGroupPage(pageOf(address)) && Object.hasOwn(sections, idOf(address) ?? '');
}

/** Whether an address leads to a page, and to a heading of it where it names one. */
export function isThere({ here, others, unread }: Addresses, address: string): boolean {
  if (here.has(address) || others.has(address)) return true;
  return here.has(pageOf(address)) && (unread.has(pageOf(address)) || isSection(address));
}

/** The address itself, or its page when that is all that is shown of it today. */
export function shownAddress({ here, others }: Addresses, address: string): string {
  return here.has(address) || others.has(address) ? address : pageOf(address);
}
