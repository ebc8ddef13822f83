import { groupTitle } from '../frontMatter';
import type { GroupRecord, Model } from '../model';
import { groupPath, groupsOf, sigDirectoryPath } from '../model';
import type { Conflict } from '../schema/group';
import { linkedAddress } from '../shortLinks';
import { slackUrl } from '../slack';
import { isLiving } from '../versions';
import type { ConflictView, GroupView, RetirementView, SectionId } from './groupView';
import { groupHistory } from './history';
import { viewPerson } from './person';

/** The repository that the community kept its pages in before this site. */
const formerRepository = 'https://github.com/kubesphere/community';

/** Its last commit that facts were taken from: a link to a commit stays good when files move. */
const lastCommit = '3fcae1b';

/** Address of a file of the former community repository, as it was when a version's facts were taken from it. */
export function formerFileUrl(model: Pick<Model, 'archive'>, path: string): string {
  const commit = model.archive?.value.former_commit ?? lastCommit;
  return `${formerRepository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Anchor of a document in its group's list, made from the end of its path or from its title. */
export function documentId({ path, title }: { readonly path?: string | undefined; readonly title: string }): string {
  const name = (path ?? title)
    .replace(/\/README\.md$/i, '')
    .replace(/\.md$/, '')
    .replace(/^.*\//, '');
  return `doc-${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
}

function viewRetirement(model: Model, retired: GroupRecord['value']['retired']): RetirementView | null {
  if (!retired) return null;
  const successor = groupsOf(model).find(({ value }) => value.slug === retired.successor);
  return {
    on: retired.on,
    reason: retired.reason ?? null,
    successor: successor
      ? { name: groupTitle(successor.kind, successor.value.name), to: groupPath(model, successor) }
      : null,
  };
}

function viewConflict(model: Model, { about, detail, sources }: Conflict): ConflictView {
  return { about, detail, sources: sources.map((path) => ({ name: path, url: formerFileUrl(model, path) })) };
}

/** The sections of a group's page; who may join a group finds its people and its work there. */
function sectionsOf(view: Omit<GroupView, 'sections'>): SectionId[] {
  const isOpen = view.kind !== 'committee' && view.status !== 'retired';
  const shown: Readonly<Record<SectionId, boolean>> = {
    join: isOpen && !view.isArchived,
    subprojects: isOpen && view.subprojects.length > 0,
    people: isOpen && view.members.length + view.emeritus.length > 0,
    history: view.history !== null,
    repositories: isOpen && view.repositories.length > 0,
    documents: isOpen && view.documents.length > 0,
    conflicts: view.conflicts.length > 0,
  };
  return (Object.keys(shown) as SectionId[]).filter((id) => shown[id]);
}

/**
 * Everything that a group's page shows.
 *
 * @param models - every version, the living one first; left out, the page tells of its own version alone.
 */
export function viewGroup(model: Model, group: GroupRecord, models: readonly Model[] = [model]): GroupView {
  const view = { ...viewFacts(model, group), history: groupHistory(model, group, models) };
  return { ...view, sections: sectionsOf(view) };
}

function viewFacts(model: Model, group: GroupRecord): Omit<GroupView, 'sections' | 'history'> {
  const { value } = group;
  const people = (members: readonly Parameters<typeof viewPerson>[1][]) =>
    members.map((member) => viewPerson(model, member));
  const linked = (url: string | null) => (url === null ? null : linkedAddress(model, url));
  const shared = {
    kind: group.kind,
    slug: value.slug,
    name: value.name,
    formerly: value.formerly,
    to: groupPath(model, group),
    directory: sigDirectoryPath(model),
    status: value.status,
    isArchived: !isLiving(model.version),
    retired: viewRetirement(model, value.retired),
    purpose: value.purpose,
    founded: value.founded,
    confirmed: value.confirmed,
    source: value.source === null ? null : formerFileUrl(model, value.source),
    members: people(value.members),
    meetings: value.meetings,
    notes: linked(value.notes),
    calendar: linked(value.calendar),
    conflicts: value.conflicts.map((conflict) => viewConflict(model, conflict)),
  };
  if (group.kind === 'committee') {
    return {
      ...shared,
      vacantSince: null,
      leads: [],
      emeritus: [],
      focus: null,
      topics: [],
      sponsors: [],
      endsWhen: null,
      slack: null,
      mailingLists: null,
      recordings: null,
      subprojects: [],
      repositories: [],
      documents: [],
    };
  }
  const open = group.value;
  const sponsors = group.kind === 'working-group' ? group.value.sponsors : [];
  return {
    ...shared,
    vacantSince: open.vacant?.since ?? null,
    leads: people(open.leads),
    emeritus: people(open.emeritus),
    focus: group.kind === 'sig' ? group.value.focus : null,
    topics: open.topics,
    sponsors: model.sigs
      .filter((sig) => sponsors.includes(sig.value.slug))
      .map((sig) => ({ name: sig.value.name, to: groupPath(model, sig) })),
    endsWhen: group.kind === 'working-group' ? group.value.ends_when : null,
    slack: open.slack && { channel: open.slack.channel, url: linkedAddress(model, slackUrl(open.slack)) },
    mailingLists: open.mailing_lists?.map((list) => ({ ...list, archive: linkedAddress(model, list.archive) })) ?? null,
    recordings: linked(open.recordings),
    subprojects: group.kind === 'sig' ? group.value.subprojects : [],
    repositories: open.repositories,
    documents: open.documents.map(({ title, path, url, language, date }) => ({
      id: documentId({ path, title }),
      title,
      url: url ?? formerFileUrl(model, path ?? ''),
      language,
      date,
    })),
  };
}
