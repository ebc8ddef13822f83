import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { usePlace } from '../place';
import styles from './styles.module.css';

type Status = 'open' | 'proposed' | 'retired';

/** Says what the status of a group is called on this page: in a frozen year, nobody is wanted any more. */
export function useStatusLabel(): (status: Status, vacant: boolean) => string {
  const isArchived = Boolean(usePlace()?.frozenOn);
  return (status, vacant) => (vacant ? vacancyLabel(isArchived) : statusLabel(status));
}

function vacancyLabel(isArchived: boolean): string {
  return isArchived
    ? translate({ id: 'group.status.noLead', message: 'No lead' })
    : translate({ id: 'group.status.vacant', message: 'Lead wanted' });
}

function statusLabel(status: Status): string {
  return {
    open: translate({ id: 'group.status.open', message: 'Open' }),
    proposed: translate({ id: 'group.status.proposed', message: 'Proposed' }),
    retired: translate({ id: 'group.status.retired', message: 'Retired' }),
  }[status];
}

/** The status of a group as a badge: told by words, colour only repeats it. */
export default function StatusBadge({
  status,
  vacant,
}: {
  readonly status: Status;
  readonly vacant: boolean;
}): ReactNode {
  const label = useStatusLabel();
  const look = vacant || status === 'proposed' ? styles.attention : status === 'retired' ? styles.quiet : styles.open;
  return <span className={`${styles.badge} ${look}`}>{label(status, vacant)}</span>;
}
