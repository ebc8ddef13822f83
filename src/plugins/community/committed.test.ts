import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { api, serialize } from './api';
import { committedFiles, generate, staleFileProblems, staleFiles } from './committed';
import { formatProblem } from './problems';
import { dataFiles } from './read';
import { living, silent, smallCommunity } from './smallCommunity';
import { modelOf, prose, sig, siteOf } from './testing';

/** Nothing was published before. */
const before = siteOf({});

let siteDir = '';

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'committed-'));
});

afterEach(() => rm(siteDir, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(siteDir, file)), { recursive: true });
  await writeFile(join(siteDir, file), text);
}

const read = (file: string) => readFile(join(siteDir, file), 'utf8');

describe('the committed files', () => {
  test('are the owners, the schemas of data files, and a copy of the API that names no commit and has no owners', () => {
    const files = committedFiles(living, before);
    expect([...files.keys()].filter((file) => !file.startsWith('tests/golden/api/v1/'))).toEqual([
      '.github/CODEOWNERS',
      'data/published.yml',
      'data/addresses.txt',
      'docs/sigs/OWNERS',
      'docs/working-groups/OWNERS',
      'docs/committees/OWNERS',
      ...Object.keys(dataFiles).map((name) => `data/schema/${name}.schema.json`),
    ]);
    const copy = [...files].filter(([file]) => file.startsWith('tests/golden/api/v1/'));
    const whole = [...api(living, { commit: null, date: null })].filter(([path]) => !path.startsWith('owners/'));
    expect(copy).toEqual(whole.map(([path, value]) => [`tests/golden/api/v1/${path}`, serialize(value)]));
  });

  test('list the addresses that were published before, and the new ones', () => {
    const site = siteOf({ pages: { 'start.md': prose() } }, { addresses: '/gone\n/start\n' });
    const [model = silent] = site.models;
    const listed = committedFiles(model, site).get('data/addresses.txt')?.split('\n') ?? [];
    expect(listed.filter((line) => /^\/\w/.test(line))).toEqual(['/gone', '/start']);
    expect(listed).toContain('/');
  });

  test('have no owners of a folder without groups', () => {
    expect([...committedFiles(silent, before).keys()].filter((file) => file.startsWith('docs/'))).toEqual([]);
  });

  test('end with a newline and hold no carriage return', () => {
    for (const [file, text] of committedFiles(living, before))
      expect([file, /^[^\r]*\n$/.test(text)]).toEqual([file, true]);
  });
});

describe('generate', () => {
  test('writes everything into an empty site, and nothing the second time', async () => {
    const files = committedFiles(living, before);
    expect(await staleFiles(siteDir, living, before)).toEqual(
      [...files.keys()].toSorted().map((file) => ({ file, why: 'missing' })),
    );
    expect(await generate(siteDir, living, before)).toEqual({
      written: [...files.keys()].toSorted(),
      removed: [],
      unchanged: 0,
    });
    for (const [file, text] of files) expect(await read(file)).toBe(text);
    expect(await staleFiles(siteDir, living, before)).toEqual([]);
    expect(await generate(siteDir, living, before)).toEqual({ written: [], removed: [], unchanged: files.size });
  });

  test('mends what differs by a byte, and removes what is no longer made', async () => {
    await generate(siteDir, living, before);
    const codeowners = await read('.github/CODEOWNERS');
    await write('.github/CODEOWNERS', codeowners.replaceAll('\n', '\r\n'));
    await write('tests/golden/api/v1/groups/gone.json', '{}\n');
    await rm(join(siteDir, 'docs/sigs/OWNERS'));
    expect(await staleFiles(siteDir, living, before)).toEqual([
      { file: '.github/CODEOWNERS', why: 'differs' },
      { file: 'docs/sigs/OWNERS', why: 'missing' },
      { file: 'tests/golden/api/v1/groups/gone.json', why: 'superfluous' },
    ]);
    expect(await generate(siteDir, living, before)).toEqual({
      written: ['.github/CODEOWNERS', 'docs/sigs/OWNERS'],
      removed: ['tests/golden/api/v1/groups/gone.json'],
      unchanged: committedFiles(living, before).size - 2,
    });
    expect(await read('.github/CODEOWNERS')).toBe(codeowners);
    expect(await staleFiles(siteDir, living, before)).toEqual([]);
  });

  test('removes the owners of a folder whose groups are gone, and touches no other file', async () => {
    await generate(siteDir, living, before);
    await write('docs/working-groups/index.md', 'Text.\n');
    await write('tests/golden/README.md', 'Text.\n');
    const { 'working-groups/gateway.md': _gone, ...pages } = smallCommunity.pages ?? {};
    const model = modelOf({ ...smallCommunity, pages });
    const { removed } = await generate(siteDir, model, before);
    expect(removed).toEqual(['docs/working-groups/OWNERS', 'tests/golden/api/v1/groups/gateway.json']);
    expect(await read('docs/working-groups/index.md')).toBe('Text.\n');
    expect(await read('tests/golden/README.md')).toBe('Text.\n');
  });

  test('follows a change of facts', async () => {
    const people = smallCommunity.people ?? '';
    await generate(siteDir, modelOf({ people, pages: { 'sigs/network.md': sig({ leads: ['ana'] }) } }), before);
    const model = modelOf({ people, pages: { 'sigs/network.md': sig({ leads: ['ana', 'carol'] }) } });
    expect((await staleFiles(siteDir, model, before)).map(({ file, why }) => `${why} ${file}`)).toEqual([
      'differs .github/CODEOWNERS',
      'differs docs/sigs/OWNERS',
      'differs tests/golden/api/v1/groups/network.json',
      'differs tests/golden/api/v1/index.json',
      'differs tests/golden/api/v1/people.json',
      'missing tests/golden/api/v1/people/carol.json',
    ]);
  });

  test('is asked for by a problem at each file that is out of date', async () => {
    await generate(siteDir, living, before);
    await rm(join(siteDir, 'docs/sigs/OWNERS'));
    await write('tests/golden/api/v1/groups/gone.json', '{}\n');
    expect((await staleFileProblems(siteDir, living, before)).map(formatProblem)).toEqual([
      'docs/sigs/OWNERS:1:1 error  is missing: run "npm run generate", look at what it changed, and commit it',
      'tests/golden/api/v1/groups/gone.json:1:1 error  is no longer made: run "npm run generate", look at what it changed, and commit it',
    ]);
  });

  test('fails when a file cannot be read, rather than calling it missing', async () => {
    await mkdir(join(siteDir, '.github/CODEOWNERS'), { recursive: true });
    await expect(staleFiles(siteDir, living, before)).rejects.toThrow('EISDIR');
  });
});
