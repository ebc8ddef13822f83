// Ejected: the original puts the frame of all pages around what knows the page's section; see DocRoot for where it is now.

import renderRoutes from '@docusaurus/renderRoutes';
import { HtmlClassNameProvider, ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/DocsRoot';
import type { ReactNode } from 'react';

/** What all documents have in common. */
export default function DocsRoot({ route }: Props): ReactNode {
  return (
    <HtmlClassNameProvider className={ThemeClassNames.wrapper.docsPages}>
      {renderRoutes(route.routes ?? [])}
    </HtmlClassNameProvider>
  );
}
