import { useDoc, useSidebarBreadcrumbs } from '@docusaurus/plugin-content-docs/client';
import { PageMetadata } from '@docusaurus/theme-common';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalMetadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';
import { usePlace } from '../../../components/place';
import ShareMetadata from '../../../components/ShareMetadata';
import { labelsOf } from '../../../components/ShareMetadata/labels';
import { useShare } from '../../../components/share';
import { breadcrumbList, faqPage, itemList, type NamedAddress } from '../../../lib/jsonLd';

/** Docusaurus ends the path of a folder's page with a slash; its address has none. */
function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}

/** The pages above this one and itself, from the home page. */
function useWayHere(): NamedAddress[] {
  const { siteConfig } = useDocusaurusContext();
  const { title, permalink } = useDoc().metadata;
  const here = withoutSlash(permalink);
  const above = (useSidebarBreadcrumbs() ?? []).flatMap(({ label, href }) =>
    href && withoutSlash(href) !== here ? [{ name: label, path: withoutSlash(href) }] : [],
  );
  return [{ name: siteConfig.title, path: siteConfig.baseUrl }, ...above, { name: title, path: here }].map(
    ({ name, path }) => ({ name, url: siteConfig.url + path }),
  );
}

/** What a page says of itself, also in a link that is passed on; the title of a page of a frozen year names the year. */
export default function DocItemMetadata(): ReactNode {
  const share = useShare();
  const frozenOn = usePlace()?.frozenOn ?? undefined;
  const locale = useDocusaurusContext().i18n.currentLocale;
  const { withBaseUrl } = useBaseUrlUtils();
  const { lastUpdatedAt } = useDoc().metadata;
  const wayHere = useWayHere();
  if (!share) return <OriginalMetadata />;
  // The day that an archive's file was written says nothing of its facts.
  const modified = lastUpdatedAt && !frozenOn ? new Date(lastUpdatedAt).toISOString() : undefined;
  const absolute = ({ name, to }: { name: string; to: string }) => ({ name, url: withBaseUrl(to, { absolute: true }) });
  return (
    <>
      <OriginalMetadata />
      <PageMetadata title={share.title} description={share.description} />
      <ShareMetadata
        share={share}
        labels={labelsOf(share.about, { frozenOn, modified }, locale)}
        modified={modified}
        data={[
          breadcrumbList(wayHere),
          ...(share.questions ? [faqPage(share.questions)] : []),
          ...(share.list ? [itemList(share.title, share.list.map(absolute))] : []),
        ]}
      />
    </>
  );
}
