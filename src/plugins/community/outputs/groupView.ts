import type { GroupKind } from '../records';
import type { Conflict, Meeting } from '../schema/group';
import type { PersonView } from './person';

type LinkView = { readonly name: string; readonly url: string; readonly note?: string };

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

/** Who led a group, or sat on a committee, in versions that say the same. */
export type HistoryLine = {
  /** The group's page in each of them, oldest first. */
  readonly versions: readonly LinkTo[];
  /** What the versions say where they name nobody. */
  readonly says: 'people' | 'vacant' | 'proposed' | 'retired' | 'unknown';
  readonly people: readonly PersonView[];
};

/** A group's past, up to the version of its page. */
export type HistoryView = {
  readonly founded: string | null;
  /** Other names that it had, oldest first. */
  readonly names: readonly string[];
  /** Newest first; empty where one version alone knows the group. */
  readonly lines: readonly HistoryLine[];
  /** Whether the page of changes compares these versions. */
  readonly isCompared: boolean;
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
  /** True in a frozen year: nobody joins the group as it was, or edits its facts. */
  readonly isArchived: boolean;
  /** The sections after the prose that have something to show, in order. */
  readonly sections: readonly SectionId[];
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
  /** What is linked leads through the short link where there is one; in a frozen year to the address itself. */
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
  readonly history: HistoryView | null;
};

/** A section that is made of a group's facts; also its anchor. */
export type SectionId = 'join' | 'people' | 'subprojects' | 'history' | 'repositories' | 'documents' | 'conflicts';

/** A link to a page of this site. */
export type LinkTo = { readonly name: string; readonly to: string };
