import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ConflictView, GroupView } from '../../plugins/community/outputs/groupView';
import { conflictSubjectLabel } from '../conflictSubjects';
import styles from './styles.module.css';

function Conflict({ conflict: { about, detail, sources } }: { readonly conflict: ConflictView }): ReactNode {
  return (
    <li>
      <strong className={styles.subject}>{conflictSubjectLabel(about)}</strong>
      <div className={styles.disagreement}>
        {detail}
        <span className={`detail ${styles.sources}`}>
          <span className="visually-hidden">{translate({ id: 'group.conflicts.sources', message: 'Sources:' })}</span>
          {sources.map(({ name, url }) => (
            <a key={name} href={url}>
              {name}
            </a>
          ))}
        </span>
      </div>
    </li>
  );
}

type Props = { readonly group: GroupView; readonly editUrl: string | undefined };

/** What the sources of a group disagree on, with the files that say so, and the way to settle it. */
export default function Conflicts({ group, editUrl }: Props): ReactNode {
  return (
    <>
      <ul className={styles.conflicts}>
        {group.conflicts.map((conflict) => (
          <Conflict key={conflict.detail} conflict={conflict} />
        ))}
      </ul>
      {editUrl && (
        <p>
          <Translate
            id="group.conflicts.settle"
            values={{
              edit: (
                <a href={editUrl}>
                  {translate({ id: 'group.conflicts.edit', message: 'edit the facts of this page' })}
                </a>
              ),
            }}
          >
            {'If you know which is right, {edit} and delete the entry, in one pull request.'}
          </Translate>
        </p>
      )}
    </>
  );
}
