import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GroupView } from '../../plugins/community/outputs/groupView';
import { useAddress } from '../useAddress';

/** Three steps into a group: its channel, what is going on, a first task. */
export default function Join({ group }: { readonly group: GroupView }): ReactNode {
  const address = useAddress();
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
                channel: <a href={address(group.slack.url)}>#{group.slack.channel}</a>,
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
                notes: (
                  <a href={address(group.notes)}>
                    {translate({ id: 'group.join.notesLink', message: 'meeting notes' })}
                  </a>
                ),
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
