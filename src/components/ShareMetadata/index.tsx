import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { cardSize } from '../../lib/cardSize';
import { scriptText } from '../../lib/jsonLd';
import type { PageShare } from '../../plugins/community/outputs/share';
import type { Label } from './labels';

type Props = {
  readonly share: PageShare;
  /** At most two. */
  readonly labels?: readonly Label[];
  /** When a document was last edited, ISO 8601. */
  readonly modified?: string | undefined;
  /** Data of schema.org. */
  readonly data?: readonly object[];
};

/** What chats, search engines and assistants read of a page before it is opened: see https://ogp.me. */
export default function ShareMetadata({ share, labels = [], modified, data = [] }: Props): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const { title } = useDocusaurusContext().siteConfig;
  const image = withBaseUrl(share.image, { absolute: true });
  return (
    <Head>
      <meta property="og:title" content={share.title} />
      <meta property="og:type" content={share.type} />
      <meta property="og:site_name" content={title} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={share.imageAlt} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={share.imageAlt} />
      {labels
        .slice(0, 2)
        .flatMap(({ label, text }, index) => [
          <meta key={`${label} label`} name={`twitter:label${index + 1}`} content={label} />,
          <meta key={`${label} data`} name={`twitter:data${index + 1}`} content={text} />,
        ])}
      {share.type === 'article' && modified && <meta property="article:modified_time" content={modified} />}
      <link rel="alternate" type="text/markdown" href={withBaseUrl(share.markdown, { absolute: true })} />
      {data.map((item) => {
        const text = scriptText(item);
        return (
          <script key={text} type="application/ld+json">
            {text}
          </script>
        );
      })}
    </Head>
  );
}
