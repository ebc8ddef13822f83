import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DirectoryEntry } from '../../plugins/community/outputs/directory';
import { LeadNames } from '../GroupCard';
import StatusBadge from '../StatusBadge';
import { useAddress } from '../useAddress';
import styles from './styles.module.css';

/** Groups as a dense table. */
export default function GroupTable({ entries }: { readonly entries: readonly DirectoryEntry[] }): ReactNode {
  const address = useAddress();
  const label = translate({ id: 'directory.table', message: 'SIGs as a table' });
  return (
    // A region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate({ id: 'directory.table.name', message: 'SIG' })}</th>
            <th scope="col">{translate({ id: 'directory.table.topics', message: 'Topics' })}</th>
            <th scope="col">{translate({ id: 'directory.table.leads', message: 'Leads' })}</th>
            <th scope="col">{translate({ id: 'directory.table.slack', message: 'Slack' })}</th>
            <th scope="col">{translate({ id: 'directory.table.people', message: 'People' })}</th>
            <th scope="col">{translate({ id: 'directory.table.status', message: 'Status' })}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.slug}>
              <th scope="row">
                <Link to={entry.to}>{entry.name}</Link>
              </th>
              <td>{entry.topics.join(', ')}</td>
              <td>
                <LeadNames entry={entry} />
              </td>
              <td>{entry.slack && <a href={address(entry.slack.url)}>#{entry.slack.channel}</a>}</td>
              <td className={styles.number}>{entry.peopleCount}</td>
              <td>
                <StatusBadge status={entry.status} vacant={entry.vacantSince !== null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
