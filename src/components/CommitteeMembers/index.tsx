import type { ReactNode } from 'react';
import type { GroupView } from '../../plugins/community/outputs/groupView';
import { PersonList } from '../Person';

/** The members of a committee. */
export default function CommitteeMembers({ data }: { readonly data: GroupView }): ReactNode {
  return <PersonList people={data.members} />;
}
