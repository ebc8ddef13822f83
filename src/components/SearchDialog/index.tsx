import Link from '@docusaurus/Link';
import { useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { createElement, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { parseExcerpt } from './excerpt';
import { type SearchHit, type SearchResult, type SearchResults, searchPages } from './pagefind';
import styles from './styles.module.css';

const pageSize = 8;
const debounceMs = 120;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found'; readonly term: string; readonly results: SearchResults }
  | { readonly kind: 'failed' };

/** Searches as the reader types; the answer to an older term never replaces a newer one. */
function useSearch(term: string, limit: number): State {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const version = useActiveVersion(undefined)?.name ?? 'current';
  useEffect(() => {
    if (term.trim() === '') {
      setState({ kind: 'idle' });
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      searchPages(term, { baseUrl, version, limit }).then(
        (results) => isCurrent && setState({ kind: 'found', term, results }),
        () => isCurrent && setState({ kind: 'failed' }),
      );
    }, debounceMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [term, limit, baseUrl, version]);
  return state;
}

/** Name of the section that an address belongs to. */
function sectionName(url: string, baseUrl: string): string | undefined {
  const [section, page] = url
    .slice(baseUrl.length)
    .replace(/[#?].*/, '')
    .split('/');
  if (!section || page === undefined) return undefined;
  const names: Readonly<Record<string, string>> = {
    sigs: translate({ id: 'search.section.sigs', message: 'SIGs' }),
    'working-groups': translate({ id: 'search.section.working-groups', message: 'Working groups' }),
    committees: translate({ id: 'search.section.governance', message: 'Governance' }),
    governance: translate({ id: 'search.section.governance', message: 'Governance' }),
    contributing: translate({ id: 'search.section.contributing', message: 'Contributing' }),
    ksap: translate({ id: 'search.section.ksap', message: 'Ambassadors' }),
    programmes: translate({ id: 'search.section.programmes', message: 'Programmes' }),
  };
  return names[section];
}

function Excerpt({ html }: { readonly html: string }): ReactNode {
  const parts = parseExcerpt(html).map((part) => (part.marked ? createElement('mark', null, part.text) : part.text));
  // Passed one by one: the parts have no identity but their place, so there is no key to give.
  return createElement('span', { className: styles.excerpt }, ...parts);
}

type HitProps = { readonly hit: SearchHit; readonly section?: string | undefined; readonly onChoose: () => void };

function Hit({ hit, section, onChoose }: HitProps): ReactNode {
  return (
    <Link className={styles.hit} to={hit.url} autoAddBaseUrl={false} onClick={onChoose}>
      {section && <span className={styles.section}>{section}</span>}
      <span className={styles.title}>{hit.title}</span>
      {hit.excerpt !== '' && <Excerpt html={hit.excerpt} />}
    </Link>
  );
}

function Page({ page, onChoose }: { readonly page: SearchResult; readonly onChoose: () => void }): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  return (
    <li>
      <Hit hit={page} section={sectionName(page.url, baseUrl)} onChoose={onChoose} />
      {page.sections.length > 0 && (
        <ul className={styles.sections}>
          {page.sections.map((section) => (
            <li key={section.url}>
              <Hit hit={section} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function useStatus(state: State): string {
  const { selectMessage } = usePluralForm();
  if (state.kind === 'idle') {
    return translate({ id: 'search.idle', message: 'Search every page for a person, a channel, a topic or a rule.' });
  }
  if (state.kind === 'failed') {
    return process.env.NODE_ENV === 'production'
      ? translate({ id: 'search.failed', message: 'Search could not be loaded. Check the connection and try again.' })
      : translate({
          id: 'search.noIndex',
          message: 'There is no search index yet: run "npm run build" once, then start again.',
        });
  }
  const { total } = state.results;
  if (total === 0) {
    return translate(
      { id: 'search.none', message: 'Nothing found for “{term}”. Try fewer or other words.' },
      { term: state.term },
    );
  }
  return selectMessage(
    total,
    translate({ id: 'search.count', message: '{total} page found|{total} pages found' }, { total }),
  );
}

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
          <ul className={styles.results}>
            {results.pages.map((page) => (
              <Page key={page.url} page={page} onChoose={() => dialog.current?.close()} />
            ))}
          </ul>
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
