import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { sig } from '../testing';
import { startText } from './testing';

const conflicts = [
  { about: 'owners', detail: 'Two files disagree.', sources: ['sig-network/README.md'] },
  { about: 'leads', detail: 'Again.', sources: ['README.md', 'sig-network/READ ME.md'] },
];

const parts = {
  ...smallCommunity,
  pages: {
    'sigs/docs.md': smallCommunity.pages?.['sigs/docs.md'] ?? '',
    'sigs/network.md': sig({ leads: ['ana'], confirmed: '2021-01-01', conflicts }),
  },
};

const lines = {
  '::health-summary': [
    '9 points in all groups and programmes:',
    '',
    '- Without a lead: 1',
    '- With one lead only: 1',
    '- Without a meeting time: 2',
    '- Meeting without a time zone: 0',
    '- Without meeting notes: 2',
    '- Notes behind a short link: 0',
    '- Facts older than a year: 1',
    '- Sources that disagree: 2',
    '',
    'Counted on December 31, 2023, the day of the last change to this site.',
  ],
  '::health{check="conflict"}': [
    '- [Network](https://small.example/base/sigs/network) · [Settle it](https://github.com/small/site/edit/main/docs/sigs/network.md)',
    '  - Owners: Two files disagree. Sources: [sig-network/README.md](https://github.com/kubesphere/community/blob/3fcae1b/sig-network/README.md)',
    '  - Leads: Again. Sources: [README.md](https://github.com/kubesphere/community/blob/3fcae1b/README.md), [sig-network/READ ME.md](https://github.com/kubesphere/community/blob/3fcae1b/sig-network/READ%20ME.md)',
  ],
  '::health{check="no-lead"}': [
    '- [Docs](https://small.example/base/sigs/docs): since October 28, 2022 · [Fix it](https://github.com/small/site/edit/main/docs/sigs/docs.md)',
  ],
  '::health{check="single-lead"}': [
    '- [Network](https://small.example/base/sigs/network): Ana Pérez (@ana) · [Fix it](https://github.com/small/site/edit/main/docs/sigs/network.md)',
  ],
  '::health{check="not-confirmed"}': [
    '- [Network](https://small.example/base/sigs/network): confirmed on January 1, 2021 · [Fix it](https://github.com/small/site/edit/main/docs/sigs/network.md)',
  ],
  '::health{check="hidden-notes"}': ['Nothing found: every group is in order here.'],
};

for (const [line, text] of Object.entries(lines)) {
  test(`${line} tells what the check has found`, async () => {
    expect(await startText(`${line}\n`, parts)).toEqual(text);
  });
}
