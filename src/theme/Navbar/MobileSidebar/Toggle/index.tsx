// Ejected: the original is a button that needs scripts, and its menu is made by them.
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import { useThemeConfig } from '@docusaurus/theme-common';
import IconMenu from '@theme/Icon/Menu';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarItem, { type Props as NavbarItemProps } from '@theme/NavbarItem';
import type { ReactNode } from 'react';
import { useClosing } from '../../../../components/MenuBox/useClosing';
import { useSectionMenu } from '../../../../components/sectionMenuContext';
import styles from './styles.module.css';

/** The menu of narrow screens: opens without JavaScript, and holds the bar's links and those of the reader's section. */
export default function NavbarMobileSidebarToggle(): ReactNode {
  const menu = useClosing();
  const sectionMenu = useSectionMenu();
  const { items } = useThemeConfig().navbar;
  // The search has a button of its own at every width.
  const links = items.filter(({ type }) => type !== 'search');
  const { pathname } = useLocation();
  return (
    // A menu of its own for each page: one that was left open does not stay so.
    <details ref={menu} key={pathname} className={styles.menu}>
      <summary className={styles.summary}>
        <IconMenu />
        <span className="visually-hidden">{translate({ id: 'menu.label', message: 'Menu' })}</span>
      </summary>
      <div className={styles.panel}>
        <div className={styles.top}>
          <ul className="menu__list">
            {links.map((item) => (
              // A section is where the page is; only a page is the page.
              <NavbarItem
                mobile
                {...(item as NavbarItemProps)}
                aria-current={item.type === 'docSidebar' ? 'true' : 'page'}
                key={item.label}
              />
            ))}
          </ul>
          <NavbarColorModeToggle />
        </div>
        {sectionMenu}
      </div>
    </details>
  );
}
