import { formatDate } from '../../../../lib/dates';
import { initials } from '../../../../lib/text';
import { descriptionOf, groupsOf, type Model, type PageRecord, pagesOf } from '../../model';
import { pageTitle } from '../../pageTitle';
import { sigDirectory, workingGroupDirectory } from '../directory';
import { type LeadNote, leadershipOf } from '../leadership';
import { newestTerm } from '../newestTerm';
import { peopleDirectory } from '../people';
import { type PersonView, viewPerson } from '../person';
import type { Card, CardPerson, GroupCard } from './card';
import { sectionOf } from './sections';

/** How many people a card names; the last place tells of the others where there are more. */
const places = 8;

type Frame = Pick<Card, 'section' | 'sectionName' | 'title' | 'text' | 'years'>;

/** People whom a page is about. */
type Crowd = { readonly role: string; readonly people: readonly CardPerson[] };

/** What a page's card shows, without the years of a version; the same content is one card. */
export function cardContent(model: Model, path: string): Card {
  const group = groupsOf(model).find((candidate) => candidate.path === path);
  const page = pagesOf(model).find((candidate) => candidate.path === path);
  const frame: Frame = {
    ...sectionOf(path),
    title: page ? pageTitle(model, page) : path,
    text: group ? group.value.purpose : (descriptionOf(page?.source.value) ?? ''),
    years: '',
  };
  if (group && group.kind !== 'committee') return groupContent(model, frame, group);
  const crowd = group
    ? { role: 'Members', people: peopleOf(model, group.value.members) }
    : crowds.map((find) => find(model, path)).find((found) => found !== undefined);
  return crowd && crowd.people.length > 0
    ? { ...frame, layout: 'people', role: crowd.role, ...shown(crowd.people) }
    : { ...frame, layout: 'document', items: lists[path]?.(model) ?? [] };
}

function groupContent(
  model: Model,
  frame: Frame,
  { value }: PageRecord<'sig'> | PageRecord<'working-group'>,
): GroupCard {
  const { leads, note, channel } = leadershipOf(value);
  return {
    ...frame,
    layout: 'group',
    topics: value.topics,
    leads: peopleOf(model, leads),
    note: note && wordsOf(note),
    channel,
  };
}

/** What stands in place of a group's leads, in words. */
function wordsOf(note: LeadNote): GroupCard['note'] {
  const day = (iso: string) => formatDate(iso, 'en');
  switch (note.is) {
    case 'retired':
      return { name: 'Status', says: note.on === null ? 'Retired' : `Retired on ${day(note.on)}` };
    case 'vacant':
      return { name: 'Leads', says: `No lead since ${day(note.since)}` };
    case 'proposed':
      return { name: 'Status', says: 'Proposed' };
    case 'unknown':
      return { name: 'Leads', says: 'No lead is known' };
  }
}

/** Pages about people that are no group. */
const crowds: readonly ((model: Model, path: string) => Crowd | undefined)[] = [
  (model, path) => {
    if (path !== 'people.md') return undefined;
    const people = peopleDirectory(model).map(cardPerson);
    return { role: people.length === 1 ? '1 person' : `${people.length} people`, people };
  },
  (model, path) => {
    if (path !== model.ksap?.path) return undefined;
    const term = newestTerm(model);
    return { role: `Ambassadors ${term?.name ?? ''}`.trim(), people: peopleOf(model, term?.ambassadors ?? []) };
  },
  (model, path) => {
    const programme = model.mentoring.find((page) => page.path === path);
    if (!programme) return undefined;
    const newestFirst = programme.value.editions.toSorted((a, b) => b.year - a.year);
    const mentors = newestFirst.flatMap(({ projects }) => projects.flatMap((project) => project.mentors));
    return { role: 'Mentors', people: peopleOf(model, mentors) };
  },
  (model, path) => {
    if (path !== model.userGroups?.path) return undefined;
    const leaders = model.userGroups.value.cities.flatMap((city) => city.leaders);
    return { role: 'Leaders', people: peopleOf(model, leaders) };
  },
  (model, path) =>
    path === model.podcast?.path ? { role: 'Hosts', people: peopleOf(model, model.podcast.value.hosts) } : undefined,
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

/** People in the order of the page, nobody twice. */
function peopleOf(model: Model, members: readonly Parameters<typeof viewPerson>[1][]): CardPerson[] {
  const views = members.map((member) => viewPerson(model, member));
  return [...new Map(views.map((view) => [view.id, cardPerson(view)])).values()];
}

function shown(people: readonly CardPerson[]): { people: readonly CardPerson[]; more: number } {
  const count = people.length > places ? places - 1 : people.length;
  return { people: people.slice(0, count), more: people.length - count };
}

function cardPerson({ id, name, github }: Pick<PersonView, 'id' | 'name' | 'github'>): CardPerson {
  return { name, initials: initials(name), handle: github ?? id };
}
