import { translate } from '@docusaurus/Translate';
import { formatDate } from '../../lib/dates';
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

/** What is first of interest of a group, a list or a document. */
function factsOf(about: About, locale: string): Label[] {
  const unknown = translate({ id: 'unknown.short', message: 'Not stated' });
  switch (about.is) {
    case 'group': {
      const none = about.vacantSince
        ? translate(
            { id: 'share.vacant', message: 'None since {date}' },
            { date: formatDate(about.vacantSince, locale) },
          )
        : unknown;
      const channel = about.channel === null ? unknown : `#${about.channel}`;
      return [
        { label: translate({ id: 'group.leads', message: 'Leads' }), text: named(about.leads) || none },
        { label: translate({ id: 'group.slack', message: 'Slack' }), text: channel },
      ];
    }
    case 'committee':
      return [{ label: translate({ id: 'group.members', message: 'Members' }), text: named(about.members) || unknown }];
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
