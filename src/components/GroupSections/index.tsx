import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { DocumentView, GroupView } from '../../plugins/community/outputs/group';
import { PersonList } from '../Person';
import styles from './styles.module.css';

type SectionId = 'join' | 'people' | 'subprojects' | 'repositories' | 'documents';

/** The sections that follow a group's prose, in order; only those that have something to show. */
export function groupSections(group: GroupView): readonly { readonly id: SectionId; readonly title: string }[] {
  if (group.kind === 'committee' || group.status === 'retired') return [];
  const titles: Record<SectionId, [string, boolean]> = {
    join: [translate({ id: 'group.join', message: 'How to join' }), true],
    subprojects: [translate({ id: 'group.subprojects', message: 'Subprojects' }), group.subprojects.length > 0],
    people: [translate({ id: 'group.people', message: 'People' }), group.members.length + group.emeritus.length > 0],
    repositories: [translate({ id: 'group.repositories', message: 'Code' }), group.repositories.length > 0],
    documents: [translate({ id: 'group.documents', message: 'Documents' }), group.documents.length > 0],
  };
  const order: readonly SectionId[] = ['join', 'subprojects', 'people', 'repositories', 'documents'];
  return order.flatMap((id) => (titles[id][1] ? [{ id, title: titles[id][0] }] : []));
}

function Join({ group }: { readonly group: GroupView }): ReactNode {
  const repository = group.repositories[0];
  return (
    <div className="steps">
      <ol>
        <li>
          {group.slack ? (
            <Translate
              id="group.join.slack"
              values={{
                workspace: (
                  <Link to="/contact#slack">{translate({ id: 'group.join.workspace', message: 'Join Slack' })}</Link>
                ),
                channel: <a href={group.slack.url}>#{group.slack.channel}</a>,
              }}
            >
              {'{workspace}, open {channel}, and say who you are and what you would like to do.'}
            </Translate>
          ) : (
            <Translate
              id="group.join.noSlack"
              values={{
                contact: (
                  <Link to="/contact">{translate({ id: 'group.join.ask', message: 'Ask in a general channel' })}</Link>
                ),
              }}
            >
              {'{contact} where this group talks: the sources name no channel of its own.'}
            </Translate>
          )}
        </li>
        <li>
          {group.notes ? (
            <Translate
              id="group.join.notes"
              values={{
                notes: <a href={group.notes}>{translate({ id: 'group.join.notesLink', message: 'meeting notes' })}</a>,
              }}
            >
              {'Read the {notes} to see what is going on, and ask in the channel when the group meets next.'}
            </Translate>
          ) : (
            <Translate id="group.join.noNotes">Ask what is going on, and when the group meets next.</Translate>
          )}
        </li>
        <li>
          {repository ? (
            <Translate
              id="group.join.repository"
              values={{
                issues: (
                  <a href={`${repository.url.replace(/\/$/, '')}/issues`}>
                    {translate({ id: 'group.join.issues', message: 'issues of {name}' }, { name: repository.name })}
                  </a>
                ),
                workflow: (
                  <Link to="/contributing/workflow">
                    {translate({ id: 'group.join.workflow', message: 'the development workflow' })}
                  </Link>
                ),
              }}
            >
              {'Pick something small from the {issues}, say that you take it, and follow {workflow}.'}
            </Translate>
          ) : (
            <Translate
              id="group.join.noRepository"
              values={{
                ways: (
                  <Link to="/contributing">{translate({ id: 'group.join.ways', message: 'way to contribute' })}</Link>
                ),
              }}
            >
              {'Choose a {ways}, and ask the group for a first task: the sources name no repository of its own.'}
            </Translate>
          )}
        </li>
      </ol>
    </div>
  );
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

const bodies: Readonly<Record<SectionId, (props: { readonly group: GroupView }) => ReactNode>> = {
  join: Join,
  people: People,
  subprojects: ({ group }) => (
    <dl className={styles.subprojects}>
      {group.subprojects.map(({ name, summary }) => (
        <div key={name}>
          <dt>{name}</dt>
          {summary && <dd>{summary}</dd>}
        </div>
      ))}
    </dl>
  ),
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
};

/** What follows a group's prose: how to join, its people, code and documents. */
export default function GroupSections({ group }: { readonly group: GroupView }): ReactNode {
  return groupSections(group).map(({ id, title }) => {
    const Body = bodies[id];
    return (
      <section key={id}>
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        <Body group={group} />
      </section>
    );
  });
}
