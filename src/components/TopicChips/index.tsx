import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  readonly topics: readonly string[];
  /** Address of the SIG directory of the same version. */
  readonly directory: string;
};

/** Topics, each leading to the SIGs that share it. */
export default function TopicChips({ topics, directory }: Props): ReactNode {
  if (topics.length === 0) return null;
  return (
    <ul className={styles.topics} aria-label={translate({ id: 'topics', message: 'Topics' })}>
      {topics.map((topic) => (
        <li key={topic}>
          <Link className="chip" to={`${directory}?${new URLSearchParams({ topic })}`}>
            {topic}
          </Link>{' '}
        </li>
      ))}
    </ul>
  );
}
