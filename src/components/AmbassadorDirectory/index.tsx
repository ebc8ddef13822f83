import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import { type ReactNode, useMemo } from 'react';
import { formatDate } from '../../lib/dates';
import { fold, matches } from '../../lib/text';
import type { KsapView, TermView } from '../../plugins/community/outputs/programmes';
import { FilterText } from '../FilterBox';
import Person from '../Person';
import { useQueryState } from '../useQueryState';
import styles from './styles.module.css';

type TermProps = { readonly term: TermView; readonly seats: number; readonly text: string };

function Term({ term, seats, text }: TermProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const people = useMemo(
    () => term.ambassadors.map((person) => ({ person, haystack: fold(`${person.name}\n${person.github ?? ''}`) })),
    [term],
  );
  const found = people.filter(({ haystack }) => matches(haystack, text));
  const period = { from: formatDate(term.from, locale), to: formatDate(term.to, locale) };
  return (
    <section className={styles.term}>
      <Heading as="h2" id={`term-${term.name}`}>
        {translate({ id: 'ambassadors.term', message: 'Term of {name}' }, { name: term.name })}
      </Heading>
      <p>
        {term.isOver
          ? translate({ id: 'ambassadors.past', message: 'A past term, from {from} to {to}.' }, period)
          : translate({ id: 'ambassadors.current', message: 'From {from} to {to}.' }, period)}{' '}
        {translate(
          { id: 'ambassadors.seats', message: '{named} ambassadors are named against {seats} seats.' },
          { named: term.ambassadors.length, seats },
        )}{' '}
        {term.listed &&
          translate(
            { id: 'ambassadors.listed', message: 'The list was published on {date}.' },
            { date: formatDate(term.listed, locale) },
          )}
      </p>
      <p role="status" className="list-label">
        {translate(
          { id: 'ambassadors.count', message: '{found} of {total} ambassadors' },
          { found: found.length, total: people.length },
        )}
      </p>
      {found.length === 0 && (
        <p className="card-box">{translate({ id: 'ambassadors.empty', message: 'No ambassador has this name.' })}</p>
      )}
      <ul className="card-grid card-grid--small">
        {found.map(({ person }) => (
          <li key={person.id} className="card-box">
            <Person person={person}>
              {person.certificate && (
                <a className={styles.certificate} href={person.certificate}>
                  {translate({ id: 'ambassadors.certificate', message: 'Certificate' })}
                  <span className="visually-hidden"> ({person.name})</span>
                </a>
              )}
            </Person>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The ambassadors, term by term, newest first, to find one by name. */
export default function AmbassadorDirectory({ data }: { readonly data: KsapView }): ReactNode {
  const [params, setParams] = useQueryState();
  const text = params.get('q') ?? '';
  return (
    <>
      <search className="filters">
        <FilterText
          label={translate({ id: 'ambassadors.search', message: 'Find an ambassador' })}
          placeholder={translate({ id: 'ambassadors.search.hint', message: 'Name or handle' })}
          value={text}
          onChange={(q) => setParams({ q })}
        />
      </search>
      {data.terms.toReversed().map((term) => (
        <Term key={term.name} term={term} seats={data.seats} text={text} />
      ))}
    </>
  );
}
