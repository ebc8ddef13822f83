import type { PropSidebar } from '@docusaurus/plugin-content-docs';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

/**
 * Links up to which a section is in the menu's HTML. Beside the same links in the sidebar they compress to next to nothing;
 * of very many, a second copy would still take its time to build and to read on every page.
 */
const most = 100;

function countOf(items: PropSidebar): number {
  return items.reduce((sum, item) => sum + 1 + (item.type === 'category' ? countOf(item.items) : 0), 0);
}

/** Whether the menu around an element is open, or has been since the page answers. */
function useOpened(inside: RefObject<HTMLElement | null>): boolean {
  const [isOpened, setIsOpened] = useState(false);
  useEffect(() => {
    const menu = inside.current?.closest('details');
    const onToggle = () => {
      if (menu?.open) setIsOpened(true);
    };
    onToggle();
    menu?.addEventListener('toggle', onToggle);
    return () => menu?.removeEventListener('toggle', onToggle);
  }, [inside]);
  return isOpened;
}

/** The pages of the reader's section in the menu of narrow screens. */
export default function SectionMenu({ items }: { readonly items: PropSidebar }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const isOpened = useOpened(place);
  const { pathname } = useLocation();
  const label = translate({ id: 'menu.section', message: 'In this section' });
  const isShown = isOpened || countOf(items) <= most;
  return (
    <div ref={place} className={isShown ? styles.section : undefined}>
      {isShown && (
        <>
          <p className="list-label" aria-hidden="true">
            {label}
          </p>
          <ul className={clsx(ThemeClassNames.docs.docSidebarMenu, 'menu__list')} aria-label={label}>
            <DocSidebarItems items={items} activePath={pathname} level={1} />
          </ul>
        </>
      )}
    </div>
  );
}
