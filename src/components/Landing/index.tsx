import EditThisPage from '@theme/EditThisPage';
import type { ReactNode } from 'react';
import type { LandingView } from '../../plugins/community/outputs/landing';
import type { MovedAnchor } from '../../plugins/community/redirects/moves';
import MovedSections from '../MovedSections';
import ShareMenu from '../ShareMenu';
import { useShare } from '../share';
import { useEditUrl } from '../useEditUrl';
import Ambassadors from './Ambassadors';
import Channels from './Channels';
import Figures from './Figures';
import Hero from './Hero';
import News from './News';
import styles from './styles.module.css';
import WaysIn from './WaysIn';

type Props = { readonly data: LandingView; readonly moved: readonly MovedAnchor[] };

/** The front page: what this is, three ways in, and what is going on. */
export default function Landing({ data, moved }: Props): ReactNode {
  const share = useShare();
  const editUrl = useEditUrl();
  return (
    <main className={`container ${styles.landing}`}>
      <MovedSections moved={moved} />
      <Hero data={data} />
      <WaysIn data={data} />
      <Figures data={data} />
      <div className={styles.columns}>
        <News data={data} />
        <Ambassadors data={data} />
      </div>
      <Channels data={data} />
      {share && <ShareMenu share={share} isAlone />}
      <p className="margin-top--sm">
        <EditThisPage editUrl={editUrl('src/pages/index.tsx')} />
      </p>
    </main>
  );
}
