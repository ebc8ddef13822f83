import { gitHead } from '../../gitHead';
import { addressesOf } from './addresses';
import { checkShape } from './check';
import { codePages } from './codePages';
import { parseFormerPaths, wrongFormerPaths } from './formerPaths';
import { hiddenSigns } from './hiddenSigns';
import { parseIssueForms } from './issueForms';
import type { MarkdownFile } from './markdown';
import { asOf, buildModel, type Model } from './model';
import { checkPages } from './pageText';
import { type PageTrees, pageFiles, parsePages } from './pageTrees';
import type { Problem } from './problems';
import { formerPathsFile, readSite, type SiteTexts } from './read';
import type { LineOf } from './report';
import { checkRules, type Site } from './rules';
import { publishedSchema } from './schema/published';
import { redirectsSchema } from './schema/redirects';
import { parseYaml } from './source';
import { isLiving } from './versions';

/** Everything known of the site's facts: every version's model, and all that is wrong. */
export type CheckedSite = Site & {
  /** Errors and warnings of syntax, shape, rules and prose. The models may be shown only when there is no error. */
  readonly problems: readonly Problem[];
  /** The lines that the problems point at. */
  readonly lineOf: LineOf;
  /** Every page of every version, and the other texts of the repository. */
  readonly trees: PageTrees;
};

/** The days that rules compare with; both `YYYY-MM-DD`. */
export type Days = Pick<Site, 'today' | 'asOf'>;

/**
 * Reads and checks the facts and the pages of every version.
 *
 * @param siteDir - absolute path of the site's root.
 * @throws Error when a folder or file is missing.
 */
export async function checkSite(siteDir: string): Promise<CheckedSite> {
  // The day it is where the day begins first: a fact of today is not from the future anywhere.
  const clock = new Date(Date.now() + 14 * 3600 * 1000).toISOString().slice(0, 10);
  const commit = gitHead(siteDir)?.date.slice(0, 10) ?? '';
  const [today = clock] = [clock, commit].toSorted().toReversed();
  return checkTexts(await readSite(siteDir), { today, asOf: commit });
}

/**
 * Checks texts that have been read.
 *
 * @param days - `asOf` may be empty where no commit is known: then it is the day of the newest fact.
 */
export async function checkTexts(texts: SiteTexts, days: Days): Promise<CheckedSite> {
  const built = texts.versions.map(buildModel);
  const published = checkShape(parseYaml(texts.published.file, texts.published.content), publishedSchema);
  const redirects = checkShape(parseYaml(texts.redirects.file, texts.redirects.content), redirectsSchema);
  const { issueForms, problems: formProblems } = parseIssueForms(texts.issueForms ?? []);
  const models = built.map(({ model }) => model);
  const site: Site = {
    models,
    today: days.today,
    asOf: days.asOf || newest(models),
    formerPaths: parseFormerPaths(texts.formerPaths),
    published: published.record ?? {
      source: parseYaml(texts.published.file, ''),
      value: { groups: {}, channels: {}, forms: {} },
    },
    addresses: addressesOf(texts.addresses, texts.versions, models),
    redirects: redirects.record,
    issueForms,
  };
  const trees = await parsePages([...texts.versions.flatMap(pageFiles), ...texts.others]);
  const problems = [
    ...built.flatMap((version) => version.problems),
    ...published.problems,
    ...redirects.problems,
    ...formProblems,
    ...checkRules(site),
    ...(await checkPages([...trees.values()], models.find(hasReadRegistries))),
  ];
  const files = filesOf(texts);
  const hidden = hiddenSigns(files).filter(isNotTold(problems));
  const all = [...problems, ...hidden, ...wrongFormerPaths(texts.formerPaths), ...codePages(texts.codePages ?? [])];
  return { ...site, problems: once(all), lineOf: lineReader(files), trees };
}

/** Whether it is known which short links to channels and forms there are: in the living version that can be read. */
function hasReadRegistries({ version, channels, forms, unreadable }: Model): boolean {
  return isLiving(version) && ![channels, forms].some(({ source }) => unreadable.has(source.file));
}

function newest(models: readonly Model[]): string {
  return models.map(asOf).toSorted().at(-1) ?? '';
}

/** Versions share the registries, so a mistake in one of those is found once per version; it is told once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Whether a line has no error yet: what is hidden in a field is told of the field. */
function isNotTold(problems: readonly Problem[]): (problem: Problem) => boolean {
  const lineOf = ({ file, line }: Problem) => `${file}:${line}`;
  const told = new Set(problems.filter(({ severity }) => severity === 'error').map(lineOf));
  return (problem) => !told.has(lineOf(problem));
}

/** Every text that people write. */
function filesOf(texts: SiteTexts): MarkdownFile[] {
  return [
    ...texts.versions.flatMap((version) => [
      ...pageFiles(version),
      version.people,
      version.channels,
      ...(version.forms ? [version.forms] : []),
    ]),
    texts.published,
    texts.redirects,
    texts.addresses,
    { file: formerPathsFile, content: texts.formerPaths },
    ...(texts.issueForms ?? []),
    ...texts.others,
  ];
}

function lineReader(files: readonly MarkdownFile[]): LineOf {
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  return (file, line) => contents.get(file)?.split(/\r?\n/)[line - 1];
}
