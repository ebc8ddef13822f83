import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { textsOf } from './testing';

test('the landing page says what it shows', async () => {
  const made = await textsOf(smallCommunity);
  expect(made.get('index.md')?.trimEnd().split('\n')).toEqual([
    '# KubeSphere is built in the open, in groups you can join.',
    '',
    '> This is the home of the community behind the container platform: who looks after what, where they talk, how a change gets in, and which rules hold.',
    '',
    'Source: https://small.example/base/',
    '',
    '## Three ways in',
    '',
    '- Meet people: Join Slack, say hello in the channel of a group, and see how the first week goes. [Start here](https://small.example/base/start)',
    '- Contribute: Code, reviews, documents, translations or talks: from choosing an issue to the merged pull request. [Ways to contribute](https://small.example/base/contributing)',
    '- Lead: Grow from contributor to member to lead of a group, or speak for the project as an ambassador. [Roles and how to reach them](https://small.example/base/governance/roles)',
    '',
    'Wanted: a lead for [Docs](https://small.example/base/sigs/docs).',
    '',
    '## The community in figures',
    '',
    '- [2 special interest groups](https://small.example/base/sigs)',
    '- [5 people named on these pages](https://small.example/base/people)',
    '- [2 people who lead a group](https://small.example/base/sigs)',
    '- [2 ambassadors named, for 25 seats](https://small.example/base/ksap/ambassadors)',
    '',
    'Counted from the pages themselves; newest source of December 31, 2023.',
    '',
    '## What happened last',
    '',
    '- September 20, 2023: [The ambassadors’ term of 2023 began](https://small.example/base/ksap/ambassadors)',
    '- September 19, 2023: [The ambassadors’ term of 2022 ended](https://small.example/base/ksap/ambassadors)',
    '- April 29, 2023: [OSPP 2023 opened for applications, with 2 projects](https://small.example/base/programmes/ospp#2023)',
    '- October 28, 2022: [SIG Docs was left without a lead](https://small.example/base/sigs/docs)',
    '',
    '## Ambassadors',
    '',
    'They write, speak and help for KubeSphere. The [ambassadorship programme](https://small.example/base/ksap) has 25 seats for a year each; meet [the 2 who are named](https://small.example/base/ksap/ambassadors).',
    '',
    '- Wang Wei',
    '- Li Bo (@Bo-Li)',
    '',
    '## Where we talk',
    '',
    '- [Slack](https://small.example/base/go/slack)',
    '',
    '[Every channel, who it is for and what to expect](https://small.example/base/contact)',
  ]);
});

test('without facts it says how many there are', async () => {
  const text = (await textsOf({})).get('index.md');
  expect(text).toContain('- [0 special interest groups](https://small.example/base/sigs)\n');
  expect(text).not.toMatch(/newest source|## Ambassadors|Wanted/);
});
