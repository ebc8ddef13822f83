// Ejected: the original's list begins below the home page, is empty on some pages, and has addresses with a slash at the end;
// a page says where it stands with all else that it says of itself, in DocItem/Metadata.
import type { ReactNode } from 'react';

/** Nothing. */
export default function StructuredData(): ReactNode {
  return null;
}
