// Ejected: the original is disabled until scripts run, so that an early click is lost, and tells the choice only then.

import { translate } from '@docusaurus/Translate';
import type { ColorMode } from '@docusaurus/theme-common';
import type { Props } from '@theme/ColorModeToggle';
import clsx from 'clsx';
import type { ReactNode, SyntheticEvent } from 'react';
import styles from './styles.module.css';

/** The choices, each with its words and what the button chooses next. In the HTML all are there; the style shows one. */
const choices = {
  light: {
    label: () => translate({ id: 'theme.colorToggle.ariaLabel.mode.light', message: 'light mode' }),
    next: 'dark',
  },
  dark: { label: () => translate({ id: 'theme.colorToggle.ariaLabel.mode.dark', message: 'dark mode' }), next: null },
  system: {
    label: () => translate({ id: 'theme.colorToggle.ariaLabel.mode.system', message: 'system mode' }),
    next: 'light',
  },
} satisfies Record<string, { readonly label: () => string; readonly next: ColorMode | null }>;

type Choice = keyof typeof choices;

const names = Object.keys(choices) as Choice[];

/** What the reader has chosen, as the page says it: true before React has learned of it, too. */
function chosen(): Choice {
  const { themeChoice } = document.documentElement.dataset;
  return themeChoice === 'light' || themeChoice === 'dark' ? themeChoice : 'system';
}

/** A button from the system's colors to light ones, dark ones, and back. */
export default function ColorModeToggle({ className, onChange }: Props): ReactNode {
  // Only for those who point at it: others hear the button's text, which says the same.
  const showTitle = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    currentTarget.title = choices[chosen()].label();
  };
  return (
    <button
      type="button"
      className={clsx('clean-btn', styles.button, className)}
      onPointerEnter={showTitle}
      onClick={(event) => {
        onChange(choices[chosen()].next);
        showTitle(event);
      }}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          className={styles.light}
          d="M12 3v1m0 16v1M3 12h1m16 0h1M5.6 5.6l.7.7m11.4 11.4.7.7M5.6 18.4l.7-.7M17.7 6.3l.7-.7M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z"
        />
        <path className={styles.dark} d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z" />
        <path
          className={styles.system}
          d="M12 4a8 8 0 0 1 0 16ZM12 4a8 8 0 0 0 0 16ZM12 4a8 8 0 0 0 0 16Z"
          fill="currentColor"
          fillRule="evenodd"
        />
      </svg>
      {names.map((name) => (
        <span key={name} className={clsx('visually-hidden', styles[name])}>
          {translate(
            { id: 'theme.colorToggle.ariaLabel', message: 'Switch between dark and light mode (currently {mode})' },
            { mode: choices[name].label() },
          )}
        </span>
      ))}
    </button>
  );
}
