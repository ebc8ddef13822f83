import { translate } from '@docusaurus/Translate';
import { formatDate } from '../../lib/dates';
import type { GroupState } from '../../plugins/community/outputs/changes';
import type { GroupChange, Part, Speech, Wording } from './change';

function statusWord(status: GroupState['status']): string {
  return {
    open: translate({ id: 'changes.status.open', message: 'open' }),
    proposed: translate({ id: 'changes.status.proposed', message: 'proposed' }),
    retired: translate({ id: 'changes.status.retired', message: 'retired' }),
  }[status];
}

/** What a new lead was before. */
function partBefore(part: Part): Pick<Wording, 'after'> {
  if (part === null) return {};
  return {
    after:
      part === 'member'
        ? translate({ id: 'changes.before.member', message: ', a member before' })
        : translate({ id: 'changes.before.emeritus', message: ', emeritus before' }),
  };
}

/** What a former lead is now. */
function partNow(part: Part): Pick<Wording, 'after'> {
  if (part === null) return {};
  return {
    after:
      part === 'member'
        ? translate({ id: 'changes.now.member', message: ', a member now' })
        : translate({ id: 'changes.now.emeritus', message: ', emeritus now' }),
  };
}

/** The word before the first people of a new group. */
function firstPeople(count: number, kind: GroupState['kind'], { select }: Speech): string {
  if (count === 0) return '';
  const forms =
    kind === 'committee'
      ? translate({ id: 'changes.firstMembers', message: 'Member:|Members:' })
      : translate({ id: 'changes.firstLeads', message: 'Lead:|Leads:' });
  return ` ${select(count, forms)}`;
}

/** What differs in a group, in words. */
export function groupWording(change: GroupChange, kind: GroupState['kind'], speech: Speech): Wording {
  const { locale, select } = speech;
  switch (change.is) {
    case 'founded': {
      const date = formatDate(change.date, locale);
      const begin = translate({ id: 'changes.founded', message: 'Founded on {date}.' }, { date });
      return { text: begin + firstPeople(change.people.length, kind, speech) };
    }
    case 'new': {
      const begin = translate({ id: 'changes.new', message: 'New in the list.' });
      return { text: begin + firstPeople(change.people.length, kind, speech) };
    }
    case 'gone':
      return { text: translate({ id: 'changes.gone', message: 'No longer listed.' }) };
    case 'renamed':
      return {
        text: translate({ id: 'changes.renamed', message: 'Renamed; called {name} before.' }, { name: change.from }),
      };
    case 'ended':
      return {
        text: change.date
          ? translate({ id: 'changes.endedOn', message: 'Ended on {date}.' }, { date: formatDate(change.date, locale) })
          : translate({ id: 'changes.ended', message: 'Ended.' }),
      };
    case 'status':
      return {
        text: translate(
          { id: 'changes.status', message: 'Was {from}, is {to}.' },
          { from: statusWord(change.from), to: statusWord(change.to) },
        ),
      };
    case 'lead-came':
      return { text: translate({ id: 'changes.leadCame', message: 'New lead:' }), ...partBefore(change.before) };
    case 'lead-left':
      return { text: translate({ id: 'changes.leadLeft', message: 'No longer a lead:' }), ...partNow(change.now) };
    case 'no-lead':
      return {
        text: change.since
          ? translate(
              { id: 'changes.noLeadSince', message: 'No lead since {date}.' },
              { date: formatDate(change.since, locale) },
            )
          : translate({ id: 'changes.noLead', message: 'No lead any more.' }),
      };
    case 'members-came': {
      const forms = translate({ id: 'changes.membersCame', message: 'New member:|New members:' });
      return { text: select(change.people.length, forms) };
    }
    case 'members-emeritus': {
      const forms = translate({
        id: 'changes.membersEmeritus',
        message: 'Emeritus now, a member before:|Emeritus now, members before:',
      });
      return { text: select(change.people.length, forms) };
    }
    case 'members-left': {
      const forms = translate({
        id: 'changes.membersLeft',
        message: 'No longer named as a member:|No longer named as members:',
      });
      return { text: select(change.people.length, forms) };
    }
  }
}
