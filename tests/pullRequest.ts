import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { addressesFile, dataFiles } from '../src/plugins/community/read';
import { weekdays } from '../src/plugins/community/schema/group';

type Entry = string | { readonly person: string };

/** A group's file with the facts that a pull request of the tests changes. */
export type GroupFile = {
  /** From the site's root. */
  readonly file: string;
  /** What the summary calls the group. */
  readonly title: string;
  readonly leads: readonly Entry[];
  readonly members: readonly Entry[];
  readonly emeritus: readonly Entry[];
  readonly meetings: readonly { readonly day: string | null }[];
};

const fence = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/** Texts of the files below a folder of a site that end with one of these, by path from the site's root. */
function texts(site: string, folder: string, endings: RegExp): Map<string, string> {
  const files = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    endings.test(file),
  );
  return new Map(files.toSorted().map((file) => [join(folder, file), readFileSync(join(site, folder, file), 'utf8')]));
}

/** The open groups of a site that have leads: SIGs, then working groups, in the order of their files. */
export function openGroups(site: string): GroupFile[] {
  return (['sigs', 'working-groups'] as const).flatMap((folder) =>
    [...texts(site, `docs/${folder}`, /\.md$/)].flatMap(([file, text]) => {
      const facts = parse(fence.exec(text)?.[1] ?? '') as Record<string, unknown> | null;
      if (facts?.status !== 'open') return [];
      const list = <One>(value: unknown): readonly One[] => (Array.isArray(value) ? value : []);
      return [
        {
          file,
          title: `${folder === 'sigs' ? 'SIG' : 'Working group'} ${facts.name}`,
          leads: list<Entry>(facts.leads),
          members: list<Entry>(facts.members),
          emeritus: list<Entry>(facts.emeritus),
          meetings: list<{ day: string | null }>(facts.meetings),
        },
      ];
    }),
  );
}

/** Keys of the people of a site whose handle is known. */
function handlesOf(site: string): ReadonlySet<string> {
  const people = parse(readFileSync(join(site, dataFiles.people), 'utf8')) as Record<
    string,
    { github?: string | null }
  >;
  return new Set(Object.keys(people).filter((key) => people[key]?.github !== null));
}

/** Changes facts in the front matter of a page; the rest of the file stays as it is, but for the form of its YAML. */
function changeFacts(site: string, file: string, facts: Readonly<Record<string, unknown>>): void {
  const [, frontMatter = '', body = ''] = fence.exec(readFileSync(join(site, file), 'utf8')) ?? [];
  const document = parseDocument(frontMatter);
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) document.delete(name);
    else document.set(name, document.createNode(value));
  }
  writeFileSync(join(site, file), `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

const keyOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry.person);

/** Who leads a group: `before` is left out where nobody is replaced. */
export type HandOver = { readonly group: GroupFile; readonly before?: string; readonly after: string };

/**
 * A hand-over that a site allows: of the first open group that somebody with a handle leads, to a member, or else to
 * anybody. Where no group has such a lead, the first open one gets one more.
 *
 * @throws Error when no group is open, or nobody is there to lead it.
 */
export function possibleHandOver(site: string): HandOver {
  const handles = handlesOf(site);
  const leadOf = ({ leads }: GroupFile) => leads.map(keyOf).find((key) => handles.has(key));
  const groups = openGroups(site);
  const group = groups.find(leadOf) ?? groups[0];
  if (!group) throw new Error('no group is open');
  const leads = new Set(group.leads.map(keyOf));
  const after = [...group.members.map(keyOf), ...handles].find((key) => handles.has(key) && !leads.has(key));
  if (after === undefined) throw new Error(`nobody with a handle could lead ${group.title}`);
  const before = leadOf(group);
  return before === undefined ? { group, after } : { group, before, after };
}

/**
 * Hands a group over as the guide says: who led it becomes emeritus, so that nobody is left without a page that names
 * them; who follows is not a member, nor emeritus, as well.
 *
 * @returns the place of the new lead in the list.
 */
export function handOver(site: string, { group, before, after }: HandOver): number {
  const others = (all: readonly Entry[]) => all.filter((entry) => keyOf(entry) !== after);
  const place = Math.max(
    0,
    group.leads.findIndex((entry) => keyOf(entry) === before),
  );
  changeFacts(site, group.file, {
    leads: group.leads.toSpliced(place, before === undefined ? 0 : 1, after),
    vacant: undefined,
    members: others(group.members),
    emeritus: [...others(group.emeritus), ...(before === undefined ? [] : [before])],
  });
  return place;
}

/** On which day a group meets: `before` is left out where the meeting is new. */
export type MeetingMove = { readonly group: GroupFile; readonly before?: string; readonly after: string };

/**
 * A meeting that a site allows to move: the first one whose day is stated. Where there is none, the first open group
 * gets a new one.
 *
 * @throws Error when no group is open.
 */
export function possibleMove(site: string): MeetingMove {
  const groups = openGroups(site);
  const dayOf = ({ meetings }: GroupFile) => meetings.find(({ day }) => day)?.day ?? undefined;
  const group = groups.find(dayOf) ?? groups[0];
  if (!group) throw new Error('no group is open');
  const days = new Set(group.meetings.map(({ day }) => day));
  const after = weekdays.find((day) => !days.has(day));
  if (after === undefined) throw new Error(`${group.title} meets every day`);
  const before = dayOf(group);
  return before === undefined ? { group, after } : { group, before, after };
}

const unstated = { part_of_day: null, start: null, end: null, time_zone: null, cadence: null, room: null };

/** Moves a meeting to another day, so that the date of its first one is no longer known; or adds a meeting. */
export function moveMeeting(site: string, { group, before, after }: MeetingMove): void {
  const on = { day: after, first_date: null };
  const place = before === undefined ? group.meetings.length : group.meetings.findIndex(({ day }) => day === before);
  const meetings = group.meetings.toSpliced(place, 1, { ...unstated, ...group.meetings[place], ...on });
  changeFacts(site, group.file, { meetings });
}

/** A page that may move: where it is, and the address that it has. */
export type MovablePage = { readonly file: string; readonly address: string };

/**
 * Pages of the living version that were published, and that neither code nor data name: what moves with one of them is
 * its place in the sidebars, and the links to it.
 */
export function movablePages(site: string): MovablePage[] {
  const code = [
    ...texts(site, 'src', /\.(?:tsx?|js|mjs)$/).values(),
    readFileSync(join(site, 'docusaurus.config.ts'), 'utf8'),
  ];
  const redirects = readFileSync(join(site, dataFiles.redirects), 'utf8');
  const published = readFileSync(join(site, addressesFile), 'utf8').split('\n');
  const files = texts(site, 'docs', /\.md$/);
  return published.flatMap((address) => {
    const file = `docs${address}.md`;
    const isGroup = /^\/(?:sigs|working-groups|committees)\//.test(address);
    const isNamed = [...code, redirects].some((text) => text.includes(address));
    return !files.has(file) || isGroup || isNamed ? [] : [{ file, address }];
  });
}

/**
 * Renames the file of a page, and what names the file: links of other pages, and its place in the sidebars.
 *
 * @returns the new address.
 */
export function renamePage(site: string, { file, address }: MovablePage): string {
  const to = file.replace(/\.md$/, '-renamed.md');
  renameSync(join(site, file), join(site, to));
  for (const [path, text] of texts(site, 'docs', /\.md$/)) {
    const link = new RegExp(`\\]\\(((?:\\.\\.?/)*(?:[\\w-]+/)*)${basename(file).replace('.', '\\.')}(?=[)#])`, 'g');
    const changed = text.replace(link, (all, folder: string) =>
      relative(site, join(site, dirname(path), folder, basename(file))) === file ? `](${folder}${basename(to)}` : all,
    );
    if (changed !== text) writeFileSync(join(site, path), changed);
  }
  const sidebars = readFileSync(join(site, 'sidebars.ts'), 'utf8');
  writeFileSync(join(site, 'sidebars.ts'), sidebars.replace(`'${address.slice(1)}'`, `'${address.slice(1)}-renamed'`));
  return `${address}-renamed`;
}
