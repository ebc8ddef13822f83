import type { ReactNode } from 'react';

/** Drawn for this site, each as one line in a square of 20. */
const lines = {
  tick: 'm4 10.5 4 4 8-9',
  cross: 'm5.5 5.5 9 9m0-9-9 9',
  copy: 'M7.5 7.5h8v8h-8zm5-3h-8v8',
  link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.6-2.6a3.2 3.2 0 0 0-4.6-4.6l-1 1m1.4 3.2a3.2 3.2 0 0 0-4.6 0l-2.6 2.6a3.2 3.2 0 0 0 4.6 4.6l1-1',
} as const;

/** A small sign beside words, or in place of words that are said otherwise. */
export default function Icon({ of }: { readonly of: keyof typeof lines }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={lines[of]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
