import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { PodcastView } from '../../plugins/community/outputs/programmes';
import { PersonList } from '../Person';
import styles from './styles.module.css';

/** What is known of the podcast: language, platforms, hosts. */
export default function PodcastFacts({ data }: { readonly data: PodcastView }): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <div className="card-box">
      <p className="card-title">{data.show}</p>
      <dl className={styles.facts}>
        <dt>{translate({ id: 'podcast.language', message: 'Language' })}</dt>
        <dd>{new Intl.DisplayNames([locale], { type: 'language' }).of(data.language)}</dd>
        <dt>{translate({ id: 'podcast.platforms', message: 'Platforms' })}</dt>
        <dd>{data.platforms.join(', ')}</dd>
        <dt>{translate({ id: 'podcast.hosts', message: 'Hosts' })}</dt>
        <dd>
          <PersonList people={data.hosts} />
        </dd>
      </dl>
    </div>
  );
}
