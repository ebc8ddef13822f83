// Pages that unit tests make their facts with. No page and no plugin imports it.
import { stringify } from 'yaml';

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
