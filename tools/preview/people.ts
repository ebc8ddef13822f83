import { say } from '../../src/plugins/community/plainText/words';
import { roleNames } from '../../src/plugins/community/roles';
import type { Ksap, ListedPerson, Person } from './api';
import { difference } from './compare';
import { bold, code, type Entry, inLine, sentence, words } from './markdown';

/** A person as the summary names one, with what they look after: the handle is code, so that nobody is called. */
export function personWords({ name, github, area }: Pick<Person, 'name' | 'github' | 'area'>): string {
  const first = github === name ? code(github) : words(name);
  const details = [
    ...(github === null || github === name ? [] : [code(github)]),
    ...(area === undefined ? [] : [sentence(area)]),
  ];
  return details.length === 0 ? first : `${first} (${details.join(', ')})`;
}

/** People in one line; `nobody` for none. */
export function peopleWords(people: readonly Person[]): string {
  return people.length === 0 ? 'nobody' : inLine(people.map(personWords));
}

type Role = ListedPerson['roles'][number];

/** What somebody does, such as `lead of Network`. */
function roleWords({ role, name, details }: Role): string {
  const known = roleNames.find((one) => one === role);
  const detail = details.length === 0 ? '' : ` (${words(details.join(', '))})`;
  return `${known === undefined ? words(role) : say(`role.${known}`).toLowerCase()} of ${words(name)}${detail}`;
}

/** Everyone who is new, changed, or no longer named, by the id of the person. */
export function peopleChanges(before: readonly ListedPerson[], after: readonly ListedPerson[]): Entry[] {
  const { came, left, both } = difference(before, after, ({ id }) => id);
  return [
    ...came.map((person) => ({
      line: `New: ${personWords(person)}`,
      below: person.roles.length === 0 ? [] : [`Named as ${inLine(person.roles.map(roleWords))}`],
    })),
    ...both.flatMap(([then, now]) => {
      const below = personChanges(then, now);
      return below.length === 0 ? [] : [{ line: personWords(now), below }];
    }),
    ...left.map((person) => ({ line: `No longer named: ${personWords(person)}` })),
  ];
}

function personChanges(before: ListedPerson, after: ListedPerson): string[] {
  const roles = difference(before.roles, after.roles, ({ role, page, details }) =>
    JSON.stringify([role, page, details]),
  );
  return [
    ...(before.name === after.name ? [] : [`Name: ${words(before.name)} → ${words(after.name)}`]),
    ...(before.github === after.github ? [] : [`Handle: ${handle(before.github)} → ${handle(after.github)}`]),
    ...(roles.came.length === 0 ? [] : [`New: ${inLine(roles.came.map(roleWords))}`]),
    ...(roles.left.length === 0 ? [] : [`No longer: ${inLine(roles.left.map(roleWords))}`]),
  ];
}

const handle = (github: string | null) => (github === null ? 'not stated' : code(github));

/** What is new or ended in the ambassadorship programme. */
export function ksapChanges(before: Ksap | null, after: Ksap | null): Entry[] {
  if (before === null && after === null) return [];
  if (after === null) return [{ line: 'The programme is no longer listed' }];
  const then: Ksap = before ?? { seats: null, team: [], terms: [] };
  const terms = difference(then.terms, after.terms, ({ name }) => name);
  const below = [
    ...(then.seats === after.seats ? [] : [`Seats: ${then.seats ?? 'not stated'} → ${after.seats ?? 'not stated'}`]),
    ...cameAndLeft(then.team, after.team, 'New in the team', 'No longer in the team'),
  ];
  return [
    ...(below.length === 0 ? [] : [{ line: 'The programme', below }]),
    ...terms.came.map(({ name, ambassadors }) => ({
      line: `New term ${bold(name)}: ${peopleWords(ambassadors)}`,
    })),
    ...terms.both.flatMap(([was, is]) => {
      const lines = [
        ...(was.from === is.from && was.to === is.to ? [] : [`Days: ${days(was)} → ${days(is)}`]),
        ...cameAndLeft(was.ambassadors, is.ambassadors, 'New', 'No longer named'),
        ...certificates(was.ambassadors, is.ambassadors),
      ];
      return lines.length === 0 ? [] : [{ line: `Term ${bold(is.name)}`, below: lines }];
    }),
    ...terms.left.map(({ name }) => ({ line: `The term ${bold(name)} is no longer listed` })),
  ];
}

const days = ({ from, to }: Ksap['terms'][number]) => `${words(from ?? 'not stated')} to ${words(to ?? 'not stated')}`;

type Ambassador = Ksap['terms'][number]['ambassadors'][number];

function certificates(before: readonly Ambassador[], after: readonly Ambassador[]): string[] {
  const changed = difference(before, after, ({ key }) => key).both.filter(
    ([was, is]) => was.certificate !== is.certificate,
  );
  return changed.length === 0 ? [] : [`Another certificate: ${peopleWords(changed.map(([, is]) => is))}`];
}

/** Who came to a list of people, and who left it. */
export function cameAndLeft(
  before: readonly Person[],
  after: readonly Person[],
  newly: string,
  gone: string,
): string[] {
  const { came, left } = difference(before, after, ({ key }) => key);
  return [
    ...(came.length === 0 ? [] : [`${newly}: ${peopleWords(came)}`]),
    ...(left.length === 0 ? [] : [`${gone}: ${peopleWords(left)}`]),
  ];
}
