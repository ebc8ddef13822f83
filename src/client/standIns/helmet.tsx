import type { ReactNode } from 'react';

/** What belongs into the page's head is in its HTML already, and does not change while the page is open. */
export function Helmet(): null {
  return null;
}

/** See `Helmet`. */
export function HelmetProvider({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}
