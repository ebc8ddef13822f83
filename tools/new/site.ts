import { buildModel, groupsOf, type Model, type Texts } from '../../src/plugins/community/model';
import type { SiteTexts } from '../../src/plugins/community/read';
import type { NewFile } from './kinds/kind';

/** The texts of the living version. */
export function living(site: SiteTexts): Texts {
  const [texts] = site.versions;
  if (!texts) throw new Error('the site has no version');
  return texts;
}

const models = new WeakMap<Texts, Model>();

/** The facts of the living version; what is wrong in them is left out. */
export function factsOf(site: SiteTexts): Model {
  const texts = living(site);
  const model = models.get(texts) ?? buildModel(texts).model;
  models.set(texts, model);
  return model;
}

/** Keys of everybody in the registry. */
export const registered = (site: SiteTexts): readonly string[] => Object.keys(factsOf(site).people.value);

/** The groups that are not closed. */
export const openGroups = (site: SiteTexts) =>
  groupsOf(factsOf(site)).filter(({ value }) => value.status !== 'retired');

/** The content of a file of the living version; `undefined` when there is none. */
export function contentOf(site: SiteTexts, file: string): string | undefined {
  const { people, docsFolder, pages } = living(site);
  return people.file === file ? people.content : pages.find(({ path }) => `${docsFolder}/${path}` === file)?.content;
}

/**
 * A file with a change made to its content.
 *
 * @throws Error that names the file when it is missing or the change cannot be made.
 */
export function changed(site: SiteTexts, file: string, change: (content: string) => string): NewFile {
  const before = contentOf(site, file);
  if (before === undefined) throw new Error(`${file} is missing`);
  try {
    return { file, before, content: change(before) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}. Try "npm run check:data" first.`);
  }
}

/** The texts of the site as they would be with files written. */
export function withFiles(site: SiteTexts, files: readonly NewFile[]): SiteTexts {
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  const written = ({ file, content }: { readonly file: string; readonly content: string }) => {
    return { file, content: contents.get(file) ?? content };
  };
  const versions = site.versions.map((texts, index): Texts => {
    const { docsFolder, people, channels } = texts;
    const folder = `${docsFolder}/`;
    const here = index === 0 ? files.filter(({ file, before }) => before === undefined && file.startsWith(folder)) : [];
    const pages = [
      ...texts.pages.map(({ path, content }) => ({ path, content: contents.get(folder + path) ?? content })),
      ...here.map(({ file, content }) => ({ path: file.slice(folder.length), content })),
    ];
    return { ...texts, pages, people: written(people), channels: written(channels) };
  });
  return { ...site, versions };
}

/** Redirects that need no heading to lead to. */
const noRedirects = 'moved: {}\nformer: {"**": /}\nrenamed: {}\nremoved: []\n';

/** The facts of a site without its prose, and without what would miss the headings in it. They are quick to check. */
export function withoutProse(site: SiteTexts): SiteTexts {
  const versions = site.versions.map((texts) => ({
    ...texts,
    pages: texts.pages.map(({ path, content }) => ({ path, content: frontMatterOf(content) })),
  }));
  const addresses = { ...site.addresses, content: '' };
  const redirects = { ...site.redirects, content: noRedirects };
  return { ...site, versions, addresses, redirects, others: [], issueForms: undefined };
}

/** The front matter with its dashes; the whole content where it is not closed. */
function frontMatterOf(content: string): string {
  return /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(content)?.[0] ?? content;
}
