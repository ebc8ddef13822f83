import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { page } from '../testing';
import { belowHead, startText, textsOf } from './testing';

/** What each programme says of itself. */
const texts: Readonly<Record<string, readonly string[]>> = {
  '::ambassadors': [
    '## Term of 2023',
    '',
    'From September 20, 2023 to September 21, 2024. 2 ambassadors are named against 25 seats. The list was published on July 20, 2023.',
    '',
    '- Wang Wei · [Certificate](https://certificates.example/wei.png)',
    '- Li Bo (@Bo-Li)',
    '',
    '## Term of 2022',
    '',
    'A past term, from September 20, 2022 to September 19, 2023. 1 ambassadors are named against 25 seats.',
    '',
    '- Wang Wei',
  ],
  '::ksap-facts': [
    '- Seats: 25',
    '- Ambassadors named: [2](https://small.example/base/ksap/ambassadors)',
    '- Term: September 20, 2023 to September 21, 2024',
  ],
  '::ksap-team': ['- dora maar (@dora)'],
  '::user-groups': ['- Hangzhou. Leader: not stated', '- Shanghai: Wang Wei'],
  '::podcast': ['**Talk**', '', '- Language: Chinese', '- Platforms: Ximalaya', '- Hosts: @carol'],
};

for (const [line, text] of Object.entries(texts)) {
  test(`${line} becomes text`, async () => {
    expect(await startText(`${line}\n`, smallCommunity)).toEqual(text);
  });
}

test('a version without programmes has nothing to say of them', async () => {
  expect(await startText('::ksap-facts\n\n::ksap-team\n\n::ambassadors\n\n::podcast\n\n::user-groups\n')).toEqual([]);
});

test('the years of a mentoring programme come newest first, with what is known of each project', async () => {
  const ospp = smallCommunity.pages?.['programmes/ospp.md']?.replace('Text.', '::editions') ?? '';
  const made = await textsOf({ ...smallCommunity, pages: { ...smallCommunity.pages, 'programmes/ospp.md': ospp } });
  expect(belowHead(made.get('programmes/ospp.md'))).toEqual([
    '### 2023',
    '',
    'Applications: April 29, 2023 to June 4, 2023. Results announced for June 26, 2023. Organized for KubeSphere by dora maar (@dora). [Programme site of 2023](https://summer.example/2023)',
    '',
    '- DNS cache (缓存)',
    '  - Mentors: Ana Pérez (@ana), Wang Wei',
    '  - SIG: [Network](https://small.example/base/sigs/network)',
    '  - Area: Network, basic',
    '  - Read: [Description](https://github.com/kubesphere/community/blob/3fcae1b/ospp-2023/dns%20cache.md), [Description in Chinese](https://github.com/kubesphere/community/blob/3fcae1b/ospp-2023/%E7%BC%93%E5%AD%98.md), [Project page](https://summer.example/2023/1)',
    '- Second',
    '  - Mentors: Ana Pérez (@ana)',
    '  - SIG: none',
    '  - Area: Network',
    '',
    '### 2022',
    '',
    'Applications: April 21, 2022 to June 4, 2022. Organized for KubeSphere by dora maar (@dora). [Programme site of 2022](https://summer.example/2022)',
    '',
    '- Old',
    '  - Mentors: Ana Pérez (@ana)',
    '  - SIG: none',
    '  - Area: Docs',
  ]);
});

test('a project without mentors and documents does not name them', async () => {
  const gsoc = {
    description: 'GSoC: what a reader of this small community learns about it here.',
    programme: 'GSoC',
    organizer: 'Google',
    confirmed: '2021-01-01',
    editions: [
      { year: 2021, site: 'https://gsoc.example', projects: [{ title: 'Idea', area: 'Docs', difficulty: 'low' }] },
    ],
  };
  const made = await textsOf({ pages: { 'programmes/gsoc.md': page(gsoc, '::editions\n') } });
  expect(belowHead(made.get('programmes/gsoc.md'))).toEqual([
    '### 2021',
    '',
    '[Programme site of 2021](https://gsoc.example)',
    '',
    '- Idea',
    '  - SIG: none',
    '  - Area: Docs, low',
  ]);
});
