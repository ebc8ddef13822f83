// Ejected: the original also fills the menu for phones, once it has measured the window; here both are in the HTML.
import type { Props } from '@theme/DocSidebar';
import DocSidebarDesktop from '@theme/DocSidebar/Desktop';
import { type ReactNode, useEffect } from 'react';
import { showCurrentLink } from './showCurrentLink';

/** The pages of the reader's section beside the text, on wide screens, with the link of this page in view. */
export default function DocSidebar(props: Props): ReactNode {
  useEffect(showCurrentLink, []);
  return <DocSidebarDesktop {...props} />;
}
