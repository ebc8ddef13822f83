import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builds } from '../builds';
import { hostHeaders } from '../hostHeaders';

const root = join(__dirname, '../..');
const script = 'deploy/netlify.sh';
const { folder: built } = builds.site;
let folder: string;

/** Runs what Netlify runs, with a build that is done already. */
function build(env: Readonly<Record<string, string>>) {
  return spawnSync('bash', [join(folder, script)], {
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, ...env },
    encoding: 'utf8',
  });
}

const read = (name: string) => readFileSync(join(folder, 'build', name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'community-netlify-'));
  for (const name of ['deploy', 'build', 'bin']) mkdirSync(join(folder, name));
  cpSync(join(root, script), join(folder, script));
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "npm $* for $SITE_URL"\n');
  chmodSync(join(folder, 'bin/npm'), 0o755);
  for (const name of ['_headers', '_redirects']) cpSync(join(built, name), join(folder, 'build', name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a preview is built for its own address; without one it is refused', () => {
  expect(build({ CONTEXT: 'deploy-preview' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('DEPLOY_PRIME_URL: is not set: the address of the preview'),
  });
  const preview = { CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: 'https://preview.example' };
  expect(build(preview).stdout).toBe('npm run build for https://preview.example\n');
});

test('the site is built for its address', () => {
  expect(build({ CONTEXT: 'production' }).stdout).toBe('npm run build for \n');
});

test('every redirect wins over the page of its address', () => {
  const lines = read('_redirects')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/^\/\S* \/\S* 301!$/.test(line))).toEqual([]);
});

test('every address has the headers that it has elsewhere', () => {
  /** As Netlify reads the file: of two rules that match, the later one’s header holds. */
  const rules = read('_headers')
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => {
      const [path = '', ...lines] = rule.trimEnd().split('\n');
      const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replace('*', '.*')}$`);
      return { pattern, headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line) ?? [line]) };
    });
  const headersOf = (path: string) =>
    new Map(
      rules
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ headers }) => headers.map(([, name = 'unread', value = '']) => [name, value] as const)),
    );
  const elsewhere = hostHeaders(built);
  const files = execFileSync('find', ['.', '-type', 'f', '-not', '-name', '*.br', '-not', '-name', '*.gz'], {
    cwd: built,
    encoding: 'utf8',
  });
  for (const path of files.trim().split('\n')) {
    const address = path.slice(1);
    expect([address, [...headersOf(address)].toSorted()]).toEqual([address, [...elsewhere(address)].toSorted()]);
  }
});
