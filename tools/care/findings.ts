// Findings for the tests of `npm run care`. No part of the command imports it.
import type { Checked } from './check';
import type { Findings } from './report';

/** An address of which nothing is said that matters to a test. */
export function checked(url: string, more: Partial<Checked> = {}): Checked {
  const uses = [{ file: 'docs/start.md', line: 6 }];
  return { url, uses, shortLinks: [], state: 'alive', reason: 'answers 200', ...more };
}

/** One of everything. */
export const findings: Findings = {
  checked: [
    checked('https://alive.site/'),
    checked('https://dead.site/a', { state: 'dead', reason: 'answers 404' }),
    checked('https://join.slack.com/t/small/shared_invite/1', {
      state: 'expired',
      reason: 'Slack says that the invitation is no longer active',
      shortLinks: ['/go/slack'],
      uses: [
        { file: 'data/channels.yml', line: 4 },
        { file: 'docs/contact.md', line: 12, via: '/go/slack' },
      ],
    }),
    checked('https://old.site/', { state: 'moved', reason: 'has a new address', to: 'https://new.site/' }),
    checked('https://wall.site/', { state: 'unsure', reason: 'answers 403: it may refuse programs only' }),
  ],
  stale: [
    {
      name: 'Network',
      file: 'docs/sigs/network.md',
      line: 6,
      what: 'confirmed on 2020-11-10',
      ask: [
        { name: 'Ana Pérez', github: 'ana' },
        { name: 'carol', github: 'carol' },
        { name: 'Wang Wei', github: null },
      ],
    },
    { name: 'Docs @team', file: 'docs/sigs/docs.md', line: 6, what: 'confirmed on 2021-01-01', ask: [] },
  ],
};
