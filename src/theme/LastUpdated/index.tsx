import type { Props } from '@theme/LastUpdated';
import OriginalLastUpdated from '@theme-original/LastUpdated';
import type { ReactNode } from 'react';
import { usePlace } from '../../components/place';

/** When a page was last edited. Not in a frozen year: the day that its file was written says nothing of its facts. */
export default function LastUpdated(props: Props): ReactNode {
  return usePlace()?.frozenOn ? null : <OriginalLastUpdated {...props} />;
}
