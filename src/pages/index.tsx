import { translate } from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import data from '@generated/community/default/current/landing.json';
import moved from '@generated/community/default/current/landing-moved.json';
import landingShare from '@generated/community/default/current/landing-share.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Landing from '../components/Landing';
import ShareMetadata from '../components/ShareMetadata';
import { ShareProvider } from '../components/share';
import { organization } from '../lib/jsonLd';
import type { LandingView } from '../plugins/community/outputs/landing';
import type { PageShare } from '../plugins/community/outputs/share';
import type { MovedAnchor } from '../plugins/community/redirects/moves';

const share = landingShare as PageShare;

/** The front page. Its words are in `src/components/Landing`, in a file for each section. */
export default function Home(): ReactNode {
  const { title } = useDocusaurusContext().siteConfig;
  const { withBaseUrl } = useBaseUrlUtils();
  const description = translate({
    id: 'home.description',
    message:
      'The home of the KubeSphere community: its groups and people, how to contribute, the rules, and every channel.',
  });
  const community = organization({
    name: title,
    url: withBaseUrl('/', { absolute: true }),
    description,
    logo: withBaseUrl('/img/icon-512.png', { absolute: true }),
    sameAs: share.sameAs ?? [],
  });
  return (
    <Layout title={translate({ id: 'home.title', message: 'Meet the people, join a group' })} description={description}>
      <ShareMetadata share={share} data={[community]} />
      <ShareProvider value={share}>
        <Landing data={data as LandingView} moved={moved as readonly MovedAnchor[]} />
      </ShareProvider>
    </Layout>
  );
}
