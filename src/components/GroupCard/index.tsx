import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { DirectoryEntry } from '../../plugins/community/outputs/directory';
import StatusBadge from '../StatusBadge';
import TopicChips from '../TopicChips';
import { useAddress } from '../useAddress';
import styles from './styles.module.css';

type Props = {
  readonly entry: DirectoryEntry;
  readonly headingLevel: 'h2' | 'h3';
};

/** Leads' names, each with a link to all they do; or that there is none. */
export function LeadNames({ entry }: { readonly entry: DirectoryEntry }): ReactNode {
  if (entry.leads.length === 0) return translate({ id: 'group.card.noLead', message: 'no lead' });
  return entry.leads.map((lead, index) => (
    <span key={lead.id}>
      {index > 0 && ', '}
      <Link to={lead.to}>{lead.name}</Link>
    </span>
  ));
}

/** A group in a directory: what it is for, who leads it, where it talks. */
export default function GroupCard({ entry, headingLevel }: Props): ReactNode {
  const address = useAddress();
  return (
    <article className={`card-box ${styles.card}`}>
      <div className={styles.head}>
        <Heading as={headingLevel} className={styles.name}>
          <Link to={entry.to}>{entry.name}</Link>
        </Heading>
        {(entry.status !== 'open' || entry.vacantSince) && (
          <StatusBadge status={entry.status} vacant={entry.vacantSince !== null} />
        )}
      </div>
      <p className={styles.purpose}>{entry.purpose}</p>
      <TopicChips topics={entry.topics} directory={entry.directory} />
      <dl className={styles.facts}>
        <div>
          <dt>{translate({ id: 'group.card.leads', message: 'Leads' })}</dt>
          <dd>
            <LeadNames entry={entry} />
          </dd>
        </div>
        {entry.slack && (
          <div>
            <dt>{translate({ id: 'group.card.slack', message: 'Slack' })}</dt>
            <dd>
              <a href={address(entry.slack.url)}>#{entry.slack.channel}</a>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
