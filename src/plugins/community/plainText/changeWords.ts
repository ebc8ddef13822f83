import type { GroupChange, Part, ProgrammeChange, Wording } from '../../../components/Changes/change';
import type { GroupState } from '../outputs/changes';
import { day, say, sayCount, type WordId } from './words';

const statusIds: Readonly<Record<GroupState['status'], WordId>> = {
  open: 'changes.status.open',
  proposed: 'changes.status.proposed',
  retired: 'changes.status.retired',
};

/** What somebody was before, or is now, beside leading the group. */
function part(when: 'before' | 'now', is: Part): Pick<Wording, 'after'> {
  return is === null ? {} : { after: say(`changes.${when}.${is}`) };
}

const on = (date: string) => ({ date: day(date) });

/** The word before the first people of a new group. */
function firstPeople(count: number, kind: GroupState['kind']): string {
  if (count === 0) return '';
  return ` ${sayCount(kind === 'committee' ? 'changes.firstMembers' : 'changes.firstLeads', count)}`;
}

/** What differs in a group, in words. */
export function groupWords(change: GroupChange, kind: GroupState['kind']): Wording {
  switch (change.is) {
    case 'founded':
      return { text: say('changes.founded', on(change.date)) + firstPeople(change.people.length, kind) };
    case 'new':
      return { text: say('changes.new') + firstPeople(change.people.length, kind) };
    case 'gone':
      return { text: say('changes.gone') };
    case 'renamed':
      return { text: say('changes.renamed', { name: change.from }) };
    case 'ended':
      return { text: change.date ? say('changes.endedOn', on(change.date)) : say('changes.ended') };
    case 'status':
      return { text: say('changes.status', { from: say(statusIds[change.from]), to: say(statusIds[change.to]) }) };
    case 'lead-came':
      return { text: say('changes.leadCame'), ...part('before', change.before) };
    case 'lead-left':
      return { text: say('changes.leadLeft'), ...part('now', change.now) };
    case 'no-lead':
      return { text: change.since ? say('changes.noLeadSince', on(change.since)) : say('changes.noLead') };
    case 'members-came':
      return { text: sayCount('changes.membersCame', change.people.length) };
    case 'members-emeritus':
      return { text: sayCount('changes.membersEmeritus', change.people.length) };
    case 'members-left':
      return { text: sayCount('changes.membersLeft', change.people.length) };
  }
}

/** What differs in the ambassadorship programme, in words. */
export function programmeWords(change: ProgrammeChange): Wording {
  switch (change.is) {
    case 'programme-begun':
      return { text: say('changes.programmeBegun', { seats: change.seats }) };
    case 'programme-gone':
      return { text: say('changes.programmeGone') };
    case 'seats':
      return { text: say('changes.seats', { from: change.from, to: change.to }) };
    case 'term-came': {
      const { term, people } = change;
      const isEmpty = people.length === 0;
      return {
        text: isEmpty ? say('changes.termEmpty', { term }) : sayCount('changes.termCame', people.length, { term }),
      };
    }
    case 'term-gone':
      return { text: say('changes.termGone', { term: change.term }) };
    case 'ambassadors-came':
      return { text: sayCount('changes.ambassadorsCame', change.people.length, { term: change.term }) };
    case 'ambassadors-left':
      return { text: say('changes.ambassadorsLeft', { term: change.term }) };
    case 'team-came':
      return { text: say('changes.teamCame') };
    case 'team-left':
      return { text: say('changes.teamLeft') };
  }
}
