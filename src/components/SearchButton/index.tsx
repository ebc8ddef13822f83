import { translate } from '@docusaurus/Translate';
import { type ReactNode, useEffect, useState } from 'react';
import SearchDialog from '../SearchDialog';
import styles from './styles.module.css';

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** Opens the dialog with Ctrl+K, or Cmd+K on Apple's systems. */
function useShortcut(open: () => void, isActive: boolean): string {
  const [hint, setHint] = useState('Ctrl K');
  useEffect(() => {
    if (!isActive) return undefined;
    if (isApple()) setHint('⌘K');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, isActive]);
  return hint;
}

/** A button that opens the search. One on each page, the navbar's, also answers to the keyboard shortcut. */
export default function SearchButton({ shortcut = false }: { readonly shortcut?: boolean }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [open] = useState(() => () => setIsOpen(true));
  const label = translate({ id: 'search.button', message: 'Search' });
  const hint = useShortcut(open, shortcut);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={open}
        aria-keyshortcuts={shortcut ? 'Control+K Meta+K' : undefined}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span className={shortcut ? styles.label : undefined}>{label}</span>
        {shortcut && (
          <span className={styles.hint} aria-hidden="true">
            {hint}
          </span>
        )}
      </button>
      {isOpen && <SearchDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
