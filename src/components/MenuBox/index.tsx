import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './styles.module.css';

/** Class of a link or button that takes a line of a menu. */
export const menuItem = styles.item;

/** Class of a list of those. */
export const menuList = styles.list;

type Props = {
  /** What the closed menu shows. */
  readonly label: string;
  /** At which end of the label the panel begins; on a phone it takes the whole line. */
  readonly side: 'start' | 'end';
  readonly onOpen?: () => void;
  readonly children: ReactNode;
};

/**
 * A menu that opens without JavaScript, and with it closes by a click elsewhere, by Escape, and when the focus goes on. Its
 * words are no text of the page.
 */
export default function MenuBox({ label, side, onOpen, children }: Props): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('click', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('click', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  const closeWithEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };

  return (
    // What closes the menu is a help on the way, not the only one: the summary itself does it, too.
    <details
      ref={menu}
      className={clsx(styles.menu, side === 'start' && styles.start)}
      onKeyDown={closeWithEscape}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
      data-search-ignore
    >
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
