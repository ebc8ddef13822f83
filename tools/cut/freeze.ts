import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { buildModel, type Texts } from '../../src/plugins/community/model';
import type { SiteTexts } from '../../src/plugins/community/read';
import { shortLinks } from '../../src/plugins/community/shortLinks';
import { parseFrontMatter } from '../../src/plugins/community/source';
import { basePath, channelsFile, docsFolder, isLiving, versionsFile } from '../../src/plugins/community/versions';
import { withoutConflicts } from './conflicts';
import { linkedFiles, type Unlinked, withoutLinks } from './links';
import { parseMarkdown } from './parse';
import { type PresentWords, presentWords } from './present';
import { freezeSidebars } from './sidebars';
import { type Origin, welcomePage } from './welcome';

/** A frozen year, before it is written. */
export type Frozen = {
  /** The texts of the version as they will be read. */
  readonly texts: Texts;
  /** Every text to write, by path from the site's root. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that pages link to or show, if they are there: where they stand, by where they go. */
  readonly assets: ReadonlyMap<string, string>;
  /** Pages that speak of the living version only, from the site's root. */
  readonly leftOut: readonly string[];
  readonly unlinked: readonly Unlinked[];
  readonly present: readonly PresentWords[];
};

/** Where the sidebars of a frozen year stand, from the site's root. */
export function sidebarsFile(year: string): string {
  return `versioned_sidebars/version-${year}-sidebars.json`;
}

/**
 * Freezes the living version under the name of a year, in the format of `docusaurus docs:version`. Pure: reads and
 * writes nothing.
 *
 * @param site - a site without mistakes.
 * @param sidebars - those of the living version.
 * @throws Error when the sidebars have no place for the welcome page.
 */
export async function freeze(site: SiteTexts, origin: Origin, sidebars: SidebarsConfig): Promise<Frozen> {
  const { year } = origin;
  const [living, ...archives] = site.versions;
  if (!living) throw new Error('the site has no version');
  const from = living.docsFolder;
  const to = docsFolder(year);
  const sources = living.pages.map(({ path, content }) => ({ file: `${from}/${path}`, content }));
  const facts = new Map(sources.map(({ file, content }) => [file, fieldsOf(file, content)]));
  const leftOut = sources.flatMap(({ file }) => (facts.get(file)?.living_only === true ? [file] : []));
  const isLeftOut = new Set(leftOut);

  const { model } = buildModel(living);
  const targets = new Map(shortLinks(model).map(({ path, to }) => [path, to]));
  const parsed = await parseMarkdown(sources.filter(({ file }) => !isLeftOut.has(file)));
  const pages = parsed.map((page) => {
    const { content, unlinked } = withoutLinks(page, (file) => isLeftOut.has(file), targets);
    return { path: page.file.slice(from.length + 1), content: withoutConflicts(content), unlinked };
  });
  const paths = new Set(pages.map(({ path }) => path));
  const titles = leftOut.map((file) => String(facts.get(file)?.title ?? file));
  const welcome = { path: 'index.md', content: welcomePage(origin, model, paths, titles) };
  const channels = {
    file: channelsFile(year),
    content: living.channels.content.replace(/^(# yaml-language-server: \$schema=)(?=schema\/)/, '$1../../'),
  };
  const texts: Texts = {
    version: year,
    basePath: basePath(year),
    docsFolder: to,
    pages: [welcome, ...pages.map(({ path, content }) => ({ path, content }))],
    people: living.people,
    channels,
  };
  const ids = new Set([...paths].map((path) => path.replace(/\.md$/, '')));
  const years = [year, ...archives.map(({ version }) => version)].toSorted().toReversed();
  const written = texts.pages.map(({ path, content }) => ({ file: `${to}/${path}`, content }));
  return {
    texts,
    files: new Map([
      ...written.map(({ file, content }) => [file, content] as const),
      [channels.file, channels.content],
      [sidebarsFile(year), json(freezeSidebars(sidebars, ids))],
      [versionsFile, json(years)],
    ]),
    assets: new Map(assetsOf(parsed.flatMap(linkedFiles), from).map((file) => [to + file.slice(from.length), file])),
    leftOut,
    unlinked: pages.flatMap(({ unlinked }) => unlinked),
    present: presentWords(await parseMarkdown(written.slice(1))),
  };
}

/** The site as it will be read when the frozen year has been written. */
export function withFrozen(site: SiteTexts, { texts }: Frozen): SiteTexts {
  const living = site.versions.filter(({ version }) => isLiving(version));
  const archives = [texts, ...site.versions.filter(({ version }) => !isLiving(version))];
  return { ...site, versions: [...living, ...archives.toSorted((a, b) => (a.version > b.version ? -1 : 1))] };
}

function fieldsOf(file: string, content: string): Readonly<Record<string, unknown>> {
  const { value } = parseFrontMatter(file, content);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The files below a folder that are no pages. */
function assetsOf(files: readonly string[], folder: string): string[] {
  return [...new Set(files)].filter((file) => file.startsWith(`${folder}/`) && !/\.mdx?$/.test(file)).toSorted();
}

/** As Docusaurus writes it. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
