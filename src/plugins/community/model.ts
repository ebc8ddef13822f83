import type { Checked } from './check';
import { checkShape } from './check';
import { withAddresses } from './linkFields';
import { once } from './once';
import type { Problem } from './problems';
import type { GroupKind, RecordKind, RecordOf } from './records';
import { recordKind, recordSchemas, schemasBeside } from './records';
import { type Channel, channelsSchema } from './schema/channels';
import { type Form, formsSchema } from './schema/forms';
import { type People, peopleSchema } from './schema/people';
import { parseFrontMatter, parseYaml, type Source } from './source';
import type { Texts } from './texts';
import { formsFile } from './versions';

export type { Texts } from './texts';

/** A record and the page it stands in. */
export type PageRecord<Kind extends RecordKind> = Checked<RecordOf<Kind>> & {
  readonly kind: Kind;
  /** Path below the docs folder, such as `sigs/network.md`. */
  readonly path: string;
};

/** Any group with its page. */
export type GroupRecord = { [Kind in GroupKind]: PageRecord<Kind> }[GroupKind];

type AnyPageRecord = { [Kind in RecordKind]: PageRecord<Kind> }[RecordKind];

/** All facts of one version of the site. Every value in it has the shape its schema asks for. */
export type Model = {
  /** Docusaurus' name of the version: `current` or a frozen year. */
  readonly version: string;
  /** Prefix of the version's addresses, without a trailing slash: empty for the living version, else `/2023`. */
  readonly basePath: string;
  readonly people: Checked<People>;
  readonly channels: Checked<readonly Channel[]>;
  /** Forms are not frozen: a frozen year has none. */
  readonly forms: Checked<readonly Form[]>;
  readonly sigs: readonly PageRecord<'sig'>[];
  readonly workingGroups: readonly PageRecord<'working-group'>[];
  readonly committees: readonly PageRecord<'committee'>[];
  readonly ksap: PageRecord<'ksap'> | undefined;
  readonly mentoring: readonly PageRecord<'mentoring'>[];
  readonly userGroups: PageRecord<'user-groups'> | undefined;
  readonly podcast: PageRecord<'podcast'> | undefined;
  /** The welcome page of a frozen year; the living version has none. */
  readonly archive: PageRecord<'archive'> | undefined;
  readonly pages: readonly PageRecord<'page'>[];
  /** Files whose record has not the right shape and is missing here: nothing can be said of who names it. */
  readonly unreadable: ReadonlySet<string>;
};

/**
 * Builds the model of one version.
 *
 * @returns the model, and every problem of syntax and shape. A record that has not the right shape is left out of the
 * model, so the model may be shown only when there is no error.
 */
export function buildModel(texts: Texts): { readonly model: Model; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keep = <Value>(result: { record?: Checked<Value>; problems: readonly Problem[] }) => {
    problems.push(...result.problems);
    return result.record;
  };
  const people = parseYaml(texts.people.file, texts.people.content);
  const channels = parseYaml(texts.channels.file, texts.channels.content);
  const forms = parseYaml(texts.forms?.file ?? formsFile, texts.forms?.content ?? '[]');
  const checkedChannels = checkShape(channels, channelsSchema);
  const channelList = checkedChannels.record ?? empty(channels, []);
  const records = texts.pages.flatMap(({ path, content }): AnyPageRecord[] => {
    const kind = recordKind(path);
    const source = parseFrontMatter(`${texts.docsFolder}/${path}`, content);
    const record = keep(
      checkShape<(typeof recordSchemas)[RecordKind]>(source, recordSchemas[kind], schemasBeside(kind)),
    );
    // The schema was chosen by the kind, so the value is of that kind; TypeScript cannot follow that far.
    if (!record) return [];
    return [{ ...record, value: withAddresses(record.value, channelList.value), kind, path } as AnyPageRecord];
  });
  const ofKind = <Kind extends RecordKind>(kind: Kind) =>
    records
      .filter((record): record is Extract<AnyPageRecord, { kind: Kind }> => record.kind === kind)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)) as unknown as PageRecord<Kind>[];
  const model: Model = {
    version: texts.version,
    basePath: texts.basePath,
    people: keep(checkShape(people, peopleSchema)) ?? empty(people, {}),
    channels: keep(checkedChannels) ?? channelList,
    forms: keep(checkShape(forms, formsSchema)) ?? empty(forms, []),
    sigs: ofKind('sig'),
    workingGroups: ofKind('working-group'),
    committees: ofKind('committee'),
    ksap: ofKind('ksap')[0],
    mentoring: ofKind('mentoring'),
    userGroups: ofKind('user-groups')[0],
    podcast: ofKind('podcast')[0],
    archive: ofKind('archive')[0],
    pages: ofKind('page'),
    unreadable: new Set(problems.map((problem) => problem.file)),
  };
  return { model, problems };
}

function empty<Value>(source: Source, value: Value): Checked<Value> {
  return { source, value };
}

/** Every group of a model: SIGs, then working groups, then committees. */
export function groupsOf(model: Model): readonly GroupRecord[] {
  return once(allGroups, model, () => [...model.sigs, ...model.workingGroups, ...model.committees]);
}

/** The pages of a model that hold the facts of a programme: ambassadors, mentoring, user groups, podcast. */
export function programmesOf(model: Model) {
  const pages = [model.ksap, ...model.mentoring, model.userGroups, model.podcast];
  return pages.filter((page) => page !== undefined);
}

/** Every page of a model that can be read, by path. */
export function pagesOf(model: Model): readonly { readonly path: string; readonly source: Source }[] {
  return once(allPages, model, () => {
    const others = [...model.pages, ...(model.archive ? [model.archive] : [])];
    return [...groupsOf(model), ...programmesOf(model), ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  });
}

/** Whether a model has a page. @param path - below the docs folder, such as `sigs/network.md`. */
export function hasPage(model: Model, path: string): boolean {
  return once(allPaths, model, () => new Set(pagesOf(model).map((page) => page.path))).has(path);
}

// A model does not change, and these are asked for each page of each version.
const allGroups = new WeakMap<Model, readonly GroupRecord[]>();
const allPages = new WeakMap<Model, ReturnType<typeof pagesOf>>();
const allPaths = new WeakMap<Model, ReadonlySet<string>>();

/** The address of a page below the site's base path, such as `/sigs/network`; a folder's `index.md` is the folder's. */
export function pageAddress(model: Pick<Model, 'basePath'>, { path }: { readonly path: string }): string {
  const address = `${model.basePath}/${path.replace(/(^|\/)index\.md$|\.md$/, '')}`;
  return address === '/' ? address : address.replace(/\/$/, '');
}

/** The address of a group's or a programme's page below the site's base path, such as `/sigs/network`. */
export function groupPath(model: Model, group: { readonly path: string }): string {
  return pageAddress(model, group);
}

/** The address of the SIG directory below the site's base path. */
export function sigDirectoryPath(model: Model): string {
  return `${model.basePath}/sigs`;
}

/**
 * The day that the facts are of, `YYYY-MM-DD`: what a frozen year says, else the date of the newest source of any
 * record. What is over by then is called past; no clock is asked, so a build of the same facts says the same.
 *
 * @returns an empty string for a model without records.
 */
export function asOf(model: Model): string {
  if (model.archive) return model.archive.value.as_of;
  const records = [...groupsOf(model), ...programmesOf(model)];
  const dates = records.map((record) => record.value.confirmed).toSorted();
  return dates.at(-1) ?? '';
}

/**
 * The day that a version shows beside others: `asOf`, but the living version, which holds all that was frozen, is never
 * older than a frozen year.
 *
 * @param models - every version.
 */
export function asOfBeside(model: Model, models: readonly Model[]): string {
  const own = asOf(model);
  return model.archive ? own : ([own, ...models.map(asOf)].toSorted().at(-1) ?? own);
}

/** The title that a front matter gives. */
export function titleOf(frontMatter: unknown): string | undefined {
  return textOf(frontMatter, 'title');
}

/** The description that a front matter gives; that of a group without one is its purpose. */
export function descriptionOf(frontMatter: unknown): string | undefined {
  return textOf(frontMatter, 'description') ?? textOf(frontMatter, 'purpose');
}

function textOf(frontMatter: unknown, field: string): string | undefined {
  const value = Object(frontMatter)[field] as unknown;
  return typeof value === 'string' ? value : undefined;
}
