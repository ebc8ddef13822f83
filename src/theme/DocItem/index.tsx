import type { Props } from '@theme/DocItem';
import OriginalDocItem from '@theme-original/DocItem';
import { type ReactNode, useMemo } from 'react';
import { groupSections } from '../../components/GroupSections';
import { GroupProvider } from '../../components/group';
import { PlaceProvider } from '../../components/place';
import { ShareProvider } from '../../components/share';
import type { GroupView } from '../../plugins/community/outputs/groupView';
import type { PagePlace } from '../../plugins/community/outputs/place';
import type { PageShare } from '../../plugins/community/outputs/share';

/** A page exports its place among the versions and what a link to it says; a group's page also its facts. */
type PageContent = Props['content'] & {
  readonly place?: PagePlace;
  readonly share?: PageShare;
  readonly group?: GroupView;
};

/** The page, unchanged, with the sections that are made from the group's facts in its table of contents. */
function withSections(content: PageContent, group: GroupView): Props['content'] {
  const sections = groupSections(group).map(({ id, title }) => ({ id, value: title, level: 2 }));
  const page = content as unknown as (props: object) => ReactNode;
  return Object.assign(page.bind(undefined), content, { toc: [...content.toc, ...sections] });
}

/** Adds to a group's page what its facts say: see `DocItem/Content` for where. */
export default function DocItem({ content, ...rest }: Props): ReactNode {
  const { group, place, share } = content as PageContent;
  const page = useMemo(() => (group ? withSections(content, group) : content), [content, group]);
  return (
    <PlaceProvider value={place}>
      <ShareProvider value={share}>
        <GroupProvider value={group}>
          <OriginalDocItem {...rest} content={page} />
        </GroupProvider>
      </ShareProvider>
    </PlaceProvider>
  );
}
