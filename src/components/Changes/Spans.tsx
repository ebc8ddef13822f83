import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { type Pair, pairId, versionSpans } from '../../lib/versionPairs';
import type { VersionState } from '../../plugins/community/outputs/changes';
import { pairTitle } from './ComparisonView';
import styles from './styles.module.css';

type Props = {
  readonly versions: readonly VersionState[];
  /** What is compared on the page. */
  readonly shown: readonly Pair<VersionState>[];
};

/** Links that compare older versions with the newest at once, each with the anchor of what it opens. */
export default function Spans({ versions, shown }: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  const spans = versionSpans(versions);
  if (spans.length === 0) return null;
  for (const span of spans) brokenLinks.collectAnchor(pairId(span));
  const isShown = (span: Pair<VersionState>) => shown.some((pair) => pairId(pair) === pairId(span));
  return (
    <p className={styles.spans}>
      {translate({ id: 'changes.spans', message: 'Over a longer time:' })}{' '}
      {spans.map((span) => (
        <Link
          key={pairId(span)}
          className="chip"
          to={`/changes?from=${span.older.version}&to=${span.newer.version}`}
          // The comparison itself has the anchor while it is shown.
          id={isShown(span) ? undefined : pairId(span)}
          aria-current={isShown(span) ? 'true' : undefined}
        >
          {pairTitle(span)}
        </Link>
      ))}
    </p>
  );
}
