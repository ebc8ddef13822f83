// Ejected: the original has a sliding menu for phones beside the bar; here the menu is in the bar (MobileSidebar/Toggle).

import { translate } from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/Navbar/Layout';
import clsx from 'clsx';
import type { ReactNode } from 'react';

/** The bar above every page. */
export default function NavbarLayout({ children }: Props): ReactNode {
  return (
    <nav
      aria-label={translate({ id: 'theme.NavBar.navAriaLabel', message: 'Main' })}
      className={clsx(ThemeClassNames.layout.navbar.container, 'navbar', 'navbar--fixed-top')}
    >
      {children}
    </nav>
  );
}
