import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';
import { useClosing } from './useClosing';

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

/** A menu that opens without JavaScript, and with it also closes by itself. Its words are no text of the page. */
export default function MenuBox({ label, side, onOpen, children }: Props): ReactNode {
  const menu = useClosing();
  return (
    <details
      ref={menu}
      className={clsx(styles.menu, side === 'start' && styles.start)}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
      data-search-ignore
    >
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
