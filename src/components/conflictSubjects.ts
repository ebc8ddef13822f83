import { translate } from '@docusaurus/Translate';
import type { Conflict } from '../plugins/community/schema/group';

/** What the subject of a disagreement between sources is called. */
export function conflictSubjectLabel(subject: Conflict['about']): string {
  return {
    leads: translate({ id: 'conflict.leads', message: 'Leads' }),
    members: translate({ id: 'conflict.members', message: 'Members' }),
    owners: translate({ id: 'conflict.owners', message: 'Owners' }),
    people: translate({ id: 'conflict.people', message: 'Names and handles' }),
    channels: translate({ id: 'conflict.channels', message: 'Channels' }),
    meetings: translate({ id: 'conflict.meetings', message: 'Meetings' }),
    notes: translate({ id: 'conflict.notes', message: 'Meeting notes' }),
    repositories: translate({ id: 'conflict.repositories', message: 'Code' }),
    documents: translate({ id: 'conflict.documents', message: 'Documents' }),
    links: translate({ id: 'conflict.links', message: 'Links' }),
    page: translate({ id: 'conflict.page', message: 'Page' }),
  }[subject];
}
