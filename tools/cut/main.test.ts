import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sig } from '../../src/plugins/community/testing';
import { removeTemporaryFolders } from '../new/testing';
import { contents, day, git, health, run, siteFolder } from './testing';

afterAll(removeTemporaryFolders);

const clean = await siteFolder();

describe('is refused, and nothing is written', () => {
  type Change = (folder: string) => Promise<unknown>;
  const write =
    (file: string, content: string): Change =>
    async (folder) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    };
  const commit: Change = async (folder) => {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'More');
  };
  const committed =
    (change: Change): Change =>
    async (folder) => {
      await change(folder);
      await commit(folder);
    };
  const nothing: Change = async () => undefined;

  test.each<[what: string, args: string[], change: Change, says: string]>([
    ['no name', [], nothing, 'name one year, such as: npm run cut -- 2026'],
    ['two names', ['2026', '2025'], nothing, 'name one year'],
    ['another name', ['v2026'], nothing, '"v2026" is no year of four digits'],
    ['a year to come', ['2027'], nothing, '2027 has not begun; the newest year to freeze is 2026'],
    ['an unknown flag', ['2026', '--force'], nothing, "Unknown option '--force'"],
    [
      'what a broken run left',
      ['2026'],
      write('data/versions/2026/channels.yml', '[]'),
      'channels.yml is there already',
    ],
    [
      'an uncommitted change',
      ['2026'],
      (folder) => appendFile(join(folder, 'docs/start.md'), 'More.\n'),
      'there are changes that are not committed:\n  docs/start.md\nCommit them, or go on with --allow-uncommitted.',
    ],
    ['a new file', ['2026'], write('docs/sigs/new page.md', health), '\n  docs/sigs/new page.md\n'],
    [
      'a mistake',
      ['2026'],
      committed(write('docs/sigs/network.md', sig({ leads: ['an'], members: ['carol'] }))),
      'the pages and facts have mistakes:\n\ndocs/sigs/network.md:9:5 error  leads[0] "an" is not in data/people.yml.',
    ],
    [
      'generated files that are out of date',
      ['2026'],
      committed(write('docs/sigs/network.md', sig({ leads: ['Bo-Li'], members: ['carol'] }))),
      'run "npm run generate" first and commit what it writes; out of date:\n  .github/CODEOWNERS\n',
    ],
  ])('%s', async (_what, args, change, says) => {
    const folder = change === nothing ? clean : await siteFolder();
    await change(folder);
    const before = await contents(folder);
    const { code, printed, complaints } = await run(folder, ...args);
    expect(complaints).toMatch(/^Nothing was written: /);
    expect(complaints).toContain(says);
    expect([code, printed]).toEqual([1, '']);
    expect(await contents(folder)).toEqual(before);
  });

  test.each(['--dry-run', '--allow-uncommitted'])(
    'a year that would have mistakes (%s): all is removed again',
    async (flag) => {
      const later = { leads: [], vacant: { since: '2026-11-23' }, members: ['ana', 'carol'] };
      const folder = await siteFolder({ pages: { 'sigs/network.md': sig(later) } });
      const before = await contents(folder);
      const { code, complaints } = await run(folder, '2026', flag);
      expect(code).toBe(1);
      expect(complaints).toContain('the frozen year would have mistakes');
      expect(complaints).toContain('versioned_docs/version-2026/sigs/network.md:');
      expect(complaints).toContain("is later than this year's facts (2026-11-22)");
      expect(await contents(folder)).toEqual(before);
    },
  );
});

test('a dry run lists what would be written, and writes nothing', async () => {
  const before = await contents(clean);
  const { code, printed, complaints } = await run(clean, '2026', '--dry-run');
  expect([code, complaints]).toEqual([0, '']);
  expect(printed).toMatch(/^This would be written:\n {2}versioned_docs\/version-2026\/index\.md {2}\d kB\n/);
  expect(printed).toContain('  versioned_docs/version-2026/start.md:6 See health. Ask now. ![Map](img/map.png)');
  expect(await contents(clean)).toEqual(before);
});

test('the help is printed', async () => {
  expect((await run(clean, '--help')).printed).toMatch(/^npm run cut -- <year> /);
});

test('a year is frozen, and once only', async () => {
  const folder = await siteFolder();
  const before = await contents(folder);
  const { code, printed, complaints } = await run(folder, '2026');
  expect([code, complaints]).toEqual([0, '']);
  const after = await contents(folder);
  const changed = [...after].flatMap(([file, content]) => (before.get(file) === content ? [] : [file]));
  const pages = [...before.keys()]
    .filter((file) => file.startsWith('docs/') && (file.endsWith('.md') || file.endsWith('.png')))
    .filter((file) => file !== 'docs/governance/health.md')
    .map((file) => file.replace('docs/', 'versioned_docs/version-2026/'));
  expect(changed.toSorted()).toEqual(
    [
      ...pages,
      'versioned_docs/version-2026/index.md',
      'data/versions/2026/channels.yml',
      'versioned_sidebars/version-2026-sidebars.json',
      'versions.json',
      'data/addresses.txt',
    ].toSorted(),
  );
  expect(after.get('data/addresses.txt')).toContain('\n/2026/sigs/network\n');
  expect(after.get('versioned_docs/version-2026/index.md')).toContain(`/tree/${git(folder, 'rev-parse', 'HEAD')}\n`);
  expect(printed).toContain(`written  versioned_docs/version-2026/  ${pages.length + 1} files, `);
  expect(printed).toContain('\nwritten  data/addresses.txt\n');
  expect(printed).toContain(`\n  as_of   ${day}\n`);
  expect(printed).toContain('\n  docs/start.md:6 "health" (governance/health.md)\n');

  const again = await run(folder, '2026');
  expect(again).toMatchObject({ code: 1, printed: '', complaints: 'Nothing was written: 2026 is frozen already' });
  expect(await contents(folder)).toEqual(after);
});

test('changes that are not committed are frozen on request', async () => {
  const folder = await siteFolder();
  await appendFile(join(folder, 'docs/start.md'), 'More.\n');
  const { code, printed } = await run(folder, '2026', '--allow-uncommitted');
  expect(code).toBe(0);
  expect(printed).toMatch(
    /^There are changes that are not committed:\n {2}docs\/start\.md\nThey are frozen with the rest/,
  );
  expect(await readFile(join(folder, 'versioned_docs/version-2026/start.md'), 'utf8')).toContain('\nMore.\n');
});

test('without git the day is that of the newest fact, and the commit is to be written', async () => {
  const folder = await siteFolder({ isInGit: false });
  const { code, printed } = await run(folder, '2026');
  expect(code).toBe(0);
  expect(printed).toMatch(/^There is no git here: whether all is committed is not known\.\n/);
  expect(printed).toContain('\n  as_of   2023-12-31  It is not in 2026: is the name right?\n');
  expect(printed).toContain('The commit is not known: write its address.\n');
});
