// Ejected: the original marks the items of all pages that share the reader's sidebar, so more than one at a time.
import { useActiveDocContext, useLayoutDoc } from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props } from '@theme/NavbarItem/DocNavbarItem';
import type { ReactNode } from 'react';

/** A page in the menu: that of the reader's own version where it has it. Marked while the reader is on it. */
export default function DocNavbarItem({ docId, label, docsPluginId, ...rest }: Props): ReactNode {
  const { activeDoc } = useActiveDocContext(docsPluginId);
  const doc = useLayoutDoc(docId, docsPluginId);
  if (!doc) return null;
  return <DefaultNavbarItem {...rest} isActive={() => activeDoc?.path === doc.path} label={label} to={doc.path} />;
}
