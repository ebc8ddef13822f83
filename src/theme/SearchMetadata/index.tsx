// Ejected: the search index needs the version as a filter on this very tag, and no other search engine reads the rest.
import Head from '@docusaurus/Head';
import type { Props } from '@theme/SearchMetadata';
import type { ReactNode } from 'react';

/** Tells the search index which version a page belongs to. */
export default function SearchMetadata({ version }: Props): ReactNode {
  return (
    <Head>
      <meta name="docusaurus_version" content={version ?? 'current'} data-pagefind-filter="version[content]" />
    </Head>
  );
}
