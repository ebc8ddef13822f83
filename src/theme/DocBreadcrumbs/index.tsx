import { useLocation } from '@docusaurus/router';
import OriginalDocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type { ReactNode } from 'react';
import { usePlace } from '../../components/place';
import ShareMenu from '../../components/ShareMenu';
import { useShare } from '../../components/share';
import VersionMenu from '../../components/VersionMenu';
import styles from './styles.module.css';

/** The breadcrumbs, and at the end of their line two menus: of versions, when there is more than one, and to share. */
export default function DocBreadcrumbs(): ReactNode {
  const place = usePlace();
  const share = useShare();
  // Menus of their own for each page: one that was left open does not stay so.
  const { pathname } = useLocation();
  return (
    <div className={styles.top}>
      <OriginalDocBreadcrumbs />
      <div className={styles.menus}>
        {place && place.versions.length > 1 && <VersionMenu key={`${pathname} versions`} place={place} />}
        {share && <ShareMenu key={`${pathname} share`} share={share} />}
      </div>
    </div>
  );
}
