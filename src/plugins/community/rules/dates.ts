import { problem } from '../check';
import { groupsOf, type Model, programmesOf } from '../model';
import type { UnnamedProblem } from '../problems';
import type { Source } from '../source';
import type { Rule } from '.';

type Dated = {
  readonly source: Source;
  readonly path: readonly PropertyKey[];
  readonly date: string | null | undefined;
};

/**
 * A date that tells of the past is not in the future: founded, confirmed, vacant since, retired, documents, lists. For a
 * frozen year, the future begins after the day that its facts are of.
 */
export const nothingFromTheFuture: Rule = (model, { today }) =>
  pastDates(model).flatMap(({ source, path, date }): UnnamedProblem[] => {
    const { as_of } = model.archive?.value ?? {};
    if (date === null || date === undefined || date <= (as_of ?? today)) return [];
    const why =
      as_of === undefined ? `is in the future; today is ${today}` : `is later than this year's facts (${as_of})`;
    return [problem(source, path, why)];
  });

/** The day of the first commit in the community's repository: nothing in it is older. */
const firstDay = '2019-09-02';

/** Days follow each other as they must: a group is founded, then confirmed; nothing is older than the community's repository. */
export const datesInOrder: Rule = (model) =>
  groupsOf(model).flatMap(({ source, value: { founded, confirmed, retired } }): UnnamedProblem[] => {
    if (founded !== null && founded < firstDay) {
      return [problem(source, ['founded'], `is before the community began (${firstDay})`)];
    }
    if (founded !== null && confirmed < founded) {
      return [problem(source, ['confirmed'], `is before the group was founded (${founded})`)];
    }
    if (founded !== null && retired && retired.on < founded) {
      return [problem(source, ['retired', 'on'], `is before the group was founded (${founded})`)];
    }
    return [];
  });

function pastDates(model: Model): Dated[] {
  const groups = groupsOf(model).flatMap(({ source, value }) => [
    { source, path: ['founded'], date: value.founded },
    { source, path: ['retired', 'on'], date: value.retired?.on },
  ]);
  const vacancies = [...model.sigs, ...model.workingGroups].flatMap(({ source, value }): Dated[] => [
    { source, path: ['vacant', 'since'], date: value.vacant?.since },
    ...value.documents.map(({ date }, index) => ({ source, path: ['documents', index, 'date'], date })),
  ]);
  const confirmed = [...groupsOf(model), ...programmesOf(model)].map(({ source, value }) => {
    return { source, path: ['confirmed'], date: value.confirmed };
  });
  const { ksap } = model;
  const listed = ksap
    ? ksap.value.terms.map((term, index) => ({
        source: ksap.source,
        path: ['terms', index, 'listed'],
        date: term.listed,
      }))
    : [];
  return [...groups, ...vacancies, ...confirmed, ...listed];
}
