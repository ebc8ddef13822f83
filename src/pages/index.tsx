import { translate } from '@docusaurus/Translate';
import data from '@generated/community/default/current/landing.json';
import moved from '@generated/community/default/current/landing-moved.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Landing from '../components/Landing';
import type { LandingView } from '../plugins/community/outputs/landing';
import type { MovedAnchor } from '../plugins/community/redirects/moves';

/** The front page. */
export default function Home(): ReactNode {
  return (
    <Layout
      title={translate({ id: 'home.title', message: 'Meet the people, join a group' })}
      description={translate({
        id: 'home.description',
        message:
          'The home of the KubeSphere community: its groups and people, how to contribute, the rules, and every channel.',
      })}
    >
      <Landing data={data as LandingView} moved={moved as readonly MovedAnchor[]} />
    </Layout>
  );
}
