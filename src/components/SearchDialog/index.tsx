import { translate } from '@docusaurus/Translate';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import ResultList from './ResultList';
import styles from './styles.module.css';
import { useSearch, useStatus } from './useSearch';

/** How many pages are shown at a time. */
const pageSize = 8;

/** Moves the focus through the links of the dialog with the arrow keys; from the first one back to the box. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a, [data-more]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The search dialog. It is in the page only while it is open, and loads the engine with the first word typed. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const label = useId();
  const [term, setTerm] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const state = useSearch(term, limit);
  const status = useStatus(state);

  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  const results = state.kind === 'found' ? state.results : undefined;
  return (
    // The backdrop belongs to the dialog: a click on it, not on what is inside, closes.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onKeyDown={moveFocus}
    >
      <div className={styles.content}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            dialog.current?.querySelector<HTMLAnchorElement>('a')?.click();
          }}
        >
          <label htmlFor={`${label}-box`} id={label} className="visually-hidden">
            {translate({ id: 'search.label', message: 'Search this site' })}
          </label>
          <input
            ref={input}
            className="input"
            id={`${label}-box`}
            type="search"
            value={term}
            autoComplete="off"
            spellCheck={false}
            placeholder={translate({ id: 'search.label', message: 'Search this site' })}
            onChange={(event) => {
              setTerm(event.target.value);
              setLimit(pageSize);
            }}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {translate({ id: 'search.close', message: 'Close' })}
          </button>
        </form>
        <p role="status" className={styles.status}>
          {status}
        </p>
        {results && results.pages.length > 0 && (
          <ResultList pages={results.pages} onChoose={() => dialog.current?.close()} />
        )}
        {results && results.total > results.pages.length && (
          <button type="button" data-more className={styles.more} onClick={() => setLimit(limit + pageSize)}>
            {translate({ id: 'search.more', message: 'Show more' })}
          </button>
        )}
      </div>
    </dialog>
  );
}
