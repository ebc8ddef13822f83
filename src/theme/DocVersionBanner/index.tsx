// Ejected: the original knows "unreleased" and "unmaintained" software, and asks the main bundle for every page's address.
import type { ReactNode } from 'react';
import ArchiveBanner from '../../components/ArchiveBanner';
import { usePlace } from '../../components/place';

/** What stands above a page of a frozen year. */
export default function DocVersionBanner(): ReactNode {
  const place = usePlace();
  return place && <ArchiveBanner place={place} />;
}
