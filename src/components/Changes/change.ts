import type { GroupState } from '../../plugins/community/outputs/changes';

/** What a person was, or is now, in a group beside leading it; `null`: nothing that the version states. */
export type Part = 'member' | 'emeritus' | null;

type Status = GroupState['status'];

/** Every change has an anchor. People are ids. */
type WithId<Kinds> = { readonly id: string } & Kinds;

type People = { readonly people: readonly string[] };

/** One thing that differs in a group. */
export type GroupChange = WithId<
  | ({ readonly is: 'founded'; readonly date: string } & People)
  | ({ readonly is: 'new' } & People)
  | { readonly is: 'gone' }
  | { readonly is: 'renamed'; readonly from: string }
  | { readonly is: 'ended'; readonly date: string | null }
  | { readonly is: 'status'; readonly from: Status; readonly to: Status }
  | ({ readonly is: 'lead-came'; readonly before: Part } & People)
  | ({ readonly is: 'lead-left'; readonly now: Part } & People)
  | { readonly is: 'no-lead'; readonly since: string | null }
  | ({ readonly is: 'members-came' | 'members-left' | 'members-emeritus' } & People)
>;

/** One thing that differs in the ambassadorship programme. */
export type ProgrammeChange = WithId<
  | { readonly is: 'programme-begun'; readonly seats: number }
  | { readonly is: 'programme-gone' }
  | { readonly is: 'seats'; readonly from: number; readonly to: number }
  | ({ readonly is: 'term-came' | 'ambassadors-came' | 'ambassadors-left'; readonly term: string } & People)
  | { readonly is: 'term-gone'; readonly term: string }
  | ({ readonly is: 'team-came' | 'team-left' } & People)
>;

/** A change in words: the names of its people stand between the two texts. */
export type Wording = { readonly text: string; readonly after?: string };

/** How a page says things: its language, and the form of a word for a number. */
export type Speech = {
  readonly locale: string;
  readonly select: (count: number, forms: string) => string;
};

/** Makes an anchor from its parts. */
export type MakeId = (...parts: readonly string[]) => string;

/**
 * Makes anchors that begin with the pair that is compared. What differs has the same anchor in every build; two that
 * would share one are told apart by a number, in their order.
 */
export function idMaker(pair: string): MakeId {
  const taken = new Set<string>();
  return (...parts) => {
    const base = [pair, ...parts]
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}

/** What is in the second list only, in its order. */
export function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((item) => !before.includes(item));
}

/** How many people the words for a change can name. */
const fewPeople = 3;

/** A change in one text, as the page shows it; without the names where there are many. */
export function inWords({ text, after = '' }: Wording, names: readonly string[]): string {
  if (names.length > fewPeople) return text.replace(/:$/, '') + after;
  return `${text} ${names.join(', ')}`.trim() + after;
}
