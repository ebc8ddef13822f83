import { translate } from '@docusaurus/Translate';
import { formatDate } from '../../lib/dates';
import type { LeadNote } from '../../plugins/community/outputs/leadership';
import type { About } from '../../plugins/community/outputs/share';

/** One of the two lines that Slack shows below a link's description. */
export type Label = { readonly label: string; readonly text: string };

/** The days of a page: of its facts, `YYYY-MM-DD`, in a frozen year, and of its last edit, ISO 8601. */
type Days = { readonly frozenOn: string | undefined; readonly modified: string | undefined };

/** The names that fit into a line, and how many more there are. */
function named(names: readonly string[]): string {
  if (names.length <= 4) return names.join(', ');
  return translate(
    { id: 'share.more', message: '{names} and {count} more' },
    { names: names.slice(0, 3).join(', '), count: names.length - 3 },
  );
}

const unknownText = () => translate({ id: 'unknown.short', message: 'Not stated' });

/** What stands in place of a group's leads. */
function noteLabel(note: LeadNote, locale: string): Label {
  const leads = translate({ id: 'group.leads', message: 'Leads' });
  const status = translate({ id: 'share.status', message: 'Status' });
  switch (note.is) {
    case 'retired': {
      if (note.on === null) {
        return { label: status, text: translate({ id: 'group.status.retired', message: 'Retired' }) };
      }
      const date = formatDate(note.on, locale);
      return { label: status, text: translate({ id: 'share.retired', message: 'Retired on {date}' }, { date }) };
    }
    case 'proposed':
      return { label: status, text: translate({ id: 'group.status.proposed', message: 'Proposed' }) };
    case 'vacant': {
      const date = formatDate(note.since, locale);
      return { label: leads, text: translate({ id: 'share.vacant', message: 'None since {date}' }, { date }) };
    }
    case 'unknown':
      return { label: leads, text: unknownText() };
  }
}

/** What is first of interest of a group, a list or a document. */
function factsOf(about: About, locale: string): Label[] {
  switch (about.is) {
    case 'group': {
      const { leads, note, channel } = about;
      const who = note
        ? noteLabel(note, locale)
        : { label: translate({ id: 'group.leads', message: 'Leads' }), text: named(leads) };
      // A group that has ended talks nowhere; its day is of more use.
      if (note?.is === 'retired') return [who];
      const text = channel === null ? unknownText() : `#${channel}`;
      return [who, { label: translate({ id: 'group.slack', message: 'Slack' }), text }];
    }
    case 'committee':
      return [
        { label: translate({ id: 'group.members', message: 'Members' }), text: named(about.members) || unknownText() },
      ];
    case 'list': {
      const label = {
        groups: translate({ id: 'share.groups', message: 'Groups' }),
        people: translate({ id: 'share.people', message: 'People' }),
        ambassadors: translate({ id: 'share.ambassadors', message: 'Ambassadors' }),
      }[about.of];
      return [{ label, text: String(about.count) }];
    }
    case 'document': {
      const text = translate({ id: 'share.minutes', message: '{minutes} min' }, { minutes: about.minutes });
      return [{ label: translate({ id: 'share.readingTime', message: 'Reading time' }), text }];
    }
  }
}

/** Of when a page is. */
function dayOf({ frozenOn, modified }: Days, locale: string): Label[] {
  if (frozenOn) {
    return [{ label: translate({ id: 'share.asOf', message: 'Facts of' }), text: formatDate(frozenOn, locale) }];
  }
  if (!modified) return [];
  const text = formatDate(modified.slice(0, 10), locale);
  return [{ label: translate({ id: 'share.updated', message: 'Last update' }), text }];
}

/** What those who see a link to a page want to know of it first; chats show the first two. */
export function labelsOf(about: About, days: Days, locale: string): Label[] {
  return [...factsOf(about, locale), ...dayOf(days, locale)].slice(0, 2);
}
