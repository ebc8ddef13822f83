import { expect, test } from 'vitest';
import { living } from '../../src/plugins/community/smallCommunity';
import { modelOf } from '../../src/plugins/community/testing';
import { type Origin, welcomePage } from './welcome';

const origin: Origin = {
  year: '2026',
  asOf: '2026-09-30',
  repository: 'kubesphere/community',
  commit: '0123456789abcdef0123456789abcdef01234567',
};

test('the welcome page says what the archive is, and links to its main pages that are there', () => {
  const paths = new Set(['sigs/index.md', 'sigs/network.md', 'people.md']);
  expect(welcomePage(origin, living, paths, ['Health of the groups'])).toBe(`---
title: The community in 2026
description: See how the KubeSphere community stood on September 30, 2026, with its SIGs, committees, ambassadors, rules
  and channels.
sidebar_label: "2026"
as_of: 2026-09-30
source: https://github.com/kubesphere/community/tree/0123456789abcdef0123456789abcdef01234567
---

This archive shows the KubeSphere community as this site described it on September 30, 2026.
It is closed: its facts are of that day, and what happened later is not in it.

On that day the site listed 2 open special interest groups (SIGs).
Its pages named 5 people; 2 of them led a group.

## What is in it {#contents}

| Page | What it shows |
| --- | --- |
| [SIGs](sigs/index.md) | Each group with its leads, members and addresses |
| [People](people.md) | Everybody named, with what they did |

## What is not in it {#left-out}

What the sources disagreed on is shown in the living version only, where it can be settled.
These pages speak of the living version, and are found there:

- Health of the groups

## Where the facts come from {#sources}

They are those of this site's [repository at commit 0123456][source].
Names and handles of people are kept once for all versions:
a correction, or a removal that somebody asks for, holds in this archive too.

[source]: https://github.com/kubesphere/community/tree/0123456789abcdef0123456789abcdef01234567
`);
});

test('of a site without pages and without a commit it says no more than is known', () => {
  const text = welcomePage({ ...origin, commit: undefined }, modelOf({}), new Set(), []);
  expect(text).toContain('\nsource: https://github.com/kubesphere/community/tree/HEAD\n');
  expect(text).toContain("\nThey are those of this site's [repository][source].\n");
  expect(text).toContain('\nOn that day the site listed 0 open special interest groups (SIGs).\n');
  expect(text).not.toContain('{#contents}');
  expect(text).toContain(', where it can be settled.\n\n## Where');
});

test.each(['2026-05-01', '2026-09-30'])(
  'its front matter is that of an archive, on a day as short or long as %s',
  (asOf) => {
    const page = welcomePage({ ...origin, asOf }, living, new Set(), []);
    const { archive } = modelOf({ pages: { 'index.md': page }, version: '2026' });
    expect(archive?.value).toMatchObject({ title: 'The community in 2026', sidebar_label: '2026', as_of: asOf });
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  },
);
