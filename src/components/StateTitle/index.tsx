import { translate } from '@docusaurus/Translate';
import { PageMetadata } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';
import { usePlace } from '../place';

/**
 * Gives the page a title for what its address makes it show, in tabs, history and links; its own one stays without. In a
 * frozen year the title names the year.
 *
 * @param title - `undefined` while the page shows what it shows by itself.
 */
export default function StateTitle({ title }: { readonly title: string | undefined }): ReactNode {
  const place = usePlace();
  if (title === undefined) return null;
  const isOfYear = place?.frozenOn && !title.includes(place.label);
  return (
    <PageMetadata
      title={
        isOfYear ? translate({ id: 'archive.title', message: '{title} ({year})' }, { title, year: place.label }) : title
      }
    />
  );
}
