import { fold, matches } from '../../lib/text';
import type { DirectoryEntry } from '../../plugins/community/outputs/directory';

export const sortOrders = ['name', 'people', 'confirmed'] as const;
export const views = ['cards', 'table'] as const;
export const statuses = ['open', 'vacant', 'proposed', 'retired'] as const;
export const focuses = ['component', 'across'] as const;

/** What the reader asked for. An empty string asks for nothing. */
export type Query = {
  readonly text: string;
  readonly topic: string;
  /** Anchor of a person on the people page. */
  readonly lead: string;
  readonly focus: '' | (typeof focuses)[number];
  readonly status: '' | (typeof statuses)[number];
  readonly sort: (typeof sortOrders)[number];
  readonly view: (typeof views)[number];
};

/** Name of each part of the query in the address. */
export const parameterNames = {
  text: 'q',
  topic: 'topic',
  lead: 'lead',
  focus: 'focus',
  status: 'status',
  sort: 'sort',
  view: 'view',
} as const satisfies Record<keyof Query, string>;

function oneOf<const Value extends string, const Fallback extends string>(
  value: string | null,
  allowed: readonly Value[],
  fallback: Fallback,
): Value | Fallback {
  return allowed.find((candidate) => candidate === value) ?? fallback;
}

/** Reads a query from the address; a value that is not known counts as none. */
export function parseQuery(params: URLSearchParams): Query {
  return {
    text: params.get(parameterNames.text) ?? '',
    topic: params.get(parameterNames.topic) ?? '',
    lead: params.get(parameterNames.lead) ?? '',
    focus: oneOf(params.get(parameterNames.focus), focuses, ''),
    status: oneOf(params.get(parameterNames.status), statuses, ''),
    sort: oneOf(params.get(parameterNames.sort), sortOrders, 'name'),
    view: oneOf(params.get(parameterNames.view), views, 'cards'),
  };
}

/** An entry with the text it is found by. */
export type SearchableEntry = DirectoryEntry & { readonly haystack: string };

/** Prepares entries for filtering, once: name, purpose, topics, people and channel, folded. */
export function searchable(entries: readonly DirectoryEntry[]): SearchableEntry[] {
  return entries.map((entry) => ({
    ...entry,
    haystack: fold(
      [
        entry.name,
        entry.slug,
        entry.purpose,
        ...entry.topics,
        ...entry.leads.flatMap((lead) => [lead.name, lead.github ?? '']),
        ...entry.members,
        entry.slack ? `#${entry.slack.channel}` : '',
      ].join('\n'),
    ),
  }));
}

/** The status that a reader filters by: an open group without a lead is `vacant`. */
export function statusOf(entry: DirectoryEntry): (typeof statuses)[number] {
  return entry.status === 'open' && entry.vacantSince !== null ? 'vacant' : entry.status;
}

const comparators: Readonly<Record<Query['sort'], (a: DirectoryEntry, b: DirectoryEntry) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  people: (a, b) => b.peopleCount - a.peopleCount || a.name.localeCompare(b.name, 'en'),
  confirmed: (a, b) => b.confirmed.localeCompare(a.confirmed) || a.name.localeCompare(b.name, 'en'),
};

/** The entries that a query asks for, in its order. */
export function filterEntries(entries: readonly SearchableEntry[], query: Query): SearchableEntry[] {
  return entries
    .filter(
      (entry) =>
        (query.topic === '' || entry.topics.includes(query.topic)) &&
        (query.lead === '' || entry.leads.some((lead) => lead.id === query.lead)) &&
        (query.focus === '' || entry.focus === query.focus) &&
        (query.status === '' || statusOf(entry) === query.status) &&
        matches(entry.haystack, query.text),
    )
    .toSorted(comparators[query.sort]);
}

/** Every topic with the number of entries that have it, by name. */
export function topicCounts(entries: readonly DirectoryEntry[]): { readonly topic: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const topic of entries.flatMap((entry) => entry.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .toSorted((a, b) => a.topic.localeCompare(b.topic, 'en', { sensitivity: 'base' }));
}

/** Every lead once, by name. */
export function leadsOf(entries: readonly DirectoryEntry[]): { readonly id: string; readonly name: string }[] {
  const leads = new Map(entries.flatMap((entry) => entry.leads.map((lead) => [lead.id, lead.name] as const)));
  return [...leads]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
}
