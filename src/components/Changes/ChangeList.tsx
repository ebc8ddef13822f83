import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { ChangesView } from '../../plugins/community/outputs/changes';
import CopyLink from '../CopyLink';
import { type GroupChange, inWords, type ProgrammeChange, type Wording } from './change';
import styles from './styles.module.css';

type People = ChangesView['people'];

/** People by name, each with a link to all that they do. */
function Names({ ids, people }: { readonly ids: readonly string[]; readonly people: People }): ReactNode {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={people[id]?.to ?? `/people#${id}`}>{people[id]?.name ?? id}</Link>
    </span>
  ));
}

type ItemProps = {
  readonly change: GroupChange | ProgrammeChange;
  readonly wording: Wording;
  readonly people: People;
  readonly isTarget: boolean;
};

function Item({ change, wording, people, isTarget }: ItemProps): ReactNode {
  useBrokenLinks().collectAnchor(change.id);
  const { text, after } = wording;
  const ids = 'people' in change ? change.people : [];
  const words = inWords(
    wording,
    ids.map((id) => people[id]?.name ?? id),
  );
  const label = translate(
    { id: 'changes.link', message: 'Direct link to {change}', description: 'Accessible name of a link to a change' },
    { change: words },
  );
  return (
    <li id={change.id} className={isTarget ? `${styles.change} ${styles.target}` : styles.change}>
      {ids.length > 0 ? <span className={styles.label}>{text}</span> : text} <Names ids={ids} people={people} />
      {after}
      <Link className="hash-link" to={`#${change.id}`} aria-label={label} title={label}>
        &#8203;
      </Link>
      {'\u00a0'}
      <CopyLink anchor={change.id} name={words} />
    </li>
  );
}

type Props<Change> = {
  readonly changes: readonly Change[];
  readonly say: (change: Change) => Wording;
  readonly people: People;
  /** The anchor in the address. */
  readonly anchor: string;
};

/** Changes, each with an anchor and a link to itself. */
export default function ChangeList<Change extends GroupChange | ProgrammeChange>({
  changes,
  say,
  people,
  anchor,
}: Props<Change>): ReactNode {
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <Item key={change.id} change={change} wording={say(change)} people={people} isTarget={change.id === anchor} />
      ))}
    </ul>
  );
}
