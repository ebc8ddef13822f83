// What the tests of the summary compare. No part of the command imports it.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Facts, Group, ListedPerson, MeetingFacts, Person } from './api';
import type { BuiltPage, BuiltSite } from './site';

/** A person whose key is the handle. */
export function person(key: string, name: string, more: Partial<Person> = {}): Person {
  return { key, name, github: key, ...more };
}

export const ana = person('ana', 'Ana Pérez');
export const bo = person('Bo-Li', 'Li Bo');
export const wei = person('wei-wang', 'Wang Wei', { github: null });

/** A SIG with as few facts as there can be, and those that a test gives it. */
export function group(facts: Partial<Group> = {}): Group {
  return {
    ...{ kind: 'sig', slug: 'network', name: 'Network', short: null, formerly: [], status: 'open' },
    ...{ purpose: 'Wires pods.', page: '/sigs/network', founded: null, confirmed: '2022-03-03', source: null },
    ...{ focus: 'component', topics: [], leads: [ana], vacant: null, members: [], emeritus: [], sponsors: [] },
    ...{ ends_when: null, slack: null, mailing_lists: null, meetings: null, notes: null, recordings: null },
    ...{ calendar: null, subprojects: [], repositories: [], documents: [], retired: null, conflicts: [] },
    ...facts,
  };
}

/** A meeting of which nothing is stated, but what a test states. */
export function meeting(facts: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    ...{ day: null, part_of_day: null, start: null, end: null },
    ...{ time_zone: null, cadence: null, first_date: null, room: null },
    ...facts,
  };
}

/** A person of the list of people, who leads a SIG. */
export function listed(id: string, facts: Partial<ListedPerson> = {}): ListedPerson {
  const roles = [{ role: 'lead', name: 'Network', page: '/sigs/network', details: [] }];
  return { id, name: id, github: id, roles, ...facts };
}

/** A page with headings and a text. */
export function page(title: string, headings: readonly string[] = [], text = `# ${title}\n`): BuiltPage {
  return { title, headings, moved: new Map(), text };
}

type Parts = {
  readonly pages?: Readonly<Record<string, BuiltPage>>;
  readonly leading?: Readonly<Record<string, string | { to: string; anchors: Record<string, string> }>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly facts?: Partial<Facts>;
  readonly shared?: readonly string[];
};

/** A built site of these parts. */
export function builtSite({ pages = {}, leading = {}, files = {}, facts = {}, shared = [] }: Parts): BuiltSite {
  return {
    folder: '/nowhere',
    baseUrl: '/',
    facts: { groups: [], people: [], channels: [], ksap: null, ...facts },
    pages: new Map(Object.entries(pages)),
    leading: new Map(
      Object.entries(leading).map(([from, to]) => [from, typeof to === 'string' ? { to, anchors: {} } : to]),
    ),
    shared,
    files: new Map(Object.entries(files)),
  };
}

const head = '<link rel=stylesheet href=/assets/css/styles.1.css />';
const scripts = '<script data-scripts="/assets/js/main.0a.js"></script>';

/** The files of a small built site: two pages, a redirect, and no facts; content by path. */
export const builtFiles = {
  'index.html': `<title>Home | Site</title>${head}${scripts}<h2 id=ways>Ways</h2>`,
  'index.md': '# Home\n\nSource: https://site.example/\n\nSee https://site.example/sigs\n',
  'sigs.html': `<title>SIGs | Site</title>${head}${scripts}`,
  'old.html': '<p>What was here is now at <a href="/sigs">SIGs</a>.</p><script>location.replace()</script>',
  '404.html': `<title>Not found | Site</title>${scripts}`,
  'assets/css/styles.1.css': 'a {}',
  'assets/js/main.0a.js': 'main()',
  'api/v1/index.json': '{}',
  'api/v1/groups.json': '{"groups": []}',
  'api/v1/people.json': '{"people": []}',
  'api/v1/channels.json': '{"channels": []}',
} as const;

/** Writes files below a folder, content by path. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
