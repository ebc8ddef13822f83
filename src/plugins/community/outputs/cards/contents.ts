import { formatDate } from '../../../../lib/dates';
import { initials } from '../../../../lib/text';
import { groupTitle } from '../../frontMatter';
import { descriptionOf, groupsOf, type Model, type PageRecord, pagesOf, titleOf } from '../../model';
import { sigDirectory, workingGroupDirectory } from '../directory';
import { peopleDirectory } from '../people';
import { viewPerson } from '../person';
import type { Card, CardPerson, GroupCard } from './card';
import { sectionOf } from './sections';

/** How many people a card names; the last place tells of the others where there are more. */
const places = 8;

type Frame = Pick<Card, 'section' | 'sectionName' | 'title' | 'text' | 'years'>;

/** People whom a page is about. */
type Crowd = { readonly role: string; readonly names: readonly string[] };

/** What a page's card shows, without the years of a version; the same content is one card. */
export function cardContent(model: Model, path: string): Card {
  const group = groupsOf(model).find((candidate) => candidate.path === path);
  const frontMatter = pagesOf(model).find((page) => page.path === path)?.source.value;
  const frame: Frame = {
    ...sectionOf(path),
    title: group ? groupTitle(group.kind, group.value.name) : (titleOf(frontMatter) ?? path),
    text: group ? group.value.purpose : (descriptionOf(frontMatter) ?? ''),
    years: '',
  };
  if (group && group.kind !== 'committee') return groupContent(model, frame, group);
  const crowd = group
    ? { role: 'Members', names: namesOf(model, group.value.members) }
    : crowds.map((find) => find(model, path)).find((found) => found !== undefined);
  return crowd && crowd.names.length > 0
    ? { ...frame, layout: 'people', role: crowd.role, ...shown(crowd.names) }
    : { ...frame, layout: 'document', items: lists[path]?.(model) ?? [] };
}

function groupContent(
  model: Model,
  frame: Frame,
  { value }: PageRecord<'sig'> | PageRecord<'working-group'>,
): GroupCard {
  const note = noteOf(value);
  return {
    ...frame,
    layout: 'group',
    topics: value.topics,
    leads: note === null ? namesOf(model, value.leads).map(cardPerson) : [],
    note,
    channel: value.slack?.channel ?? null,
  };
}

type Led = PageRecord<'sig'>['value'] | PageRecord<'working-group'>['value'];

/** What a group says in place of its leads. */
function noteOf({ status, vacant, retired, leads }: Led): GroupCard['note'] {
  const day = (iso: string) => formatDate(iso, 'en');
  if (status === 'retired') return { name: 'Status', says: retired ? `Retired on ${day(retired.on)}` : 'Retired' };
  if (vacant) return { name: 'Leads', says: `No lead since ${day(vacant.since)}` };
  if (leads.length > 0) return null;
  return status === 'proposed' ? { name: 'Status', says: 'Proposed' } : { name: 'Leads', says: 'No lead is known' };
}

/** Pages about people that are no group. */
const crowds: readonly ((model: Model, path: string) => Crowd | undefined)[] = [
  (model, path) => {
    if (path !== 'people.md') return undefined;
    const names = peopleDirectory(model).map(({ name }) => name);
    return { role: names.length === 1 ? '1 person' : `${names.length} people`, names };
  },
  (model, path) => {
    if (path !== model.ksap?.path) return undefined;
    const newest = model.ksap.value.terms.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
    const people = newest?.ambassadors.map(({ person }) => person) ?? [];
    return { role: `Ambassadors ${newest?.name ?? ''}`.trim(), names: namesOf(model, people) };
  },
  (model, path) => {
    const programme = model.mentoring.find((page) => page.path === path);
    if (!programme) return undefined;
    const newestFirst = programme.value.editions.toSorted((a, b) => b.year - a.year);
    const mentors = newestFirst.flatMap(({ projects }) => projects.flatMap((project) => project.mentors));
    return { role: 'Mentors', names: namesOf(model, mentors) };
  },
  (model, path) => {
    if (path !== model.userGroups?.path) return undefined;
    const leaders = model.userGroups.value.cities.flatMap((city) => city.leaders);
    return { role: 'Leaders', names: namesOf(model, leaders) };
  },
  (model, path) =>
    path === model.podcast?.path ? { role: 'Hosts', names: namesOf(model, model.podcast.value.hosts) } : undefined,
];

/** Pages that are lists, and the names of what they list. */
const lists: Readonly<Record<string, (model: Model) => readonly string[]>> = {
  'sigs/index.md': (model) => open(sigDirectory(model)),
  'working-groups/index.md': (model) => open(workingGroupDirectory(model)),
  'programmes/user-groups.md': (model) => model.userGroups?.value.cities.map(({ name }) => name) ?? [],
};

function open(entries: readonly { readonly name: string; readonly status: string }[]): string[] {
  return entries.filter(({ status }) => status === 'open').map(({ name }) => name);
}

/** Names in the order of the page, nobody twice. */
function namesOf(model: Model, members: readonly Parameters<typeof viewPerson>[1][]): string[] {
  const views = members.map((member) => viewPerson(model, member));
  return [...new Map(views.map(({ id, name }) => [id, name])).values()];
}

function shown(names: readonly string[]): { people: CardPerson[]; more: number } {
  const count = names.length > places ? places - 1 : names.length;
  return { people: names.slice(0, count).map(cardPerson), more: names.length - count };
}

function cardPerson(name: string): CardPerson {
  return { name, initials: initials(name) };
}
