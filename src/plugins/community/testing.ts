// What unit tests make their facts with. No page and no plugin imports it.
import type * as z from 'zod';
import { addressesOf } from './addresses';
import { type Checked, checkShape } from './check';
import { parseFormerPaths } from './formerPaths';
import { issueFormsFolder, parseIssueForms } from './issueForms';
import { buildModel, type Model, type Texts } from './model';
import { formatProblem, type Problem, sortProblems } from './problems';
import { addressesFile, dataFiles } from './read';
import type { Rule, Site } from './rules';
import { publishedSchema } from './schema/published';
import { redirectsSchema } from './schema/redirects';
import { parseYaml } from './source';
import { welcome } from './testingPages';
import { basePath, channelsFile, docsFolder, formsFile, isLiving, livingVersion } from './versions';

export { committee, type Facts, page, prose, sig, welcome, workingGroup, yaml } from './testingPages';

/**
 * What a small site is made of. Left out: no page (a frozen year has its welcome page all the same), the person `ana`,
 * no channel, the living version.
 */
export type Parts = {
  /** Content by path below the docs folder. */
  readonly pages?: Readonly<Record<string, string>>;
  /** YAML of the registry of people. */
  readonly people?: string;
  /** YAML of the registry of channels. */
  readonly channels?: string;
  /** YAML of the registry of forms; a frozen year has none. */
  readonly forms?: string;
  readonly version?: string;
};

/** The texts of a small site, as `readTexts` would return them. */
export function texts({
  pages = {},
  people = 'ana: {}\n',
  channels = '[]\n',
  forms = '[]\n',
  version = livingVersion,
}: Parts): Texts {
  return {
    version,
    basePath: basePath(version),
    docsFolder: docsFolder(version),
    pages: Object.entries(isLiving(version) ? pages : { 'index.md': welcome(version), ...pages }).map(
      ([path, content]) => ({ path, content }),
    ),
    people: { file: 'data/people.yml', content: people },
    channels: { file: channelsFile(version), content: channels },
    forms: isLiving(version) ? { file: formsFile, content: forms } : undefined,
  };
}

/** Problems of a text as `2 «opened» status is wrong → open`: line, what is meant, message, what to write instead. */
export function told(text: string, problems: readonly Problem[]): string[] {
  return sortProblems(problems).map(({ line, column, length, message, write }) => {
    const meant = text.split(/\r?\n/)[line - 1]?.slice(column - 1, column - 1 + length);
    return `${line} «${meant}» ${message}${write === undefined ? '' : ` → ${write}`}`;
  });
}

/** The problems of syntax and shape in a small site, in the form that people see. */
export function shapeProblems(parts: Parts): string[] {
  return sortProblems(buildModel(texts(parts)).problems).map(formatProblem);
}

/**
 * The model of a small site.
 *
 * @throws Error when the site has a problem of syntax or shape: the test's own facts are wrong.
 */
export function modelOf(parts: Parts): Model {
  const { model, problems } = buildModel(texts(parts));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return model;
}

/** What rules know of a small site beside one version; left out: this version alone, the end of 2023, nothing published. */
export type SiteParts = {
  /** Further versions, after the one that is checked. */
  readonly archives?: readonly Parts[];
  readonly today?: string;
  readonly asOf?: string;
  /** YAML of the list of published ids. */
  readonly published?: string;
  /** The list of published addresses, one a line; left out: there is none. */
  readonly addresses?: string;
  /** YAML of the redirects; left out: the paths of the former repository lead to the landing page. */
  readonly redirects?: string;
  /** Paths of the former repository, one a line; left out: those that the small community names. */
  readonly formerPaths?: string;
  /** Contents of issue forms by the names of their files; left out: there is none. */
  readonly issueForms?: Readonly<Record<string, string>>;
};

/** The files of a small former repository. */
export const smallFormerPaths = ['READ ME.md', 'README.md', 'ip pool.md']
  .map((file) => `sig-network/${file}`)
  .concat('ospp-2022/README.md', 'ospp-2023/dns cache.md', 'ospp-2023/缓存.md')
  .join('\n');

/** Redirects with which every path of a former repository has an answer. */
export const smallRedirects = 'moved: {}\nformer: {"**": /}\nrenamed: {}\nremoved: []\n';

/** A small site of several versions. */
export function siteOf(
  parts: Parts,
  {
    archives = [],
    today = '2023-12-31',
    asOf = '2023-12-31',
    published = 'groups: {}\nchannels: {}\n',
    addresses = '',
    redirects = smallRedirects,
    formerPaths = smallFormerPaths,
    issueForms = {},
  }: SiteParts = {},
): Site {
  const all = [parts, ...archives];
  const models = all.map(modelOf);
  return {
    models,
    today,
    asOf,
    published: checked(dataFiles.published, published, publishedSchema),
    addresses: addressesOf({ file: addressesFile, content: addresses }, all.map(texts), models),
    redirects: checked(dataFiles.redirects, redirects, redirectsSchema),
    formerPaths: parseFormerPaths(formerPaths),
    issueForms: issueFormsOf(issueForms),
  };
}

/** Issue forms; their texts are the test's own, so they have the right shape. */
function issueFormsOf(contents: Readonly<Record<string, string>>) {
  const texts = Object.entries(contents).map(([name, content]) => ({ file: `${issueFormsFolder}/${name}`, content }));
  const { issueForms, problems } = parseIssueForms(texts);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return issueForms;
}

/** A data file; its text is the test's own, so it has the right shape. */
function checked<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.infer<Schema>> {
  const { record, problems } = checkShape(parseYaml(file, text), schema);
  if (!record) throw new Error(problems.map(formatProblem).join('\n'));
  return record;
}

/** What a rule finds in a small site, in the form that people see. */
export function ruleProblems(rule: Rule, parts: Parts, more?: SiteParts): string[] {
  const site = siteOf(parts, more);
  return site.models
    .slice(0, 1)
    .flatMap((model) => rule(model, site))
    .map(formatProblem);
}
