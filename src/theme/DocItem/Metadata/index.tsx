import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import { PageMetadata } from '@docusaurus/theme-common';
import OriginalMetadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';
import { usePlace } from '../../../components/place';

/** What a page says of itself; the title of a page of a frozen year names the year, also in a link that is passed on. */
export default function DocItemMetadata(): ReactNode {
  const place = usePlace();
  const { title } = useDoc().metadata;
  return (
    <>
      <OriginalMetadata />
      {place?.frozenOn && !title.includes(place.label) && (
        <PageMetadata
          title={translate({ id: 'archive.title', message: '{title} ({year})' }, { title, year: place.label })}
        />
      )}
    </>
  );
}
