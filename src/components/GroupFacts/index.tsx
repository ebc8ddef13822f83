import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { GroupView } from '../../plugins/community/outputs/groupView';
import GroupMeeting from '../GroupMeeting';
import { PersonList } from '../Person';
import StatusBadge from '../StatusBadge';
import TopicChips from '../TopicChips';
import Unknown from '../Unknown';
import { useAddress } from '../useAddress';
import Leads from './Leads';
import Retirement from './Retirement';
import styles from './styles.module.css';

type Props = { readonly group: GroupView; readonly editUrl: string | undefined };

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function LinkOrUnknown({
  url,
  text,
  editUrl,
}: {
  url: string | null;
  text: string;
  editUrl: string | undefined;
}): ReactNode {
  const address = useAddress();
  return url ? <a href={address(url)}>{text}</a> : <Unknown editUrl={editUrl} />;
}

/** The facts that hold for a SIG or working group, but not for a committee. */
function OpenGroupFacts({ group, editUrl }: Props): ReactNode {
  const address = useAddress();
  return (
    <>
      <Fact label={translate({ id: 'group.leads', message: 'Leads' })}>
        <Leads group={group} editUrl={editUrl} />
      </Fact>
      {group.sponsors.length > 0 && (
        <Fact label={translate({ id: 'group.sponsors', message: 'Sponsor SIGs' })}>
          {group.sponsors.map((sig, index) => (
            <span key={sig.to}>
              {index > 0 && ', '}
              <Link to={sig.to}>{sig.name}</Link>
            </span>
          ))}
        </Fact>
      )}
      {group.endsWhen && (
        <Fact label={translate({ id: 'group.endsWhen', message: 'Ends when' })}>{group.endsWhen}</Fact>
      )}
      <Fact label={translate({ id: 'group.slack', message: 'Slack' })}>
        {group.slack ? <a href={address(group.slack.url)}>#{group.slack.channel}</a> : <Unknown editUrl={editUrl} />}
      </Fact>
    </>
  );
}

function MailingLists({ group, editUrl }: Props): ReactNode {
  const address = useAddress();
  if (!group.mailingLists?.length) return <Unknown editUrl={editUrl} />;
  return group.mailingLists.map((list) => (
    <span key={list.name} className={styles.line}>
      <a href={address(list.archive)}>{list.name}</a>
      {list.subscribe && (
        <>
          {' · '}
          <a href={list.subscribe}>{translate({ id: 'group.list.subscribe', message: 'subscribe by mail' })}</a>
        </>
      )}
    </span>
  ));
}

/** The facts of a group in one panel; what the sources do not state is shown as such, with a link to add it. */
export default function GroupFacts({ group, editUrl }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const address = useAddress();
  const isCommittee = group.kind === 'committee';
  return (
    <section className={styles.panel} aria-label={translate({ id: 'group.facts', message: 'Facts' })}>
      <p className={styles.purpose}>{group.purpose}</p>
      <div className={styles.tags}>
        <StatusBadge status={group.status} vacant={group.vacantSince !== null} />{' '}
        <TopicChips topics={group.topics} directory={group.directory} />
      </div>
      <dl className={styles.facts}>
        {group.formerly.length > 0 && (
          <Fact label={translate({ id: 'group.formerly', message: 'Formerly called' })}>
            {group.formerly.join(', ')}
          </Fact>
        )}
        {group.retired && (
          <Fact label={translate({ id: 'group.retired', message: 'Ended' })}>
            <Retirement retired={group.retired} />
          </Fact>
        )}
        {isCommittee ? (
          <Fact label={translate({ id: 'group.members', message: 'Members' })}>
            <PersonList people={group.members} />
          </Fact>
        ) : (
          <OpenGroupFacts group={group} editUrl={editUrl} />
        )}
        <Fact label={translate({ id: 'group.meetings', message: 'Meetings' })}>
          {group.meetings?.map((meeting) => (
            <GroupMeeting
              key={JSON.stringify(meeting)}
              meeting={meeting}
              confirmed={group.confirmed}
              editUrl={editUrl}
            />
          )) ?? <Unknown editUrl={editUrl} />}
        </Fact>
        <Fact label={translate({ id: 'group.notes', message: 'Meeting notes' })}>
          <LinkOrUnknown
            url={group.notes}
            text={translate({ id: 'group.notes.read', message: 'Read the notes' })}
            editUrl={editUrl}
          />
        </Fact>
        {!isCommittee && (
          <Fact label={translate({ id: 'group.recordings', message: 'Recordings' })}>
            <LinkOrUnknown
              url={group.recordings}
              text={translate({ id: 'group.recordings.watch', message: 'Watch recordings' })}
              editUrl={editUrl}
            />
          </Fact>
        )}
        {group.calendar && (
          <Fact label={translate({ id: 'group.calendar', message: 'Calendar' })}>
            <a href={address(group.calendar)}>
              {translate({ id: 'group.calendar.open', message: 'Open the calendar' })}
            </a>
          </Fact>
        )}
        {!isCommittee && (
          <Fact label={translate({ id: 'group.lists', message: 'Mailing list' })}>
            <MailingLists group={group} editUrl={editUrl} />
          </Fact>
        )}
      </dl>
      <p className={styles.confirmed}>
        <Translate
          id="group.confirmed"
          values={{
            date: <time dateTime={group.confirmed}>{formatDate(group.confirmed, locale)}</time>,
          }}
        >
          {'Facts confirmed on {date}.'}
        </Translate>{' '}
        {group.source && <a href={group.source}>{translate({ id: 'group.source', message: 'Source' })}</a>}
        {group.source && editUrl && ' · '}
        {editUrl && <a href={editUrl}>{translate({ id: 'group.update', message: 'Update these facts' })}</a>}
      </p>
    </section>
  );
}
