import { stringify } from 'yaml';
import { item, plain, wrap } from './prose';

/** What the page of a new group begins with. */
export type NewGroup = {
  readonly name: string;
  readonly slug: string;
  readonly topics: readonly string[];
  readonly purpose: string;
  /** The day it is made, `YYYY-MM-DD`. */
  readonly today: string;
  readonly leads: readonly string[];
  readonly vacantSince?: string | undefined;
  readonly members: readonly string[];
  readonly slack?: string | undefined;
  readonly notes?: string | undefined;
  readonly repositories: readonly { readonly name: string; readonly url: string }[];
};

export type NewSig = NewGroup & { readonly focus: string };

export type NewWorkingGroup = NewGroup & { readonly sponsors: readonly string[]; readonly endsWhen: string };

/** The page of a new SIG: every field in the order of the other SIGs' pages, and a text to begin with. */
export function sigPage(sig: NewSig): string {
  const { name, slug, focus, topics, purpose } = sig;
  const facts = {
    name,
    slug,
    status: 'open',
    focus,
    topics,
    purpose,
    ...factsOf(sig, { subprojects: [] }),
  };
  const channel = sig.slack
    ? 'Introduce yourself in the channel of the SIG; the [contact page](../contact.md#sig-channels) lists them all.'
    : "Introduce yourself in the [contributors' channel](../contact.md#slack), and name the SIG.";
  return page(facts, [
    ...scope(sig),
    `If you are not sure that a question belongs here, look through the [directory of SIGs](./index.md).
The areas of two SIGs can touch; then ask in one of them, and link the answer in the other.`,
    '## Where to start {#start}',
    `${channel}
Say what you know and what you would like to work on, and ask for a task that is small enough to begin with.`,
    ...waysIn,
    `A change that others will have to live with needs agreement first: write a
[design proposal](../contributing/design-proposals.md), and discuss it with the SIG before you write code.
[Roles](../governance/roles.md) says how a contributor becomes a member, and a member a lead.`,
  ]);
}

/** The page of a new working group, in the same form. */
export function workingGroupPage(group: NewWorkingGroup): string {
  const { name, slug, topics, purpose, sponsors, endsWhen } = group;
  const facts = {
    name,
    slug,
    status: 'open',
    topics,
    purpose,
    sponsors,
    ends_when: endsWhen,
    ...factsOf(group, {}),
  };
  const channel = group.slack
    ? "Introduce yourself in the channel of the group, which is part of the community's [Slack](../contact.md#slack)."
    : "Introduce yourself in the [contributors' channel](../contact.md#slack), and name the working group.";
  return page(facts, [
    ...scope(group),
    `A working group takes on one topic that concerns several SIGs, and disbands when its goal is reached.
What it produces goes to the SIGs that it works for;
[from proposal to disbanding](./index.md#lifecycle) shows the steps.`,
    '## Where to start {#start}',
    `${channel}
Say which part of the topic concerns you, and ask what is being worked on.`,
    ...waysIn,
    `If you want to go on when the group has ended, join one of the SIGs that it works for:
each has its page in the [directory](../sigs/index.md).`,
  ]);
}

/** The fields that follow the purpose; those that only one kind of group has stand before the repositories. */
function factsOf(group: NewGroup, own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { today, leads, vacantSince, members, slack, notes, repositories } = group;
  return {
    founded: today,
    confirmed: today,
    source: null,
    leads,
    ...(vacantSince === undefined ? {} : { vacant: { since: vacantSince } }),
    members,
    emeritus: [],
    slack: slack === undefined ? null : { channel: slack },
    mailing_lists: null,
    meetings: null,
    notes: notes ?? null,
    recordings: null,
    calendar: null,
    ...own,
    repositories,
    documents: [],
    conflicts: [],
  };
}

function scope({ purpose, topics }: NewGroup): string[] {
  return [
    '## What it works on {#scope}',
    wrap(`**In short.** ${plain(purpose)}`),
    'These topics belong to it:',
    topics.map(item).join('\n'),
  ];
}

const waysIn = [
  `**With code:** [set up your environment](../contributing/setup.md), then follow the
[workflow](../contributing/workflow.md) from a fork to a pull request.`,
  `**Without code:** reproduce a problem and write a [report somebody can act on](../contributing/issues.md#write),
or correct a page of the [documentation](../contributing/documentation.md#user-docs).
[Ways to contribute](../contributing/index.md) has more.`,
];

function page(facts: Readonly<Record<string, unknown>>, blocks: readonly string[]): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}
