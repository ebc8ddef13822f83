import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../new/testing';
import { help, main } from './main';

afterAll(removeTemporaryFolders);

const nothingUnused = '{"issues":[]}';
const nothingKnown = '{"vulnerabilities":{}}';
const unused = JSON.stringify({
  issues: [{ file: 'src/a.ts', files: [{ name: 'src/a.ts' }], exports: [{ name: 'b' }] }],
});
const known = (severity: string) =>
  JSON.stringify({ vulnerabilities: { one: { name: 'one', severity, range: '<2', isDirect: false } } });

/** What is found instead of nothing; an Error is thrown. */
type Said = { unused?: string; audit?: string | Error; installed?: string; manifest?: object };

/** Runs it in a small site that has one package. */
async function run(args: readonly string[], said: Said = {}) {
  const siteDir = await temporaryFolder();
  const write = async (path: string, content: object) => {
    await mkdir(join(siteDir, path, '..'), { recursive: true });
    await writeFile(join(siteDir, path), JSON.stringify(content));
  };
  const manifest = { engines: { node: '>=20' }, dependencies: { one: '1.0.0' }, devDependencies: {} };
  await write('package.json', said.manifest ?? manifest);
  await write('package-lock.json', { packages: { 'node_modules/one': { version: '1.0.0' } } });
  await write('node_modules/one/package.json', { version: said.installed ?? '1.0.0' });
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const code = await main(
    { args, siteDir, print, complain: print },
    {
      unused: () => said.unused ?? nothingUnused,
      audit: () => {
        if (said.audit instanceof Error) throw said.audit;
        return said.audit ?? nothingKnown;
      },
    },
  );
  return { code, text: printed.join('\n') };
}

describe('npm run doctor', () => {
  test('has nothing to say against a healthy site', async () => {
    const { code, text } = await run([]);
    expect(code).toBe(0);
    for (const line of ['Installed as locked: yes', 'Unused: 0', 'In several versions: 0', 'Known weaknesses: 0']) {
      expect(text).toContain(line);
    }
  });

  test.each<[said: Said, code: number, line: string]>([
    [{ unused }, 1, 'src/a.ts: nothing uses this file\n  src/a.ts: b: nothing else uses this export'],
    [{ installed: '0.9.0' }, 1, 'one 1.0.0 is locked, 0.9.0 is installed: run npm ci'],
    [{ audit: known('high') }, 1, 'high: one <2, brought by another package'],
    [{ audit: known('low') }, 0, 'low: one <2, brought by another package'],
    [{ audit: '{"message":"405 Method Not Allowed"}' }, 0, 'the registry did not answer (405 Method Not Allowed)'],
    [{ audit: 'npm error network\nmore' }, 0, 'the registry did not answer (npm error network)'],
    [{ audit: new Error('npm audit did not end') }, 0, 'the registry did not answer (npm audit did not end)'],
  ])('%j', async (said, code, line) => {
    const found = await run([], said);
    expect(found).toEqual({ code, text: expect.stringContaining(line) });
  });

  test.each<[args: string[], code: number, text: string]>([
    [['--help'], 0, help],
    [['-h'], 0, help],
    [['--fast'], 2, `"--fast" is not known.\n\n${help}`],
    [['--help', '-e'], 2, `"-e" is not known.\n\n${help}`],
    [['-h', 'h'], 2, `"h" is not known.\n\n${help}`],
    [['-fh'], 2, `"-fh" is not known.\n\n${help}`],
    [['now'], 2, `"now" is not known.\n\n${help}`],
    [['--json=1'], 2, `"--json=1" is not known.\n\n${help}`],
  ])('%j', async (args, code, text) => {
    expect(await run(args)).toEqual({ code, text });
  });

  test.each<[said: Said, message: RegExp]>([
    [{ unused: 'ERROR: no config' }, /^knip could not do its work: ERROR: no config$/],
    [{ unused: '' }, /^knip could not do its work: it said nothing$/],
    [{ unused: '{"issues"' }, /^What knip printed is no JSON$/],
    [{ unused: '{"files":[]}' }, /^What knip printed has another form than expected: issues: [^{]*$/],
    [{ manifest: { engines: {} } }, /^package\.json has another form than expected: engines\.node: [^{]*$/],
  ])('says in one sentence what it cannot read: %j', async (said, message) => {
    await expect(run([], said)).rejects.toThrow(message);
  });
});
