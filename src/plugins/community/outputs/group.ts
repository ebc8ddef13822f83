import { groupTitle } from '../frontMatter';
import type { GroupRecord, Model } from '../model';
import { groupPath, groupsOf, sigDirectoryPath } from '../model';
import type { GroupKind } from '../records';
import type { Conflict, Meeting } from '../schema/group';
import { type PersonView, viewPerson } from './person';

/**
 * The repository that the community kept its pages in before this site, at the last commit that the facts were taken
 * from: a link to a commit stays good when files move.
 */
const formerRepository = 'https://github.com/kubesphere/community/blob/3fcae1b/';

const slackWorkspace = 'https://kubesphere.slack.com';

export type LinkView = { readonly name: string; readonly url: string; readonly note?: string };

export type DocumentView = {
  /** Anchor in the group's list of documents. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly date: string | null;
};

/** Something that the sources disagree on, with the files of the former repository that say so. */
export type ConflictView = {
  readonly about: Conflict['about'];
  readonly detail: string;
  /** Each is named by its path. */
  readonly sources: readonly LinkView[];
};

/** When and why a group ended. */
export type RetirementView = {
  readonly on: string;
  readonly reason: string | null;
  /** The group that took over its work. */
  readonly successor: LinkTo | null;
};

/** A group as its page shows it. `null` is not stated by the sources. */
export type GroupView = {
  readonly kind: GroupKind;
  readonly slug: string;
  readonly name: string;
  /** Names that the group had before, oldest first. */
  readonly formerly: readonly string[];
  readonly to: string;
  /** Address of the SIG directory of the same version. */
  readonly directory: string;
  readonly status: 'open' | 'proposed' | 'retired';
  readonly retired: RetirementView | null;
  readonly purpose: string;
  readonly founded: string | null;
  readonly confirmed: string;
  readonly source: string | null;
  readonly vacantSince: string | null;
  readonly leads: readonly PersonView[];
  readonly members: readonly PersonView[];
  readonly emeritus: readonly PersonView[];
  readonly focus: 'component' | 'across' | null;
  readonly topics: readonly string[];
  readonly sponsors: readonly LinkTo[];
  readonly endsWhen: string | null;
  readonly slack: { readonly channel: string; readonly url: string } | null;
  readonly mailingLists:
    | readonly { readonly name: string; readonly archive: string; readonly subscribe: string | null }[]
    | null;
  readonly meetings: readonly Meeting[] | null;
  readonly notes: string | null;
  readonly recordings: string | null;
  readonly calendar: string | null;
  readonly subprojects: readonly { readonly name: string; readonly summary?: string }[];
  readonly repositories: readonly LinkView[];
  readonly documents: readonly DocumentView[];
  readonly conflicts: readonly ConflictView[];
};

/** A link to a page of this site. */
export type LinkTo = { readonly name: string; readonly to: string };

/** Address of a file of the former community repository. */
export function formerFileUrl(path: string): string {
  return formerRepository + path.split('/').map(encodeURIComponent).join('/');
}

/** Address of a Slack channel, by its id where one is given. */
export function slackUrl(slack: { readonly channel: string; readonly id?: string | undefined }): string {
  return slack.id ? `${slackWorkspace}/archives/${slack.id}` : `${slackWorkspace}/messages/${slack.channel}`;
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

function viewConflict({ about, detail, sources }: Conflict): ConflictView {
  return { about, detail, sources: sources.map((path) => ({ name: path, url: formerFileUrl(path) })) };
}

/** Everything that a group's page shows. */
export function viewGroup(model: Model, group: GroupRecord): GroupView {
  const { value } = group;
  const people = (members: readonly Parameters<typeof viewPerson>[1][]) =>
    members.map((member) => viewPerson(model, member));
  const shared = {
    kind: group.kind,
    slug: value.slug,
    name: value.name,
    formerly: value.formerly,
    to: groupPath(model, group),
    directory: sigDirectoryPath(model),
    status: value.status,
    retired: viewRetirement(model, value.retired),
    purpose: value.purpose,
    founded: value.founded,
    confirmed: value.confirmed,
    source: value.source === null ? null : formerFileUrl(value.source),
    members: people(value.members),
    meetings: value.meetings,
    notes: value.notes,
    calendar: value.calendar,
    conflicts: value.conflicts.map(viewConflict),
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
    slack: open.slack && { channel: open.slack.channel, url: slackUrl(open.slack) },
    mailingLists: open.mailing_lists,
    recordings: open.recordings,
    subprojects: group.kind === 'sig' ? group.value.subprojects : [],
    repositories: open.repositories,
    documents: open.documents.map(({ title, path, url, language, date }) => ({
      id: documentId({ path, title }),
      title,
      url: url ?? formerFileUrl(path ?? ''),
      language,
      date,
    })),
  };
}
