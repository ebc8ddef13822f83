import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { VersionState } from '../../plugins/community/outputs/changes';
import { FilterSelect } from '../FilterBox';
import { useCountOfChanges } from './ComparisonView';
import { type Choice, namesIn } from './choose';
import styles from './styles.module.css';

/** What is shown, in a sentence. */
function useStatus(choice: Choice, count: number): string {
  const changes = useCountOfChanges()(count);
  if (choice.is === 'steps') {
    return translate({ id: 'changes.steps', message: 'Every step from one version to the next, newest first.' });
  }
  if (choice.is === 'same') {
    return translate(
      {
        id: 'changes.same',
        message: 'Both are {version}, so nothing can differ. Choose another version; every step is shown meanwhile.',
      },
      { version: choice.version.label },
    );
  }
  const values = { older: choice.pair.older.label, newer: choice.pair.newer.label, changes };
  return choice.isTurned
    ? translate(
        { id: 'changes.turned', message: '{older} is the older version, so it comes first: {changes} up to {newer}.' },
        values,
      )
    : translate({ id: 'changes.chosen', message: 'From {older} to {newer}: {changes}.' }, values);
}

type Props = {
  readonly versions: readonly VersionState[];
  readonly choice: Choice;
  readonly choose: (from: string, to: string) => void;
  /** How many things differ in what was chosen. */
  readonly count: number;
};

/** Two boxes to choose the versions that are compared, and a line that says what is shown. */
export default function Picker({ versions, choice, choose, count }: Props): ReactNode {
  const { from, to } = namesIn(choice);
  const status = useStatus(choice, count);
  const nothing = { value: '', label: translate({ id: 'changes.choose', message: 'Choose' }) };
  const named = versions.map(({ version, label }) => ({ value: version, label }));
  const options = choice.is === 'steps' ? [nothing, ...named] : named;
  return (
    <>
      <search className={`filters ${styles.picker}`}>
        <FilterSelect
          label={translate({ id: 'changes.fromVersion', message: 'Compare' })}
          value={from}
          options={options}
          onChange={(version) => choose(version, to)}
        />
        <FilterSelect
          label={translate({ id: 'changes.toVersion', message: 'with' })}
          value={to}
          options={options}
          onChange={(version) => choose(from, version)}
        />
        {choice.is !== 'steps' && (
          <button type="button" className={`link-button ${styles.reset}`} onClick={() => choose('', '')}>
            {translate({ id: 'changes.all', message: 'Show every step' })}
          </button>
        )}
      </search>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </>
  );
}
