import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocItem/Content';
import OriginalContent from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';
import GroupFacts from '../../../components/GroupFacts';
import GroupSections from '../../../components/GroupSections';
import { useGroup } from '../../../components/group';
import MovedSections from '../../../components/MovedSections';
import { usePlace } from '../../../components/place';

/**
 * What became of the page's former headings; on a group's page its facts between the heading and the prose, and what else
 * they say after the prose.
 */
export default function DocItemContent({ children, ...rest }: Props): ReactNode {
  const group = useGroup();
  const place = usePlace();
  const { editUrl: url } = useDoc().metadata;
  // The facts of a frozen year are closed: what is unknown there stays unknown.
  const editUrl = group?.isArchived ? undefined : (url ?? undefined);
  return (
    <OriginalContent {...rest}>
      {place && <MovedSections moved={place.moved} />}
      {group && <GroupFacts group={group} editUrl={editUrl} />}
      {children}
      {group && <GroupSections group={group} editUrl={editUrl} />}
    </OriginalContent>
  );
}
