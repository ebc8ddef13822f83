import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import type { Nginx } from './find';
import { help, main } from './main';

const found = vi.hoisted(() => ({ nginx: { missing: 'nginx is not on this machine.' } as Nginx }));
vi.mock('./find', () => ({ findNginx: () => found.nginx }));

afterAll(removeTemporaryFolders);

async function run(siteDir: string, ...args: readonly string[]) {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  const until = () => Promise.resolve();
  return { code: await main({ args, siteDir, baseUrl: '/', print, complain: print, until }), said };
}

describe('npm run serve:nginx', () => {
  test.each<[args: string[], code: number, said: string]>([
    [['--help'], 0, help],
    [['-h'], 0, help],
    [['--port', '0'], 1, `--port "0" is no port: a number from 1 to 65535.\n\n${help}`],
    [['--port', '65536'], 1, `--port "65536" is no port: a number from 1 to 65535.\n\n${help}`],
    [['--port', 'http'], 1, `--port "http" is no port: a number from 1 to 65535.\n\n${help}`],
    [['--prot=1'], 1, `Unknown option '--prot'\n\n${help}`],
    [[], 1, 'There is no build to show: run npm run build first.'],
  ])('%j', async (args, code, said) => {
    expect(await run('/nowhere', ...args)).toEqual({ code, said: [said] });
  });

  test('says what is missing on the machine', async () => {
    const siteDir = await temporaryFolder();
    await mkdir(join(siteDir, 'build'));
    await writeFile(join(siteDir, 'build/index.html'), '<!doctype html>');
    expect(await run(siteDir)).toEqual({ code: 1, said: ['nginx is not on this machine.'] });
  });
});
