import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { GroupView, HistoryLine, HistoryView } from '../../plugins/community/outputs/groupView';
import styles from './styles.module.css';

function Item({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.item}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type LinksProps = {
  readonly links: readonly { readonly name: string; readonly to: string }[];
};

/** Links with commas between them. */
function Links({ links }: LinksProps): ReactNode {
  return links.map(({ name, to }, index) => (
    <span key={to}>
      {index > 0 && ', '}
      <Link to={to}>{name}</Link>
    </span>
  ));
}

/** What versions say that name nobody. */
function silence(says: Exclude<HistoryLine['says'], 'people'>): string {
  return {
    vacant: translate({ id: 'history.vacant', message: 'No lead' }),
    proposed: translate({ id: 'history.proposed', message: 'Proposed, without a lead' }),
    retired: translate({ id: 'history.retired', message: 'Retired' }),
    unknown: translate({ id: 'history.unknown', message: 'Not stated' }),
  }[says];
}

type Props = { readonly kind: GroupView['kind']; readonly history: HistoryView };

/** A group's past: since when there is one, its other names, and who led it in which version. */
export default function GroupHistory({ kind, history }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const { founded, names, lines, isCompared } = history;
  return (
    <>
      {(founded || names.length > 0) && (
        <dl className={styles.history}>
          {founded && (
            <Item label={translate({ id: 'history.founded', message: 'Founded' })}>
              <time dateTime={founded}>{formatDate(founded, locale)}</time>
            </Item>
          )}
          {names.length > 0 && (
            <Item label={translate({ id: 'history.names', message: 'Called before' })}>{names.join(', ')}</Item>
          )}
        </dl>
      )}
      {lines.length > 0 && (
        <>
          <p className="list-label">
            {kind === 'committee'
              ? translate({ id: 'history.members', message: 'Members by version' })
              : translate({ id: 'history.leads', message: 'Leads by version' })}
          </p>
          <dl className={styles.history}>
            {lines.map(({ versions, says, people }) => (
              <Item key={versions[0]?.to} label={<Links links={versions} />}>
                {says === 'people' ? <Links links={people} /> : silence(says)}
              </Item>
            ))}
          </dl>
        </>
      )}
      {isCompared && (
        <p>
          <Translate
            id="history.changes"
            values={{
              changes: <Link to="/changes">{translate({ id: 'history.changes.link', message: 'What changed' })}</Link>,
            }}
          >
            {'{changes} compares the versions of the whole community.'}
          </Translate>
        </p>
      )}
    </>
  );
}
