// The ambassadorship programme that unit tests make their facts with. No page and no plugin imports it.
import { type Facts, page } from './testing';

/** The page of the ambassadorship programme, by its path, with only what it must state. */
export const ksap = (facts: Facts = {}) => ({
  'ksap/ambassadors.md': page({
    description: 'KSAP: what a reader of this small community learns about it here.',
    seats: 25,
    confirmed: '2023-12-31',
    terms: [],
    ...facts,
  }),
});

/** A term of a year, with its ambassadors. */
export const term = (year: string, ...ambassadors: readonly string[]) => ({
  name: year,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  ambassadors: ambassadors.map((person) => ({ person })),
});
