import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { DocumentView, GroupView, SectionId } from '../../plugins/community/outputs/groupView';
import GroupHistory from '../GroupHistory';
import { PersonList } from '../Person';
import Conflicts from './Conflicts';
import Join from './Join';
import styles from './styles.module.css';

type Props = {
  readonly group: GroupView;
  /** Where the page can be edited. */
  readonly editUrl: string | undefined;
};

/** The sections that follow a group's prose, in order; only those that have something to show. */
export function groupSections({ sections }: GroupView): readonly { readonly id: SectionId; readonly title: string }[] {
  const titles: Readonly<Record<SectionId, string>> = {
    join: translate({ id: 'group.join', message: 'How to join' }),
    subprojects: translate({ id: 'group.subprojects', message: 'Subprojects' }),
    people: translate({ id: 'group.people', message: 'People' }),
    history: translate({ id: 'group.history', message: 'History' }),
    repositories: translate({ id: 'group.repositories', message: 'Code' }),
    documents: translate({ id: 'group.documents', message: 'Documents' }),
    conflicts: translate({ id: 'group.conflicts', message: 'What the sources disagree on' }),
  };
  return sections.map((id) => ({ id, title: titles[id] }));
}

function People({ group }: { readonly group: GroupView }): ReactNode {
  return (
    <>
      {group.members.length > 0 && (
        <>
          <p className="list-label">{translate({ id: 'group.people.members', message: 'Members' })}</p>
          <PersonList people={group.members} />
        </>
      )}
      {group.emeritus.length > 0 && (
        <>
          <p className="list-label">
            {translate({ id: 'group.people.emeritus', message: 'Emeritus: former leads, members and approvers' })}
          </p>
          <PersonList people={group.emeritus} />
        </>
      )}
    </>
  );
}

function Document({ document }: { readonly document: DocumentView }): ReactNode {
  useBrokenLinks().collectAnchor(document.id);
  const locale = useDocusaurusContext().i18n.currentLocale;
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(document.language);
  const details = [
    document.language === locale ? undefined : language,
    document.date && formatDate(document.date, locale),
  ].filter(Boolean);
  return (
    <li id={document.id}>
      <a href={document.url} hrefLang={document.language}>
        {document.title}
      </a>
      {details.length > 0 && <span className="detail">{details.join(' · ')}</span>}
    </li>
  );
}

const bodies: Readonly<Record<SectionId, (props: Props) => ReactNode>> = {
  join: Join,
  people: People,
  subprojects: ({ group }) => (
    <ul className={styles.subprojects}>
      {group.subprojects.map(({ name, summary }) => (
        <li key={name}>
          <strong>{name}</strong>
          {summary && <p>{summary}</p>}
        </li>
      ))}
    </ul>
  ),
  history: ({ group }) => group.history && <GroupHistory kind={group.kind} history={group.history} />,
  repositories: ({ group }) => (
    <ul className={styles.compact}>
      {group.repositories.map(({ name, url, note }) => (
        <li key={url}>
          <a href={url}>{name}</a>
          {note && <span className="detail">{note}</span>}
        </li>
      ))}
    </ul>
  ),
  documents: ({ group }) => (
    <ul className={styles.links}>
      {group.documents.map((document) => (
        <Document key={document.id} document={document} />
      ))}
    </ul>
  ),
  conflicts: Conflicts,
};

/** What follows a group's prose: how to join, its people, code and documents, and what its sources disagree on. */
export default function GroupSections({ group, editUrl }: Props): ReactNode {
  return groupSections(group).map(({ id, title }) => {
    const Body = bodies[id];
    return (
      <section key={id}>
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        <Body group={group} editUrl={editUrl} />
      </section>
    );
  });
}
