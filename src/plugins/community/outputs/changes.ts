import { asOfBeside, type GroupRecord, groupPath, groupsOf, type Model, pageAddress } from '../model';
import type { GroupKind } from '../records';
import { roles } from '../roles';
import { versionLabel } from '../versions';
import { personId, viewPerson } from './person';

/** A person as a comparison shows one: a name that leads to the living people page. */
type PersonLink = { readonly to: string; readonly name: string };

/** What a version states of a group, as far as it is compared. People are ids of the table beside the versions. */
export type GroupState = {
  readonly kind: GroupKind;
  readonly slug: string;
  readonly name: string;
  /** Names that the group had before. */
  readonly formerly: readonly string[];
  /** The group's page in that version. */
  readonly to: string;
  readonly status: GroupRecord['value']['status'];
  readonly founded: string | null;
  /** The day on which it ended. */
  readonly ended: string | null;
  /** The day since which it says that it has no lead. */
  readonly vacantSince: string | null;
  /** `null`: not stated, or a committee, which has none. */
  readonly leads: readonly string[] | null;
  readonly members: readonly string[];
  readonly emeritus: readonly string[];
};

/** What a version states of the ambassadorship programme. */
export type KsapState = {
  readonly to: string;
  readonly seats: number;
  readonly team: readonly string[];
  readonly terms: readonly { readonly name: string; readonly ambassadors: readonly string[] }[];
};

/** What is counted in every version. */
export type FigureName = 'sigs' | 'working-groups' | 'leads' | 'people';

/** A version with all that a comparison needs of it. */
export type VersionState = {
  /** Docusaurus' name: `current` or a year. */
  readonly version: string;
  readonly label: string;
  /** The version's first page. */
  readonly to: string;
  /** The day that its facts are of, `YYYY-MM-DD`; empty for a version without facts. */
  readonly asOf: string;
  readonly groups: readonly GroupState[];
  readonly ksap: KsapState | null;
  readonly figures: Readonly<Record<FigureName, number>>;
};

/** All versions, ready to be compared with each other. */
export type ChangesView = {
  /** By id: everybody whom a state names. */
  readonly people: Readonly<Record<string, PersonLink>>;
  /** The living version first, then the frozen years, newest first. */
  readonly versions: readonly VersionState[];
};

const personIdOf = (member: string | { readonly person: string }): string =>
  personId(typeof member === 'string' ? member : member.person);

function groupState(model: Model, group: GroupRecord): GroupState {
  const { value } = group;
  const state = {
    kind: group.kind,
    slug: value.slug,
    name: value.name,
    formerly: value.formerly,
    to: groupPath(model, group),
    status: value.status,
    founded: value.founded,
    ended: value.retired?.on ?? null,
    members: value.members.map(personIdOf),
  };
  if (group.kind === 'committee') return { ...state, vacantSince: null, leads: null, emeritus: [] };
  const { leads, vacant, emeritus } = group.value;
  return {
    ...state,
    vacantSince: vacant?.since ?? null,
    // An empty list says that nobody leads only where the page says so; else nobody knows.
    leads: leads.length === 0 && !vacant ? null : leads.map(personIdOf),
    emeritus: emeritus.map(personIdOf),
  };
}

function ksapState({ basePath, ksap }: Model): KsapState | null {
  if (!ksap) return null;
  const { seats, team, terms } = ksap.value;
  return {
    to: pageAddress({ basePath }, ksap),
    seats,
    team: team.map(personIdOf),
    terms: terms.map(({ name, ambassadors }) => ({ name, ambassadors: ambassadors.map(personIdOf) })),
  };
}

/** Counts of what every version states: programmes have years of their own, so only groups are counted. */
function figures(model: Model): VersionState['figures'] {
  const isOpen = ({ value }: GroupRecord) => value.status === 'open';
  const inGroups = roles(model).filter(({ role }) => ['lead', 'member', 'committee-member'].includes(role));
  const leads = inGroups.filter(({ role }) => role === 'lead');
  return {
    sigs: model.sigs.filter(isOpen).length,
    'working-groups': model.workingGroups.filter(isOpen).length,
    leads: new Set(leads.map(({ person }) => person)).size,
    people: new Set(inGroups.map(({ person }) => person)).size,
  };
}

function versionState(model: Model, models: readonly Model[]): VersionState {
  return {
    version: model.version,
    label: versionLabel(model.version),
    to: model.basePath || '/',
    asOf: asOfBeside(model, models),
    groups: groupsOf(model)
      .map((group) => groupState(model, group))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    ksap: ksapState(model),
    figures: figures(model),
  };
}

/** The ids of everybody whom a state names. */
function namedIn({ groups, ksap }: VersionState): string[] {
  return [
    ...groups.flatMap(({ leads, members, emeritus }) => [...(leads ?? []), ...members, ...emeritus]),
    ...(ksap ? [...ksap.team, ...ksap.terms.flatMap((term) => term.ambassadors)] : []),
  ];
}

/**
 * What a comparison of any two versions needs, in one file.
 *
 * @param models - every version, the living one first, then the frozen years, newest first.
 */
export function changes(models: readonly Model[]): ChangesView {
  const [living] = models;
  const versions = models.map((model) => versionState(model, models));
  const named = new Set(versions.flatMap(namedIn));
  // The registry of people is that of all versions, so the living one knows everybody.
  const people = Object.keys(living?.people.value ?? {}).flatMap((key) => {
    if (!living || !named.has(personId(key))) return [];
    const { id, to, name } = viewPerson(living, key);
    return [[id, { to, name }] as const];
  });
  return { people: Object.fromEntries(people), versions };
}
