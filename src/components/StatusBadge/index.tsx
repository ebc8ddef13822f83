import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Status = 'open' | 'proposed' | 'retired';

/** What the status of a group is called. */
export function statusLabel(status: Status, vacant: boolean): string {
  if (vacant) return translate({ id: 'group.status.vacant', message: 'Lead wanted' });
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
  const look = vacant || status === 'proposed' ? styles.attention : status === 'retired' ? styles.quiet : styles.open;
  return <span className={`${styles.badge} ${look}`}>{statusLabel(status, vacant)}</span>;
}
