import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { KsapView } from '../../plugins/community/outputs/programmes';
import styles from './styles.module.css';

/** The programme in figures: its seats, who is named, and when the last term ran. */
export default function KsapFacts({ data }: { readonly data: KsapView }): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const term = data.terms.at(-1);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{translate({ id: 'ksap.seats', message: 'Seats' })}</dt>
        <dd>{data.seats}</dd>
      </div>
      <div>
        <dt>{translate({ id: 'ksap.named', message: 'Ambassadors named' })}</dt>
        <dd>
          <Link to={data.to}>{term?.ambassadors.length ?? 0}</Link>
        </dd>
      </div>
      {term && (
        <div>
          <dt>
            {term.isOver
              ? translate({ id: 'ksap.term', message: 'Last term' })
              : translate({ id: 'ksap.term.running', message: 'Term' })}
          </dt>
          <dd className={styles.period}>
            {translate(
              { id: 'ksap.period', message: '{from} to {to}' },
              { from: formatDate(term.from, locale), to: formatDate(term.to, locale) },
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
