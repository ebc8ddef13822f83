// What unit tests make their facts with. No page and no plugin imports it.
import { stringify } from 'yaml';
import type * as z from 'zod';
import { addressesOf } from './addresses';
import { type Checked, checkShape } from './check';
import { parseFormerPaths } from './formerPaths';
import { buildModel, type Model, type Texts } from './model';
import { formatProblem, type Problem, sortProblems } from './problems';
import { addressesFile, dataFiles } from './read';
import type { Rule, Site } from './rules';
import { publishedSchema } from './schema/published';
import { redirectsSchema } from './schema/redirects';
import { parseYaml } from './source';
import { basePath, channelsFile, docsFolder, isLiving, livingVersion } from './versions';

/** Fields of a record; `undefined` takes a field out. */
export type Facts = Readonly<Record<string, unknown>>;

/** YAML with one line per plain value, so that a test can tell the line of a field. */
export function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A page: its front matter starts in line 2, its fields stand in the order given. */
export function page(facts: Facts, body = 'Text.\n'): string {
  return `---\n${yaml(facts)}---\n\n${body}`;
}

/** A page of prose with only what it must state: title (line 2) and description (line 3). */
export function prose(facts: Facts = {}): string {
  const title = String(facts.title ?? 'Start here');
  return page({ title, description: `${title}: what a reader of this small community gets from the page.`, ...facts });
}

function group(facts: Facts): Facts {
  const name = String(facts.name ?? 'Network');
  return {
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    status: 'open',
    purpose: `Looks after ${name} in KubeSphere, from the first idea to daily use.`,
    confirmed: '2023-02-01',
  };
}

/** Lists that a SIG and a working group must state. They stand last, so that a test's own facts keep their lines. */
const lists: Facts = { topics: ['everything'], members: [], emeritus: [] };

/** Facts with those of `last` that are not among them behind. */
function followed(facts: Facts, last: Facts): Facts {
  return { ...facts, ...Object.fromEntries(Object.entries(last).filter(([key]) => !(key in facts))) };
}

/**
 * A SIG's page with only what it must state: name (line 2), slug, status, purpose, confirmed, focus, leads (line 8,
 * its one item in line 9). Further facts start in line 10; the lists that must be stated follow them.
 */
export function sig(facts: Facts = {}): string {
  return page(followed({ ...group(facts), focus: 'component', leads: ['ana'], ...facts }, lists));
}

/** A working group's page with only what it must state; sponsored by the SIGs `network` and `docs`. */
export function workingGroup(facts: Facts = {}): string {
  const required = { leads: ['ana'], sponsors: ['network', 'docs'], ends_when: 'The API is stable.' };
  return page(followed({ ...group({ name: 'Gateway', ...facts }), ...required, ...facts }, lists));
}

/** A committee's page with only what it must state: name (line 2) to confirmed (line 6), members (line 7). */
export function committee(facts: Facts = {}): string {
  return page({ ...group({ name: 'Steering', ...facts }), members: ['ana'], ...facts });
}

/** The welcome page of a frozen year: its facts are of the year's last day, stated in line 4. */
export function welcome(year: string, facts: Facts = {}): string {
  const source = `https://github.com/kubesphere/community/tree/${year}`;
  return prose({ title: `The community in ${year}`, as_of: `${year}-12-31`, source, ...facts });
}

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
  readonly version?: string;
};

/** The texts of a small site, as `readTexts` would return them. */
export function texts({ pages = {}, people = 'ana: {}\n', channels = '[]\n', version = livingVersion }: Parts): Texts {
  return {
    version,
    basePath: basePath(version),
    docsFolder: docsFolder(version),
    pages: Object.entries(isLiving(version) ? pages : { 'index.md': welcome(version), ...pages }).map(
      ([path, content]) => ({ path, content }),
    ),
    people: { file: 'data/people.yml', content: people },
    channels: { file: channelsFile(version), content: channels },
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
  };
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
