import { useHistory } from '@docusaurus/router';
import { useHistorySelector } from '@docusaurus/theme-common';
import { useCallback, useMemo } from 'react';

/**
 * State that lives in the address: a view can be pasted into a chat and comes back as it was.
 *
 * @returns the parameters, and a function that sets some of them; an empty value takes its parameter out.
 */
export function useQueryState(): [URLSearchParams, (changes: Readonly<Record<string, string>>) => void] {
  const history = useHistory();
  const search = useHistorySelector(({ location }) => location.search);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const update = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      const { location } = history;
      const next = new URLSearchParams(location.search);
      for (const [key, value] of Object.entries(changes)) {
        if (value === '') next.delete(key);
        else next.set(key, value);
      }
      history.replace({ ...location, search: next.toString() });
    },
    [history],
  );
  return [params, update];
}
