import { translate } from '@docusaurus/Translate';
import type { ProgrammeChange, Speech, Wording } from './change';

/** What differs in the ambassadorship programme, in words. */
export function programmeWording(change: ProgrammeChange, { select }: Speech): Wording {
  const count = 'people' in change ? change.people.length : 0;
  switch (change.is) {
    case 'programme-begun':
      return {
        text: translate(
          { id: 'changes.programmeBegun', message: 'The programme has begun, with {seats} seats.' },
          { seats: change.seats },
        ),
      };
    case 'programme-gone':
      return { text: translate({ id: 'changes.programmeGone', message: 'The programme is no longer listed.' }) };
    case 'seats':
      return {
        text: translate(
          { id: 'changes.seats', message: '{to} seats instead of {from}.' },
          { from: change.from, to: change.to },
        ),
      };
    case 'term-came': {
      const forms = translate(
        {
          id: 'changes.termCame',
          message: 'New term of {term}, with {count} ambassador:|New term of {term}, with {count} ambassadors:',
        },
        { term: change.term, count },
      );
      const empty = translate(
        { id: 'changes.termEmpty', message: 'New term of {term}, with nobody named yet.' },
        { term: change.term },
      );
      return { text: count > 0 ? select(count, forms) : empty };
    }
    case 'term-gone':
      return {
        text: translate(
          { id: 'changes.termGone', message: 'The term of {term} is no longer listed.' },
          { term: change.term },
        ),
      };
    case 'ambassadors-came': {
      const forms = translate(
        {
          id: 'changes.ambassadorsCame',
          message: 'New ambassador of the term of {term}:|New ambassadors of the term of {term}:',
        },
        { term: change.term },
      );
      return { text: select(count, forms) };
    }
    case 'ambassadors-left':
      return {
        text: translate(
          { id: 'changes.ambassadorsLeft', message: 'No longer named for the term of {term}:' },
          { term: change.term },
        ),
      };
    case 'team-came':
      return { text: translate({ id: 'changes.teamCame', message: 'New in the team:' }) };
    case 'team-left':
      return { text: translate({ id: 'changes.teamLeft', message: 'No longer in the team:' }) };
  }
}
