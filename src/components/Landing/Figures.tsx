import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { LandingView } from '../../plugins/community/outputs/landing';
import Section from './Section';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

/** The community in figures, counted from the data. */
export default function Figures({ data }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const { sigs, people, leads, ambassadors, seats } = data.figures;
  const figures = [
    { value: sigs, to: '/sigs', label: translate({ id: 'home.figure.sigs', message: 'special interest groups' }) },
    {
      value: people,
      to: '/people',
      label: translate({ id: 'home.figure.people', message: 'people named on these pages' }),
    },
    { value: leads, to: '/sigs', label: translate({ id: 'home.figure.leads', message: 'people who lead a group' }) },
    {
      value: ambassadors,
      to: '/ksap/ambassadors',
      label: translate({ id: 'home.figure.ambassadors', message: 'ambassadors named, for {seats} seats' }, { seats }),
    },
  ];
  return (
    <Section id="figures" title={translate({ id: 'home.figures', message: 'The community in figures' })}>
      <ul className={styles.figures}>
        {figures.map(({ value, to, label }) => (
          <li key={label}>
            <Link to={to}>
              <strong>{value}</strong> <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="detail">
        {translate(
          { id: 'home.figures.source', message: 'Counted from the pages themselves; newest source of {date}.' },
          { date: formatDate(data.confirmed, locale) },
        )}
      </p>
    </Section>
  );
}
