import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalSiteMetadata from '@theme-original/SiteMetadata';
import type { ReactNode } from 'react';

/** The language and region that Open Graph asks for, such as `en_US`. @param locale - BCP 47 tag */
function ogLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region ? `${language}_${region}` : language;
}

/** What holds for every page: the theme's own, and in which words and under whose name links to the site unfold. */
export default function SiteMetadata(): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext();
  const handle = siteConfig.customFields?.twitterHandle;
  return (
    <>
      <OriginalSiteMetadata />
      <Head>
        <meta property="og:locale" content={ogLocale(i18n.currentLocale)} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={siteConfig.title} />
        {typeof handle === 'string' && <meta name="twitter:site" content={handle} />}
      </Head>
    </>
  );
}
