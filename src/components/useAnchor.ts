import { useHistorySelector } from '@docusaurus/theme-common';

/** An anchor as the page writes it; one that no browser writes stays as it is. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The anchor in the address, without its sign; empty without one, and while the page takes over from its HTML. */
export function useAnchor(): string {
  return decoded(useHistorySelector(({ location }) => location.hash.slice(1)));
}
