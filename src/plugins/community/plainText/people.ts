import type { List, ListItem } from 'mdast';
import type { RoleHistory } from '../outputs/peopleHistory';
import { peopleWithHistory } from '../outputs/peopleHistory';
import { type PersonView, viewPerson } from '../outputs/person';
import { bullets, type Inline, inline, item, joined, link } from './nodes';
import type { Renderer } from './place';
import { say, type WordId } from './words';

/** A person in one text: `Ana Pérez (@ana)`, and what they look after. */
export function personText({ name, github, area }: PersonView): string {
  const handle = github === null ? [] : [`@${github}`];
  if (github === name) return area === undefined ? `@${github}` : `@${github} (${area})`;
  const details = [...handle, ...(area === undefined ? [] : [area])];
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

/** People in one line. */
export function peopleText(people: readonly PersonView[]): string {
  return people.map(personText).join(', ');
}

/** People as a list. */
export function peopleList(people: readonly PersonView[]): List[] {
  return bullets(people.map((person) => item(personText(person))));
}

const roleIds: Readonly<Record<RoleHistory['role'], WordId>> = {
  lead: 'role.lead',
  member: 'role.member',
  emeritus: 'role.emeritus',
  'committee-member': 'role.committee-member',
  ambassador: 'role.ambassador',
  'ksap-team': 'role.ksap-team',
  mentor: 'role.mentor',
  'programme-admin': 'role.programme-admin',
  'user-group-leader': 'role.user-group-leader',
  'podcast-host': 'role.podcast-host',
};

/** What somebody does or did: `Lead: Network (2021, 2023)`. */
function roleLine({ role, name, to, details, versions }: RoleHistory): Inline {
  const brackets = [details, versions].filter((parts) => parts.length > 0).map((parts) => ` (${parts.join(', ')})`);
  return [`${say(roleIds[role])}: `, link(name, to), ...brackets];
}

/** A person's name with a link to all that they do, and the handle; the handle alone where it is the name. */
function nameLink({ name, github }: PersonView, url: string): Inline {
  if (github === name) return link(`@${github}`, url);
  return [link(name, url), github === null ? '' : ` (@${github})`];
}

function entry(person: ReturnType<typeof peopleWithHistory>[number]): ListItem {
  const { github, also, roles, earlier, to } = person;
  const line = joined(
    [
      nameLink(person, to),
      github === null ? say('people.noHandle') : '',
      also.length > 0 ? say('people.also', { names: also.join(', ') }) : '',
    ],
    ' · ',
  );
  const before =
    earlier.length > 0 ? [item(say('people.earlier'), ...bullets(earlier.map((role) => item(roleLine(role)))))] : [];
  return item(inline(line), ...bullets([...roles.map((role) => item(roleLine(role))), ...before]));
}

/** Everyone whom the pages name, with all they do. */
export const peopleDirectory: Renderer = (here) =>
  bullets(peopleWithHistory(here.model, here.models).map((person) => entry(person)));

/** The members of a committee. */
export const committeeMembers: Renderer = ({ model }, _page, { slug }) => {
  const committee = model.committees.find(({ path }) => path === `committees/${slug}.md`);
  return peopleList(committee?.value.members.map((member) => viewPerson(model, member)) ?? []);
};
