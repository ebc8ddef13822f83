import { expect, test } from 'vitest';
import { type NewSig, type NewWorkingGroup, sigPage, workingGroupPage } from './page';

const group = {
  name: 'Far Edge',
  slug: 'far-edge',
  topics: ['links', 'queues'],
  purpose: 'Connects clusters that stand behind slow links.',
  today: '2023-12-31',
  leads: ['ana'],
  members: [],
  repositories: [{ name: 'Far', url: 'https://github.com/kubesphere/far' }],
};
const sig: NewSig = { ...group, focus: 'across' };
const workingGroup: NewWorkingGroup = { ...group, sponsors: ['network', 'edge'], endsWhen: 'Both agree: done.' };

test('a working group has every field, and a text to begin with', () => {
  expect(workingGroupPage({ ...workingGroup, slack: 'wg-far-edge' })).toBe(`---
name: Far Edge
slug: far-edge
status: open
topics:
  - links
  - queues
purpose: Connects clusters that stand behind slow links.
sponsors:
  - network
  - edge
ends_when: "Both agree: done."
founded: 2023-12-31
confirmed: 2023-12-31
source: null
leads:
  - ana
members: []
emeritus: []
slack:
  channel: wg-far-edge
mailing_lists: null
meetings: null
notes: null
recordings: null
calendar: null
repositories:
  - name: Far
    url: https://github.com/kubesphere/far
documents: []
conflicts: []
---

## What it works on {#scope}

**In short.** Connects clusters that stand behind slow links.

These topics belong to it:

- links
- queues

A working group takes on one topic that concerns several SIGs, and disbands when its goal is reached.
What it produces goes to the SIGs that it works for;
[from proposal to disbanding](./index.md#lifecycle) shows the steps.

## Where to start {#start}

Introduce yourself in the channel of the group, which is part of the community's [Slack](../contact.md#slack).
Say which part of the topic concerns you, and ask what is being worked on.

**With code:** [set up your environment](../contributing/setup.md), then follow the
[workflow](../contributing/workflow.md) from a fork to a pull request.

**Without code:** reproduce a problem and write a [report somebody can act on](../contributing/issues.md#write),
or correct a page of the [documentation](../contributing/documentation.md#user-docs).
[Ways to contribute](../contributing/index.md) has more.

If you want to go on when the group has ended, join one of the SIGs that it works for:
each has its page in the [directory](../sigs/index.md).
`);
});

test.each<[what: string, page: string, first: string]>([
  [
    'a SIG with a channel',
    sigPage({ ...sig, slack: 'sig-far-edge' }),
    'Introduce yourself in the channel of the SIG; the [contact page](../contact.md#sig-channels) lists them all.',
  ],
  [
    'a SIG without a channel',
    sigPage(sig),
    "Introduce yourself in the [contributors' channel](../contact.md#slack), and name the SIG.",
  ],
  [
    'a working group without a channel',
    workingGroupPage(workingGroup),
    "Introduce yourself in the [contributors' channel](../contact.md#slack), and name the working group.",
  ],
])('%s says where to start', (_what, page, first) => {
  expect(page.split('## Where to start {#start}\n\n')[1]?.split('\n')[0]).toBe(first);
});
