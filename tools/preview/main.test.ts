import { readFile } from 'node:fs/promises';
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
    [
      ['--before', 'before', '--before', 'after', '--after', 'after'],
      '--before is given the folder of one built site.',
    ],
    [['--before', '', '--after', 'after'], '--before is given the folder of one built site.'],
    [[...both, '--out'], '--out is given the name of one file.'],
    [[...both, 'more'], '"more" is nothing that can be asked for.'],
    [[...both, '--fast'], '"--fast" is not known.'],
    [['--before', 'before', '--after', 'nowhere'], 'nowhere is not a folder.'],
    [['--before', 'before/index.html', '--after', 'after'], 'before/index.html is not a folder.'],
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

  test('--help shows the usage', async () => {
    expect(await run('/nowhere', '--help')).toEqual({ code: 0, said: [help], complaints: [] });
  });
});
