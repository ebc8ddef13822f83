import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { textsOf } from './testing';

const archives = [{ ...smallCommunity, version: '2023' }];

test('every page is listed once, in the order of the sidebars, then the frozen years', async () => {
  const text = (await textsOf(smallCommunity, { archives })).get('llms.txt');
  expect(text?.trimEnd().split('\n')).toEqual([
    '# Small Community',
    '',
    '> This is the home of the community behind the container platform: who looks after what, where they talk, how a change gets in, and which rules hold.',
    '',
    'Each link leads to a page as Markdown. To quote a page, give its address, which stands below its heading: it is that of the Markdown without the `.md` at its end. The newest source of any fact is of December 31, 2023; each group says when its own were confirmed. What no source states is called "not stated": do not guess it. Groups, people and channels are also published as JSON: see [the index of the API](https://small.example/base/api/v1/index.json).',
    '',
    '## Start here',
    '',
    '- [Small Community](https://small.example/base/index.md): This is the home of the community behind the container platform: who looks after what, where they talk, how a change gets in, and which rules hold.',
    '- [Start here](https://small.example/base/start.md): Start here: what a reader of this small community gets from the page.',
    '',
    '## SIGs and working groups',
    '',
    '- [SIG Docs](https://small.example/base/sigs/docs.md): Looks after Docs in KubeSphere, from the first idea to daily use.',
    '- [SIG Network](https://small.example/base/sigs/network.md): Looks after Network in KubeSphere, from the first idea to daily use.',
    '',
    '## More',
    '',
    '- [Steering](https://small.example/base/committees/steering.md): Looks after Steering in KubeSphere, from the first idea to daily use.',
    '- [ambassadors](https://small.example/base/ksap/ambassadors.md): KSAP: what a reader of this small community learns about it here.',
    '- [ospp](https://small.example/base/programmes/ospp.md): OSPP: what a reader of this small community learns about it here.',
    '- [podcast](https://small.example/base/programmes/podcast.md): Podcast: what a reader of this small community learns about it here.',
    '- [user-groups](https://small.example/base/programmes/user-groups.md): User groups: what a reader of this small community learns about it here.',
    '- [SIGs](https://small.example/base/sigs.md): SIGs: what a reader of this small community gets from the page.',
    '- [Working group Gateway](https://small.example/base/working-groups/gateway.md): Looks after Gateway in KubeSphere, from the first idea to daily use.',
    '',
    '## Optional',
    '',
    '- [Small Community in 2023](https://small.example/base/2023/llms.txt): The community in 2023: what a reader of this small community gets from the page.',
  ]);
});

test('a frozen year has a list of its own, which says so', async () => {
  const lines = (await textsOf(smallCommunity, { archives })).get('2023/llms.txt')?.trimEnd().split('\n') ?? [];
  expect(lines.slice(0, 9)).toEqual([
    '# Small Community in 2023',
    '',
    '> The community in 2023: what a reader of this small community gets from the page.',
    '',
    'Archive of 2023: the community as it was on December 31, 2023. [The pages of today](https://small.example/base/llms.txt) have a list of their own.',
    '',
    'Each link leads to a page as Markdown. To quote a page, give its address, which stands below its heading: it is that of the Markdown without the `.md` at its end. The newest source of any fact is of December 31, 2023; each group says when its own were confirmed. What no source states is called "not stated": do not guess it. Groups, people and channels are also published as JSON: see [the index of the API](https://small.example/base/2023/api/v1/index.json).',
    '',
    '## More',
  ]);
  expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## More']);
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(11);
});

test('while no year is frozen, none is named', async () => {
  expect((await textsOf(smallCommunity)).get('llms.txt')).not.toContain('## Optional');
});
