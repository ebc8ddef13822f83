import Translate from '@docusaurus/Translate';
import { type ReactNode, useEffect } from 'react';
import { pairId, versionSteps } from '../../lib/versionPairs';
import type { ChangesView } from '../../plugins/community/outputs/changes';
import StateTitle from '../StateTitle';
import ComparisonView from './ComparisonView';
import { compare } from './compare';
import Picker from './Picker';
import Spans from './Spans';
import { useSpeech } from './sections';
import { changesTitle } from './title';
import { useChosenVersions } from './useChosenVersions';

/** What changed from version to version: every step, or two versions that the reader chooses. */
export default function Changes({ data: { versions, people } }: { readonly data: ChangesView }): ReactNode {
  const { choice, anchor, isOpened, choose } = useChosenVersions(versions);
  const speech = useSpeech();
  useEffect(() => {
    // What an anchor opens was not there when the browser looked for it.
    if (isOpened) document.getElementById(anchor)?.scrollIntoView();
  }, [isOpened, anchor]);
  const pairs = choice.is === 'pair' ? [choice.pair] : versionSteps(versions);
  const comparisons = pairs.map(({ older, newer }) => compare(older, newer));
  if (comparisons.length === 0) {
    return (
      <p className="card-box">
        <Translate id="changes.oneVersion">There is one version of this site so far, so nothing to compare.</Translate>
      </p>
    );
  }
  return (
    <>
      <StateTitle title={changesTitle(choice, comparisons, anchor, people, speech)} />
      <Picker versions={versions} choice={choice} choose={choose} count={comparisons[0]?.count ?? 0} />
      <Spans versions={versions} shown={pairs} />
      {comparisons.map((comparison) => (
        <ComparisonView key={pairId(comparison)} comparison={comparison} people={people} anchor={anchor} />
      ))}
    </>
  );
}
