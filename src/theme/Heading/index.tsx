import type { Props } from '@theme/Heading';
import OriginalHeading from '@theme-original/Heading';
import type { ReactNode } from 'react';
import CopyLink from '../../components/CopyLink';
import { nodeText } from '../../lib/nodeText';

/**
 * A heading, and beside it a button that copies its address: beside, not within, so that the heading is called what it says.
 */
export default function Heading(props: Props): ReactNode {
  const { as, id, children } = props;
  if (as === 'h1' || !id) return <OriginalHeading {...props} />;
  return (
    <div className="heading-line">
      <OriginalHeading {...props} />
      <CopyLink anchor={id} name={nodeText(children) || id} />
    </div>
  );
}
