import type { ReactNode } from 'react';
import type { KsapView } from '../../plugins/community/outputs/programmes';
import { PersonList } from '../Person';

/** The people who run the ambassadorship programme. */
export default function KsapTeam({ data }: { readonly data: KsapView }): ReactNode {
  return <PersonList people={data.team} />;
}
