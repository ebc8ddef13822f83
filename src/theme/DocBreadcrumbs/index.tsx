import { useLocation } from '@docusaurus/router';
import OriginalDocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type { ReactNode } from 'react';
import { usePlace } from '../../components/place';
import VersionMenu from '../../components/VersionMenu';

/** The breadcrumbs, and at the end of their line the menu of versions when there is more than one. */
export default function DocBreadcrumbs(): ReactNode {
  const place = usePlace();
  // A menu of its own for each page: one that was left open does not stay so.
  const { pathname } = useLocation();
  return (
    <div className="page-top">
      <OriginalDocBreadcrumbs />
      {place && place.versions.length > 1 && <VersionMenu key={pathname} place={place} />}
    </div>
  );
}
