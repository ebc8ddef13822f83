import { formatDate } from '../../src/lib/dates';
import type { Model } from '../../src/plugins/community/model';
import { landing } from '../../src/plugins/community/outputs/landing';

/** What a frozen year is called, and where its facts come from. */
export type Origin = {
  readonly year: string;
  /** The day that its facts are of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** GitHub `owner/name`. */
  readonly repository: string;
  /** Full hash; `undefined` where it is not known. */
  readonly commit: string | undefined;
};

/** The address of the repository at the commit that was frozen; of its newest state where no commit is known. */
export function sourceOf({ repository, commit }: Origin): string {
  return `https://github.com/${repository}/tree/${commit ?? 'HEAD'}`;
}

/** The pages that a reader may look for first, as far as they are there. */
const mainPages: readonly (readonly [path: string, name: string, shows: string])[] = [
  ['start.md', 'Start here', 'The ways in, by what somebody wanted to do'],
  ['sigs/index.md', 'SIGs', 'Each group with its leads, members and addresses'],
  ['working-groups/index.md', 'Working groups', 'Groups for a topic across SIGs'],
  ['people.md', 'People', 'Everybody named, with what they did'],
  ['committees/steering.md', 'Steering committee', 'Its members and duties'],
  ['committees/technical-oversight.md', 'Technical oversight committee', 'Its members and duties'],
  ['governance/index.md', 'Governance', 'Who decided what'],
  ['governance/roles.md', 'Roles', 'The conditions for contributors, members and leads'],
  ['contributing/index.md', 'Contributing', 'The guides, from setting up to a merged change'],
  ['code-of-conduct.md', 'Code of conduct', 'The rules of conduct'],
  ['contact.md', 'Contact', 'The channels of that day'],
  ['ksap/index.md', 'Ambassador programme', 'Its conditions, its terms and the people listed'],
  ['programmes/index.md', 'Programmes', 'Mentoring, user groups and the podcast'],
];

/**
 * The welcome page of a frozen year.
 *
 * @param model - the facts that are frozen.
 * @param paths - the pages that are frozen, below the folder of the year.
 * @param leftOut - titles of the pages that are not.
 */
export function welcomePage(
  origin: Origin,
  model: Model,
  paths: ReadonlySet<string>,
  leftOut: readonly string[],
): string {
  const { year, asOf, commit } = origin;
  const day = formatDate(asOf, 'en');
  const { sigs, people, leads } = landing(model).figures;
  const where = commit === undefined ? 'repository' : `repository at commit ${commit.slice(0, 7)}`;
  const rows = mainPages
    .filter(([path]) => paths.has(path))
    .map(([path, name, shows]) => `| [${name}](${path}) | ${shows} |`);
  const contents = ['## What is in it {#contents}', ['| Page | What it shows |', '| --- | --- |', ...rows].join('\n')];
  const living = leftOut.map((title) => `- ${title}`).join('\n');
  return `${[
    `---
title: The community in ${year}
description: See how the KubeSphere community stood on ${day}, with its SIGs, committees, ambassadors, rules
  and channels.
sidebar_label: "${year}"
as_of: ${asOf}
source: ${sourceOf(origin)}
---`,
    `This archive shows the KubeSphere community as this site described it on ${day}.
It is closed: its facts are of that day, and what happened later is not in it.`,
    `On that day the site listed ${count(sigs, 'open special interest group (SIG)', 'open special interest groups (SIGs)')}.
Its pages named ${count(people, 'person', 'people')}; ${leads} of them led a group.`,
    ...(rows.length > 0 ? contents : []),
    '## What is not in it {#left-out}',
    `What the sources disagreed on is shown in the living version only, where it can be settled.${
      living === '' ? '' : `\nThese pages speak of the living version, and are found there:\n\n${living}`
    }`,
    '## Where the facts come from {#sources}',
    `They are those of this site's [${where}][source].
Names and handles of people are kept once for all versions:
a correction, or a removal that somebody asks for, holds in this archive too.`,
    `[source]: ${sourceOf(origin)}`,
  ].join('\n\n')}\n`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
