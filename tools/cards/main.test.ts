import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { storeFolder } from '../../src/plugins/cards/store';
import { prose, sig, smallFormerPaths, smallRedirects, texts } from '../../src/plugins/community/testing';
import { removeTemporaryFolders, temporaryFolder, writeSite } from '../new/testing';
import { help, main } from './main';

afterAll(removeTemporaryFolders);

/** A folder with a site of two pages; `topics` are those of its SIG. */
async function siteWith(topics: readonly string[]): Promise<string> {
  const siteDir = await temporaryFolder();
  await writeSite(siteDir, {
    versions: [texts({ pages: { 'start.md': prose(), 'sigs/network.md': sig({ topics }) } })],
    published: { file: 'data/published.yml', content: 'groups: {}\nchannels: {}\n' },
    redirects: { file: 'data/redirects.yml', content: smallRedirects },
    addresses: { file: 'data/addresses.txt', content: '' },
    formerPaths: smallFormerPaths,
    others: [],
  });
  return siteDir;
}

/** A run of the command: how it ended, and what it said. */
async function run(siteDir: string, ...args: readonly string[]) {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  return { code: await main({ args, siteDir, print, complain: print }), said };
}

const seconds = 30_000;

describe('npm run cards', () => {
  test('draws what is not there yet, says how large and how fast, and writes a sheet', {
    timeout: seconds,
  }, async () => {
    const siteDir = await siteWith(['DNS']);
    const first = await run(siteDir);
    expect(first).toEqual({
      code: 0,
      said: [
        'Cards: 3, 3 drawn, 0 kept from before',
        expect.stringMatching(/^Largest: \d\d,\d{3} bytes, \/cards\/[\w/-]+\.png$/),
        expect.stringMatching(/^A cold card: \d+ ms; satori and resvg alone: \d+ ms; ratio \d+\.\d\d$/),
      ],
    });
    const sheet = join(siteDir, storeFolder, 'sheet-1.png');
    const { said } = await run(siteDir, '--sheet');
    expect([said[0], said.at(-1)]).toEqual(['Cards: 3, 0 drawn, 3 kept from before', `Sheet: ${sheet}`]);
    expect(await readdir(join(siteDir, storeFolder))).toContain('sheet-1.png');
  });

  test('draws a card on which no font has a sign', { timeout: seconds }, async () => {
    const { code, said } = await run(await siteWith(['네트워크']));
    expect([code, said[0]]).toEqual([0, 'Cards: 3, 3 drawn, 0 kept from before']);
  });

  test('draws nothing while a fact is wrong', async () => {
    const { code, said } = await run(await siteWith([]));
    expect(code).toBe(1);
    expect(said.join('\n')).toMatch(/^Nothing was drawn; the pages and facts have mistakes:/);
  });

  test.each<[args: string[], code: number, said: string]>([
    [['--help'], 0, help],
    [['-h'], 0, help],
    [['--sheets'], 1, `Nothing was drawn: "--sheets" is not known.\n\n${help}`],
    [['--sheet', 'now'], 1, `Nothing was drawn: "now" is not known.\n\n${help}`],
  ])('%j', async (args, code, said) => {
    expect(await run('/nowhere', ...args)).toEqual({ code, said: [said] });
  });
});
