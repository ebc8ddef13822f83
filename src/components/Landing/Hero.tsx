import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { LandingView } from '../../plugins/community/outputs/landing';
import FindSig from './FindSig';
import Illustration from './Illustration';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

/** What this is, in one sentence, and the box to find a group. */
export default function Hero({ data }: Props): ReactNode {
  return (
    <section className={styles.hero}>
      <div>
        <Heading as="h1" className={styles.title}>
          {translate({ id: 'home.headline', message: 'KubeSphere is built in the open, in groups you can join.' })}
        </Heading>
        <p className={styles.lead}>
          {translate({
            id: 'home.lead',
            message:
              'This is the home of the community behind the container platform: who looks after what, where they talk, how a change gets in, and which rules hold.',
          })}
        </p>
        <FindSig topics={data.topics} />
      </div>
      <Illustration />
    </section>
  );
}
