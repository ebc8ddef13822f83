// What the tests of `npm run new` work on. No part of the command imports it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathsBelow } from '../../src/plugins/community/files';
import { formerPathsFile, type SiteTexts } from '../../src/plugins/community/read';
import {
  committee,
  page,
  sig,
  smallFormerPaths,
  smallRedirects,
  texts,
  workingGroup,
  yaml,
} from '../../src/plugins/community/testing';
import type { Asker, Check } from './interview';
import { kinds } from './kinds';
import type { Kind } from './kinds/kind';

/** Root of the real site. */
export const siteDir = join(import.meta.dirname, '../..');

/** A day after every date of the real site. */
export const today = '2031-02-03';

/** A kind by its name. */
export function kindOf(name: Kind['name']): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`${name} is no kind`);
  return kind;
}

/** Content by path below the docs folder. */
type Pages = Readonly<Record<string, string>>;

const people = yaml({
  ana: { name: 'Ana Pérez' },
  'Bo-Li': { name: 'Li Bo', also: ['libo'] },
  carol: { name: null },
  'wei-wang': { name: 'Wang Wei', github: null },
});

/** The front matter of the small site's list of ambassadors: `seats` seats, two of them taken in the newest term. */
export function ambassadors(seats: number): string {
  const picture = (name: string) => `https://certificates.example/${name}.png`;
  return page({
    description: 'Lists the ambassadors of a small community, by term.',
    seats,
    confirmed: '2023-12-31',
    team: ['ana'],
    terms: [
      {
        name: '2022',
        from: '2022-09-20',
        to: '2023-09-19',
        ambassadors: [{ person: 'ana', certificate: picture('a') }],
      },
      {
        name: '2023',
        from: '2023-09-20',
        to: '2024-09-21',
        ambassadors: [{ person: 'wei-wang', certificate: picture('wei') }, { person: 'Bo-Li' }],
      },
    ],
  });
}

/** A page with nothing but headings of these ids. */
function stub(title: string, ...ids: readonly string[]): string {
  const description = `${title}: stands where new pages link to, in a small community.`;
  return page({ title, description }, ids.map((id) => `## ${id} {#${id}}\n`).join('\n'));
}

const pages: Pages = {
  'contact.md': stub('Contact', 'slack', 'sig-channels'),
  'contributing/design-proposals.md': stub('Design proposals'),
  'contributing/documentation.md': stub('Documentation', 'user-docs'),
  'contributing/index.md': stub('Ways to contribute'),
  'contributing/issues.md': stub('Issues', 'write'),
  'contributing/setup.md': stub('Setup'),
  'contributing/workflow.md': stub('Workflow'),
  'governance/roles.md': stub('Roles'),
  'sigs/index.md': stub('SIGs'),
  'working-groups/index.md': stub('Working groups', 'lifecycle'),
  'sigs/network.md': sig({
    members: ['carol'],
    slack: { channel: 'sig-network' },
    repositories: [{ name: 'Porter', url: 'https://github.com/kubesphere/porter' }],
  }),
  'sigs/docs.md': sig({ name: 'Docs', leads: [], vacant: { since: '2022-10-28' } }),
  'sigs/old.md': sig({ name: 'Old', status: 'retired', retired: { on: '2022-01-01', successor: 'docs' } }),
  'working-groups/gateway.md': workingGroup({ leads: ['Bo-Li'] }),
  'committees/steering.md': committee(),
  'ksap/ambassadors.md': ambassadors(3),
};

/** A site of two open SIGs, a working group, a committee and four people; `replaced` are pages of other content. */
export function smallSite(replaced: Pages = {}): SiteTexts {
  const published = yaml({ groups: { network: 'Network', storage: 'Storage' }, channels: {} });
  return {
    versions: [texts({ pages: { ...pages, ...replaced }, people })],
    published: { file: 'data/published.yml', content: published },
    redirects: { file: 'data/redirects.yml', content: smallRedirects },
    addresses: { file: 'data/addresses.txt', content: '' },
    formerPaths: smallFormerPaths,
    others: [],
  };
}

const folders: string[] = [];

/** Files below a folder with their content, by path. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await pathsBelow(folder);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'new-'));
  folders.push(folder);
  return folder;
}

/** Removes all of them, after the last test of a file. */
export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Writes a site to a folder. */
export async function writeSite(folder: string, site: SiteTexts): Promise<void> {
  const files = [
    site.published,
    site.redirects,
    site.addresses,
    { file: formerPathsFile, content: site.formerPaths },
    ...site.versions.flatMap(({ docsFolder, pages, people, channels, forms }) => [
      people,
      channels,
      ...(forms ? [forms] : []),
      ...pages.map(({ path, content }) => ({ file: `${docsFolder}/${path}`, content })),
    ]),
  ];
  for (const { file, content } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

/** What a scripted person answers: a text is typed, a list is chosen, yes or no; `undefined` stops. */
export type Script = readonly (readonly [
  question: string,
  ...answers: (string | readonly string[] | boolean | undefined)[],
])[];

/** A person who answers by a script, and what was said to that person. */
export function scripted(script: Script): { readonly asker: Asker; readonly said: string[] } {
  const said: string[] = [];
  const rest = [...script];
  const turn = async <Value>(message: string, is: (answer: unknown) => answer is Value, check: Check<Value>) => {
    const [expected, ...answers] = rest.shift() ?? [];
    if (expected === undefined || !message.includes(expected))
      throw new Error(`expected ${expected}, asked: ${message}`);
    for (const answer of answers) {
      if (answer === undefined) return undefined;
      if (!is(answer)) throw new Error(`${JSON.stringify(answer)} is no answer to: ${message}`);
      const wrong = await check(answer);
      if (wrong === undefined) return answer;
      said.push(wrong);
    }
    throw new Error(`no right answer to: ${message}`);
  };
  const isText = (answer: unknown): answer is string => typeof answer === 'string';
  const isList = (answer: unknown): answer is readonly string[] => Array.isArray(answer);
  const isYesOrNo = (answer: unknown): answer is boolean => typeof answer === 'boolean';
  return {
    said,
    asker: {
      text: (message, initial, check) => turn(`${message} [${initial}]`, isText, check),
      choose: (message, _options, initial, check) => turn(`${message} [${initial}]`, isText, check),
      chooseMany: (message, _options, check) => turn(message, isList, check),
      confirm: (message, initial) => turn(`${message} [${initial}]`, isYesOrNo, async () => undefined),
    },
  };
}

/** Slugs of the SIGs that take in people today. */
export function openSigs({ versions: [living] }: SiteTexts): string[] {
  const pages = living?.pages.filter(({ path, content }) => /^sigs\//.test(path) && /^status: open$/m.test(content));
  return pages?.map(({ path }) => path.replace(/^.*\/|\.md$/g, '')) ?? [];
}
