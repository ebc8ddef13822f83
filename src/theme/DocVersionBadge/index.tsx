// Ejected: the menu of versions, in the line of the breadcrumbs, names the version already.
import type { ReactNode } from 'react';

/** Nothing. */
export default function DocVersionBadge(): ReactNode {
  return null;
}
