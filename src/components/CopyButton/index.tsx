import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import Icon from '../Icon';
import styles from './styles.module.css';
import { useCopy } from './useCopy';

type Props = {
  /** What is copied, or what supplies it at the click. */
  readonly text: string | (() => string | Promise<string>);
  /** What the button does, for those who do not see it: "Copy …". */
  readonly label: string;
  /** What the button shows until it is used. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Whether the button is a sign alone: its result is one, too. */
  readonly isSign?: boolean;
};

type ResultProps = { readonly of: 'copied' | 'failed'; readonly words: string };

function Result({ of, words }: ResultProps): ReactNode {
  return (
    <span className={clsx(styles.result, styles[of])} aria-hidden="true">
      <Icon of={of === 'copied' ? 'tick' : 'cross'} />
      {words}
    </span>
  );
}

/**
 * A button that copies a text, shows in its own place whether it did, and says so to screen readers. Not there where
 * scripting is off.
 */
export default function CopyButton({ text, label, children, className, isSign = false }: Props): ReactNode {
  const [state, copy] = useCopy(text);
  return (
    <button
      type="button"
      className={clsx(styles.button, isSign && styles.sign, className)}
      data-state={state}
      aria-label={label}
      title={isSign ? label : undefined}
      onClick={copy}
    >
      <span className={styles.face}>{children}</span>
      {state === 'copied' && (
        <Result of="copied" words={isSign ? '' : translate({ id: 'copy.shown.copied', message: 'Copied' })} />
      )}
      {state === 'failed' && (
        <Result of="failed" words={isSign ? '' : translate({ id: 'copy.shown.failed', message: 'Not copied' })} />
      )}
    </button>
  );
}
