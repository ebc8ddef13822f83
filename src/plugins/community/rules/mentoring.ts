import { problem } from '../check';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';

/** The editions of a mentoring programme stand from the newest to the oldest, one a year. */
export const editionsInOrder: Rule = (model) =>
  model.mentoring.flatMap(({ source, value }) =>
    value.editions.flatMap(({ year }, index, editions): UnnamedProblem[] => {
      const before = editions[index - 1];
      if (!before || year < before.year) return [];
      const message =
        year === before.year ? 'is listed twice' : `must stand before ${before.year}: the newest comes first`;
      return [problem(source, ['editions', index, 'year'], message)];
    }),
  );
