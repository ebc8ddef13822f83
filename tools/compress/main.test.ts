import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { help, main } from './main';

afterAll(removeTemporaryFolders);

const long = 'A page of the site. '.repeat(100);

/** A site whose build has a page, a picture, and a text that is too short to get smaller. */
async function site() {
  const siteDir = await temporaryFolder();
  const folder = join(siteDir, 'build');
  await mkdir(join(folder, 'sigs'), { recursive: true });
  await writeFile(join(folder, 'sigs/network.html'), long);
  await writeFile(join(folder, 'card.png'), long);
  await writeFile(join(folder, 'short.txt'), 'ok');
  const names = async () => (await readdir(folder, { recursive: true })).toSorted();
  return { siteDir, folder, names };
}

async function run(siteDir: string, ...args: readonly string[]) {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  return { code: await main({ args, siteDir, print, complain: print }), said };
}

describe('npm run compress', () => {
  test('writes brotli and gzip beside each text that gets smaller', async () => {
    const { siteDir, folder, names } = await site();
    const { code, said } = await run(siteDir);
    expect([code, said]).toEqual([0, [expect.stringMatching(/^Compressed: 1 of 2 texts in \d+\.\d s, /)]]);
    expect(await names()).toEqual([
      'card.png',
      'short.txt',
      'sigs',
      'sigs/network.html',
      'sigs/network.html.br',
      'sigs/network.html.gz',
    ]);
    const page = join(folder, 'sigs/network.html');
    expect(brotliDecompressSync(await readFile(`${page}.br`)).toString()).toBe(long);
    expect(gunzipSync(await readFile(`${page}.gz`)).toString()).toBe(long);
  });

  test('leaves alone what is up to date, follows what changed', async () => {
    const { siteDir, folder, names } = await site();
    const page = join(folder, 'sigs/network.html');
    await run(siteDir);
    const before = await stat(`${page}.br`);
    expect((await run(siteDir, 'build')).said).toEqual([expect.stringMatching(/^Compressed: 0 of 2 texts /)]);
    expect((await stat(`${page}.br`)).ctimeMs).toBe(before.ctimeMs);

    await writeFile(page, `${long}More.`);
    await utimes(page, new Date(), new Date('2020-01-01'));
    expect((await run(siteDir)).said).toEqual([expect.stringMatching(/^Compressed: 1 of 2 texts /)]);
    expect(brotliDecompressSync(await readFile(`${page}.br`)).toString()).toBe(`${long}More.`);

    await writeFile(page, 'ok');
    await utimes(page, new Date(), new Date('2021-01-01'));
    await run(siteDir);
    expect(await names()).toEqual(['card.png', 'short.txt', 'sigs', 'sigs/network.html']);

    const file = await run(siteDir, 'build/short.txt');
    expect(file).toEqual({ code: 1, said: ['There is no folder build/short.txt: run npm run build first.'] });
  });

  test.each<[args: string[], code: number, said: string]>([
    [['--help'], 0, help],
    [['-h'], 0, help],
    [['--best'], 1, `"--best" is not known.\n\n${help}`],
    [['a', 'b'], 1, `One folder at a time, not a and b.\n\n${help}`],
    [[], 1, 'There is no folder build: run npm run build first.'],
  ])('%j', async (args, code, said) => {
    expect(await run('/nowhere', ...args)).toEqual({ code, said: [said] });
  });
});
