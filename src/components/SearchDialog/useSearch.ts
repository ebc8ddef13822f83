import { useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect, useState } from 'react';
import { type SearchResults, searchPages } from './pagefind';

/** How long to wait for the next key before searching. */
const debounceMs = 120;

/** What the search has to show. */
export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found'; readonly term: string; readonly results: SearchResults }
  | { readonly kind: 'failed' };

/** Searches as the reader types; the answer to an older term never replaces a newer one. */
export function useSearch(term: string, limit: number): State {
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

/** What the search has to say, in one line. */
export function useStatus(state: State): string {
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
