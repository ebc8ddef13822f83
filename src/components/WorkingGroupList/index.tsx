import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DirectoryEntry } from '../../plugins/community/outputs/directory';
import GroupCard from '../GroupCard';

/** The chartered working groups; says so when there is none. */
export default function WorkingGroupList({ data }: { readonly data: readonly DirectoryEntry[] }): ReactNode {
  if (data.length === 0) {
    return (
      <p className="card-box">
        {translate({
          id: 'workingGroups.none',
          message: 'No working group is chartered: the community’s sources name none.',
        })}
      </p>
    );
  }
  return (
    <ul className="card-grid">
      {data.map((entry) => (
        <li key={entry.slug}>
          <GroupCard entry={entry} headingLevel="h3" />
        </li>
      ))}
    </ul>
  );
}
