import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LandingView } from '../../plugins/community/outputs/landing';
import { Monogram } from '../Person';
import Section from './Section';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

/** Who the ambassadors are. */
export default function Ambassadors({ data }: Props): ReactNode {
  if (!data.term) return null;
  return (
    <Section id="ambassadors" title={translate({ id: 'home.ambassadors', message: 'Ambassadors' })}>
      <p>
        <Translate
          id="home.ambassadors.text"
          values={{
            programme: (
              <Link to="/ksap">{translate({ id: 'home.ambassadors.ksap', message: 'ambassadorship programme' })}</Link>
            ),
            list: (
              <Link to="/ksap/ambassadors">
                {translate(
                  { id: 'home.ambassadors.list', message: 'the {count} who are named' },
                  { count: data.term.ambassadors.length },
                )}
              </Link>
            ),
            seats: data.figures.seats,
          }}
        >
          {'They write, speak and help for KubeSphere. The {programme} has {seats} seats for a year each; meet {list}.'}
        </Translate>
      </p>
      <ul className={styles.faces}>
        {data.term.ambassadors.map((person) => (
          <li key={person.id}>
            <Link to={person.to} aria-label={person.name} title={person.name}>
              <Monogram name={person.name} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
