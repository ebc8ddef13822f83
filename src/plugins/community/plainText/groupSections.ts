import type { List, ListItem, RootContent } from 'mdast';
import type { ConflictView, DocumentView, GroupView, SectionId } from '../outputs/groupView';
import { groupHistory } from './groupHistory';
import { joinSteps } from './groupJoin';
import { bullets, heading, type Inline, item, joined, link, paragraph, strong } from './nodes';
import { peopleList } from './people';
import type { Here, TextPage } from './place';
import { day, language, say, sayWith, type WordId } from './words';

const titles: Readonly<Record<SectionId, WordId>> = {
  join: 'group.join',
  subprojects: 'group.subprojects',
  people: 'group.people',
  history: 'group.history',
  repositories: 'group.repositories',
  documents: 'group.documents',
  conflicts: 'group.conflicts',
};

const conflictIds: Readonly<Record<ConflictView['about'], WordId>> = {
  leads: 'conflict.leads',
  members: 'conflict.members',
  owners: 'conflict.owners',
  people: 'conflict.people',
  channels: 'conflict.channels',
  meetings: 'conflict.meetings',
  notes: 'conflict.notes',
  repositories: 'conflict.repositories',
  documents: 'conflict.documents',
  links: 'conflict.links',
  page: 'conflict.page',
};

/** Something that the sources disagree on, with the files that say so. */
export function conflictLine({ about, detail, sources }: ConflictView): Inline {
  const files = joined(sources.map(({ name, url }) => link(name, url)));
  return [`${say(conflictIds[about])}: ${detail} ${say('group.conflicts.sources')} `, files];
}

function people({ members, emeritus }: GroupView): RootContent[] {
  const labelled = (id: WordId, list: List[]) => (list.length > 0 ? [paragraph(strong(say(id))), ...list] : []);
  return [
    ...labelled('group.people.members', peopleList(members)),
    ...labelled('group.people.emeritus', peopleList(emeritus)),
  ];
}

function documentItem({ title, url, language: tag, date }: DocumentView): ListItem {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  const details = [...(tag === language ? [] : [name]), ...(date === null ? [] : [day(date)])];
  return item([link(title, url), details.length > 0 ? ` (${details.join(', ')})` : '']);
}

function conflicts({ place }: Here, { source }: TextPage, group: GroupView): RootContent[] {
  const edit = link(say('group.conflicts.edit'), place.editUrl + source.file);
  return [
    ...bullets(group.conflicts.map((conflict) => item(conflictLine(conflict)))),
    ...(group.isArchived ? [] : [paragraph(sayWith('group.conflicts.settle', { edit }))]),
  ];
}

const bodies: Readonly<Record<SectionId, (here: Here, page: TextPage, group: GroupView) => RootContent[]>> = {
  join: (_here, _page, group) => [joinSteps(group)],
  subprojects: (_here, _page, group) =>
    bullets(group.subprojects.map(({ name, summary }) => item(summary ? `${name}: ${summary}` : name))),
  people: (_here, _page, group) => people(group),
  history: (_here, _page, { kind, history }) => (history ? groupHistory(kind, history) : []),
  repositories: (_here, _page, group) =>
    bullets(group.repositories.map(({ name, url, note }) => item([link(name, url), note ? `: ${note}` : '']))),
  documents: (_here, _page, group) => bullets(group.documents.map(documentItem)),
  conflicts,
};

/** What follows a group's prose: how to join, its people, code and documents, and what its sources disagree on. */
export function groupSections(here: Here, page: TextPage, group: GroupView): RootContent[] {
  return group.sections.flatMap((id) => [heading(2, say(titles[id])), ...bodies[id](here, page, group)]);
}
