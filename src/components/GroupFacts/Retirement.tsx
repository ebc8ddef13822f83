import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { RetirementView } from '../../plugins/community/outputs/groupView';
import styles from './styles.module.css';

type Props = { readonly retired: RetirementView };

/** When and why a group ended, and which one took over its work. */
export default function Retirement({ retired: { on, reason, successor } }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <>
      <time dateTime={on}>{formatDate(on, locale)}</time>
      {reason && <span className={styles.line}>{reason}</span>}
      {successor && (
        <span className={styles.line}>
          <Translate id="group.retired.successor" values={{ group: <Link to={successor.to}>{successor.name}</Link> }}>
            {'{group} took over its work.'}
          </Translate>
        </span>
      )}
    </>
  );
}
