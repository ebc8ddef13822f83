import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SiteTexts } from '../../src/plugins/community/read';
import { prose, sig, smallFormerPaths, texts } from '../../src/plugins/community/testing';
import { removeTemporaryFolders, temporaryFolder, writeSite } from '../new/testing';
import { main } from './main';

const headed = (...ids: readonly string[]) => `${prose()}\n${ids.map((id) => `## ${id} {#${id}}\n`).join('\n')}`;

const file = 'data/redirects.yml';
const redirects = `# Where things are.
moved:
  # Since 2024.
  /leads: /roles#lead
former:
  "**": /
renamed: {}
removed: []
`;

const site: SiteTexts = {
  versions: [
    texts({
      pages: { 'role.md': headed('lead'), 'start.md': headed('first'), 'sigs/wires.md': sig({ name: 'Wires' }) },
    }),
  ],
  published: { file: 'data/published.yml', content: 'groups: {}\nchannels: {}\n' },
  addresses: {
    file: 'data/addresses.txt',
    content: '/\n/go/irc\n/leads\n/roles\n/roles#lead\n/roles#member\n/start\n/start#gone\n',
  },
  redirects: { file, content: redirects },
  formerPaths: smallFormerPaths,
  others: [],
};

afterAll(removeTemporaryFolders);

/** A run on a copy of the small site: how it ended, what it said, and the file of redirects then. */
async function run(args: readonly string[], before = redirects) {
  const siteDir = await temporaryFolder();
  await writeSite(siteDir, { ...site, redirects: { file, content: before } });
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  const code = await main({ args, siteDir, print, complain: print });
  return { code, said: said.join('\n'), text: await readFile(join(siteDir, file), 'utf8') };
}

describe('npm run redirect', () => {
  test('records a page that moved, leads others on, and says what did not go along', async () => {
    const { code, said, text } = await run(['/roles', '/role']);
    expect(said).toBe(`changed  data/redirects.yml
  /roles: /role
  /leads: /role#lead  (was /roles#lead)
These headings did not go along; record where the readers of each go:
  npm run redirect -- /roles#member /role#NEW-ID`);
    expect(text).toBe(redirects.replace('  /leads: /roles#lead\n', '  /leads: /role#lead\n  /roles: /role\n'));
    expect(code).toBe(0);
  });

  test('records a heading that moved', async () => {
    const { code, said, text } = await run(['/start#gone', '/start#first']);
    expect([code, said]).toEqual([0, 'changed  data/redirects.yml\n  /start#gone: /start#first']);
    expect(text).toBe(redirects.replace('/roles#lead\n', '/roles#lead\n  /start#gone: /start#first\n'));
  });

  test('records a page that is still there, and says that it must go', async () => {
    const { code, said } = await run(['/start', '/role']);
    expect(code).toBe(0);
    expect(said).toContain('/start is still there: take it out in the same change, or nobody is led on.');
  });

  test('is content with what is recorded already', async () => {
    expect(await run(['/leads', '/roles#lead'])).toEqual({
      code: 0,
      said: 'data/redirects.yml says so already: /leads leads to /roles#lead.',
      text: redirects,
    });
  });

  test.each(['/go/sig-wires', '/role#lead'])('records a short link that leads to %s from now on', async (to) => {
    const { code, said } = await run(['/go/irc', to]);
    expect([code, said]).toEqual([0, `changed  data/redirects.yml\n  /go/irc: ${to}`]);
  });

  test.each<[args: string[], why: string]>([
    [['/go/ir', '/role'], '/go/ir was never published, so nobody comes that way. Did you mean "/go/irc"?'],
    [['/go/irc', '/go/sig-wire'], '/go/sig-wire is no short link. Did you mean "/go/sig-wires"?'],
    [['/roles', '/go/sig-wires'], '/roles leads to the short link "/go/sig-wires": lead to a page, such as /contact'],
    [['/role', '/start'], '/role was never published, so nobody comes that way. Did you mean "/roles"?'],
    [['/nothing/of/it', '/start'], '/nothing/of/it was never published, so nobody comes that way.'],
    [['/roles', '/roel'], '/roel is no page of the site. Did you mean "/role"?'],
    [['/roles', '/something/new'], '/something/new is no page of the site; make it first.'],
    [['/roles#lead', '/role#leed'], '/role has no heading with the id "leed". Did you mean "/role#lead"?'],
    [['/roles', '/leads'], '/leads moved itself: lead to /roles#lead.'],
    [['/roles', '/roles'], '/roles cannot lead to itself.'],
    [['/leads', '/role'], '/leads leads to /roles#lead already: change its line in data/redirects.yml.'],
  ])('%j is refused', async (args, why) => {
    expect(await run(args)).toEqual({ code: 1, said: `Nothing was written: ${why}`, text: redirects });
  });

  test('refuses to write into a file with mistakes', async () => {
    const { code, said } = await run(['/roles', '/role'], 'moved: []\n');
    expect([code, said]).toEqual([
      1,
      'Nothing was written: data/redirects.yml has mistakes; "npm run check:data" lists them.',
    ]);
  });

  test('refuses an address at which another redirect is', async () => {
    const siteDir = await temporaryFolder();
    await writeSite(siteDir, { ...site, addresses: { ...site.addresses, content: '/sig-network\n' } });
    const said: string[] = [];
    const print = (text: string) => said.push(text);
    expect(await main({ args: ['/sig-network', '/role'], siteDir, print, complain: print })).toBe(1);
    expect(said.join('\n')).toContain('Nothing was written: ');
    expect(await readFile(join(siteDir, file), 'utf8')).toBe(redirects);
  });

  test.each([[[]], [['/a']], [['/a', '/b', '/c']]])('%j is no command line', async (args) => {
    const { code, said } = await run(args);
    expect(code).toBe(2);
    expect(said).toMatch(/^Nothing was written: give two addresses\.\nnpm run redirect -- \/old \/new /);
  });

  test('explains itself', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, said: expect.stringMatching(/^npm run redirect -- /) });
  });

  test('says when there is no site', async () => {
    const siteDir = await temporaryFolder();
    await writeFile(join(siteDir, 'README.md'), '');
    await expect(main({ args: ['/a', '/b'], siteDir, print: () => {}, complain: () => {} })).rejects.toThrow('ENOENT');
  });
});

test.each<[given: string, write: string]>([
  ['start', '/start'],
  ['docs/contributing/setup.md', '/contributing/setup'],
  ['docs/sigs/index.md#pick', '/sigs#pick'],
  ['https://community.kubesphere.io/sigs/network#join', '/sigs/network#join'],
])('%s is no address, and what is meant is told', async (given, write) => {
  const said: string[] = [];
  const run = { siteDir: '/nowhere', print: () => undefined, complain: (text: string) => said.push(text) };
  expect(await main({ ...run, args: [given, '/start'] })).toBe(2);
  expect(said).toEqual([`Nothing was written: "${given}" is no address of this site; write ${write}`]);
});
