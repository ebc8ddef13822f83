import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { main } from './main';
import { help } from './options';
import { builtFiles, writeFiles } from './testing';

afterAll(removeTemporaryFolders);

/** A folder with two built sites, `before` and `after`, the second with these files besides or instead. */
async function sites(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const siteDir = await temporaryFolder();
  await writeFiles(join(siteDir, 'before'), builtFiles);
  await writeFiles(join(siteDir, 'after'), { ...builtFiles, ...files });
  return siteDir;
}

async function run(siteDir: string, ...args: readonly string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await main({
    ...{ args, siteDir },
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, said, complaints };
}

const both = ['--before', 'before', '--after', 'after'];

describe('npm run preview:summary', () => {
  test('shows what differs, or writes it to a file', async () => {
    const siteDir = await sites({ 'start.html': builtFiles['sigs.html'].replace('SIGs', 'Start') });
    const { code, said, complaints } = await run(siteDir, ...both);
    expect([code, complaints]).toEqual([0, []]);
    expect(said).toEqual([
      expect.stringContaining('\n1 page. No redirect is owed.\n\n### Pages added\n\n- `/start`, Start\n'),
    ]);
    const written = await run(siteDir, ...both, '--out', 'preview/summary.md');
    expect(written).toEqual({ code: 0, said: ['written  preview/summary.md'], complaints: [] });
    expect(await readFile(join(siteDir, 'preview/summary.md'), 'utf8')).toBe(`${said[0]}\n`);
  });

  test('ends well when a redirect is owed: the check of the data is what fails', async () => {
    const siteDir = await sites({ 'sigs.html': builtFiles['old.html'].replace('/sigs', '/') });
    await writeFiles(join(siteDir, 'before'), { 'start.html': builtFiles['sigs.html'] });
    const { code, said } = await run(siteDir, ...both);
    expect([code, said[0]]).toEqual([0, expect.stringContaining('1 redirect is owed.')]);
  });

  test('says so when nothing differs', async () => {
    expect((await run(await sites(), ...both)).said).toEqual([expect.stringContaining('Nothing changes for readers')]);
  });

  test.each<[args: string[], why: string]>([
    [[], '--before is given the folder of one built site.'],
    [['--before', 'before'], '--after is given the folder of one built site.'],
    [['--before', 'before', '--before', 'after', '--after', 'after'], '--before is given twice.'],
    [['--before', '--after', 'after'], '--before is given the folder of one built site.'],
    [[...both, '--out', 'before'], '--out before is a folder: name a file.'],
    [
      [...both, '--out', 'before/index.html/a/b.md'],
      '--out before/index.html/a/b.md is below a file, not below a folder.',
    ],
    [['--before', '', '--after', 'after'], '--before is given the folder of one built site.'],
    [[...both, '--out'], '--out is given the name of one file.'],
    [[...both, 'more'], '"more" is nothing that can be asked for.'],
    [[...both, '--fast'], '"--fast" is not known.'],
    [['--before', 'before', '--after', 'nowhere'], 'nowhere is not a folder.'],
    [['--before', 'before/index.html', '--after', 'after'], 'before/index.html is not a folder.'],
    [['--before', 'before/index.html/a', '--after', 'after'], 'before/index.html/a is not a folder.'],
    [
      ['--before', 'before', '--after', 'after/assets'],
      'after/assets is not a built site: it has no api/v1/index.json or no index.html.',
    ],
    [
      ['--before', 'before', '--after', './after/../before'],
      'before and ./after/../before are the same folder: there is nothing to compare.',
    ],
  ])('%j is refused in a sentence', async (args, why) => {
    expect(await run(await sites(), ...args)).toEqual({ code: 2, said: [], complaints: [`${why}\n\n${help}`] });
  });

  test('--out is looked at before any work is done', async () => {
    const siteDir = await sites();
    const { code, complaints } = await run(siteDir, '--before', 'nowhere', '--after', 'after', '--out', 'before');
    expect([code, complaints]).toEqual([2, [`--out before is a folder: name a file.\n\n${help}`]]);
  });

  test.each<[what: string, files: Readonly<Record<string, string>>, why: RegExp]>([
    [
      'a page that loads what is missing',
      { 'sigs.html': builtFiles['sigs.html'].replace('<script', '<img src="/img/none.png"><script') },
      /^after is not a built site: sigs\.html: \/.*\/after\/img\/none\.png is missing\n/,
    ],
    [
      'a page with a picture that is none',
      { 'sigs.html': builtFiles['sigs.html'].replace('<script', '<img alt=""><script') },
      /^after is not a built site: sigs\.html: <img alt=""> has no src\n/,
    ],
    [
      'headings of a redirect that cannot be read',
      { 'old.html': builtFiles['old.html'].replace('href="/sigs"', 'href="/sigs" data-anchors="{"') },
      /^after is not a built site: old\.html: data-anchors are no JSON of addresses by id\n/,
    ],
  ])('%s is told with the name of the file', async (_what, files, why) => {
    const { code, said, complaints } = await run(await sites(files), ...both);
    expect([code, said]).toEqual([2, []]);
    expect(complaints).toEqual([expect.stringMatching(why)]);
  });

  test('a site without its script is told', async () => {
    const siteDir = await sites();
    await rm(join(siteDir, 'after/assets/js'), { recursive: true });
    const why = 'after is not a built site: it has no assets/js/main.*.js.';
    expect(await run(siteDir, ...both)).toEqual({ code: 2, said: [], complaints: [`${why}\n\n${help}`] });
  });

  test.each(['--help', '-h'])('%s shows the usage', async (option) => {
    expect(await run('/nowhere', option)).toEqual({ code: 0, said: [help], complaints: [] });
  });
});
