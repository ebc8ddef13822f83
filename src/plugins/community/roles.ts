import type { GroupRecord, Model } from './model';
import { groupPath, groupsOf } from './model';
import type { Source } from './source';

/** What a person may be in a group or a programme: what one is known for comes first, what is over comes last. */
export const roleNames = [
  'committee-member',
  'lead',
  'member',
  'ksap-team',
  'ambassador',
  'programme-admin',
  'mentor',
  'user-group-leader',
  'podcast-host',
  'emeritus',
] as const;

export type RoleName = (typeof roleNames)[number];

/** One thing that one person does, or did, in the community. */
export type Role = {
  readonly person: string;
  readonly role: RoleName;
  /** What it is in: the group's or programme's name. */
  readonly name: string;
  /** Address below the site's base path. */
  readonly to: string;
  /** Year or years, area, city: what tells two roles of one name apart. */
  readonly detail?: string;
  /** Where the role is written down. */
  readonly source: Source;
  readonly path: readonly PropertyKey[];
};

type Member = string | { readonly person: string; readonly area: string };

function memberRoles(model: Model, group: GroupRecord): Role[] {
  const lists: [RoleName, string, readonly Member[]][] =
    group.kind === 'committee'
      ? [['committee-member', 'members', group.value.members]]
      : [
          ['lead', 'leads', group.value.leads],
          ['member', 'members', group.value.members],
          ['emeritus', 'emeritus', group.value.emeritus],
        ];
  return lists.flatMap(([role, field, members]) =>
    members.map((member, index) => ({
      person: typeof member === 'string' ? member : member.person,
      ...(typeof member === 'string' ? {} : { detail: member.area }),
      role,
      name: group.value.name,
      to: groupPath(model, group),
      source: group.source,
      path: typeof member === 'string' ? [field, index] : [field, index, 'person'],
    })),
  );
}

function programmeRoles(model: Model): Role[] {
  const { ksap, mentoring, userGroups, podcast, basePath } = model;
  const found: Role[] = [];
  if (ksap) {
    const shared = { name: 'KSAP', to: `${basePath}/ksap/ambassadors`, source: ksap.source };
    found.push(
      ...ksap.value.team.map((person, index): Role => {
        return { ...shared, person, role: 'ksap-team', to: `${basePath}/ksap`, path: ['team', index] };
      }),
      ...ksap.value.terms.flatMap((term, t) =>
        term.ambassadors.map((ambassador, a): Role => {
          const path = ['terms', t, 'ambassadors', a, 'person'];
          return { ...shared, person: ambassador.person, role: 'ambassador', detail: term.name, path };
        }),
      ),
    );
  }
  for (const programme of mentoring) {
    const to = `${basePath}/${programme.path.replace(/\.md$/, '')}`;
    const shared = { name: programme.value.programme, source: programme.source };
    programme.value.editions.forEach((edition, e) => {
      const detail = String(edition.year);
      edition.admins.forEach((person, a) => {
        const path = ['editions', e, 'admins', a];
        found.push({ ...shared, to: `${to}#${edition.year}`, person, role: 'programme-admin', detail, path });
      });
      edition.projects.forEach((project, p) => {
        project.mentors.forEach((person, m) => {
          const path = ['editions', e, 'projects', p, 'mentors', m];
          found.push({ ...shared, to: `${to}#${edition.year}`, person, role: 'mentor', detail, path });
        });
      });
    });
  }
  userGroups?.value.cities.forEach((city, c) => {
    city.leaders.forEach((person, l) => {
      const to = `${basePath}/programmes/user-groups`;
      const path = ['cities', c, 'leaders', l];
      found.push({ person, role: 'user-group-leader', name: city.name, to, source: userGroups.source, path });
    });
  });
  podcast?.value.hosts.forEach((person, h) => {
    const to = `${basePath}/programmes/podcast`;
    found.push({
      person,
      role: 'podcast-host',
      name: podcast.value.show,
      to,
      source: podcast.source,
      path: ['hosts', h],
    });
  });
  return found;
}

/** Every role that the pages of a version give to anyone, groups first. */
export function roles(model: Model): Role[] {
  return [...groupsOf(model).flatMap((group) => memberRoles(model, group)), ...programmeRoles(model)];
}
