import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { Pair } from '../../lib/versionPairs';
import type { ChangesView, VersionState } from '../../plugins/community/outputs/changes';
import type { Comparison } from './compare';
import FigureTable from './FigureTable';
import { Groups, Programme } from './sections';
import styles from './styles.module.css';

/** What a comparison is called. */
export function pairTitle({ older, newer }: Pair<VersionState>): string {
  return translate(
    { id: 'changes.pair', message: '{older} to {newer}', description: 'Two versions that are compared' },
    { older: older.label, newer: newer.label },
  );
}

/** A version and the day that its facts are of. */
function Version({ version: { label, to, asOf } }: { readonly version: VersionState }): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const link = <Link to={to}>{label}</Link>;
  if (asOf === '') return link;
  return (
    <Translate
      id="changes.version"
      values={{ version: link, date: <time dateTime={asOf}>{formatDate(asOf, locale)}</time> }}
    >
      {'{version} (facts of {date})'}
    </Translate>
  );
}

/** How many things differ. */
export function useCountOfChanges(): (count: number) => string {
  const { selectMessage } = usePluralForm();
  return (count) =>
    count === 0
      ? translate({ id: 'changes.none', message: 'no changes' })
      : selectMessage(count, translate({ id: 'changes.count', message: '1 change|{count} changes' }, { count }));
}

type Props = {
  readonly comparison: Comparison;
  readonly people: ChangesView['people'];
  /** The anchor in the address, without its sign. */
  readonly anchor: string;
};

/** What differs between two versions: the figures, then each kind of group, then the ambassadors. */
export default function ComparisonView({ comparison, people, anchor }: Props): ReactNode {
  const { id, older, newer, figures, groups, ksap, count } = comparison;
  const countOf = useCountOfChanges();
  const shared = { people, anchor, id };
  const sections: readonly (readonly [name: string, title: string, body: ReactNode])[] = [
    [
      'sigs',
      translate({ id: 'changes.sigs', message: 'SIGs' }),
      <Groups key="sigs" {...shared} kind="sig" compared={groups.sig} />,
    ],
    [
      'working-groups',
      translate({ id: 'changes.workingGroups', message: 'Working groups' }),
      <Groups key="groups" {...shared} kind="working-group" compared={groups['working-group']} />,
    ],
    [
      'committees',
      translate({ id: 'changes.committees', message: 'Committees' }),
      <Groups key="committees" {...shared} kind="committee" compared={groups.committee} />,
    ],
    [
      'ambassadors',
      translate({ id: 'changes.ksap', message: 'Ambassadors' }),
      <Programme key="ksap" {...shared} to={(newer.ksap ?? older.ksap)?.to} changes={ksap} />,
    ],
  ];
  return (
    <section className={styles.comparison}>
      <Heading as="h2" id={id}>
        {pairTitle(comparison)}
      </Heading>
      <p>
        <Translate
          id="changes.from"
          values={{ older: <Version version={older} />, newer: <Version version={newer} />, changes: countOf(count) }}
        >
          {'From {older} to {newer}: {changes}.'}
        </Translate>
      </p>
      <FigureTable figures={figures} older={older.label} newer={newer.label} />
      {sections.map(([name, title, body]) => (
        <section key={name}>
          <Heading as="h3" id={`${id}-${name}`}>
            {title}
          </Heading>
          {body}
        </section>
      ))}
    </section>
  );
}
