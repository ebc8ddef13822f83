import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture, fixtureFiles } from '../fixtures';
import { copySite, runTool } from '../siteCopy';

const copy = copySite(fixtureFiles());
const file = (path: string) => join(copy.folder, path);
const record = 'record where its readers go: npm run redirect --';

/** The errors that the check of the copy finds, without their place. */
function errors(): string[] {
  const { stdout } = runTool(copy.folder, 'checkData', '--errors-only');
  return [...stdout.matchAll(/^(\S+?):\d+:\d+ error {2}(.*)$/gm)].map(([, path, message]) => `${path}: ${message}`);
}

/** Line of a file, 1-based, that is this text. */
const lineOf = (path: string, text: string) => readFileSync(file(path), 'utf8').split('\n').indexOf(text) + 1;

beforeAll(() => {
  const { status, stderr } = runTool(copy.folder, 'generate');
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => copy.remove());

test('a heading that is taken out is told, at the line that has promised it', () => {
  const glaciers = fixture('docs/sigs/glaciers.md');
  writeFileSync(file('docs/sigs/glaciers.md'), glaciers.replace('{#scope}', '{#subject}'));
  const { status, stdout } = runTool(copy.folder, 'checkData', '--errors-only');
  const line = lineOf('data/addresses.txt', '/sigs/glaciers#scope');
  expect(stdout).toContain(
    `data/addresses.txt:${line}:1 error  /sigs/glaciers#scope was published and is gone: put it back, or ${record} ` +
      '/sigs/glaciers#scope /sigs/glaciers#subject\n' +
      `${String(line).padStart(5)} | /sigs/glaciers#scope\n      | ^^^^^^^^^^^^^^^^^^^^\n`,
  );
  expect(stdout).toMatch(/^1 error, /m);
  expect(status).toBe(1);
  writeFileSync(file('docs/sigs/glaciers.md'), glaciers);
});

test('a group whose page is deleted is told once, with what to do when a group ends', () => {
  rmSync(file('docs/sigs/glaciers.md'));
  expect(errors().filter((error) => error.includes('glaciers'))).toEqual([
    'data/addresses.txt: /sigs/glaciers was published and is gone: put it back; a group that ends keeps its page, with ' +
      `"status: retired" and why. If it lives on elsewhere, ${record} /sigs/glaciers /<new page>`,
  ]);
  writeFileSync(file('docs/sigs/glaciers.md'), fixture('docs/sigs/glaciers.md'));
  expect(errors()).toEqual([]);
});

test('a page that is renamed is told, and is right again with the redirect that the message names', () => {
  renameSync(file('docs/code-of-conduct.md'), file('docs/conduct.md'));
  const told = 'data/addresses.txt: /code-of-conduct was published and is gone: put it back, or ';
  const [message = '', ...others] = errors().filter((error) => error.startsWith('data/'));
  expect(message.startsWith(`${told}${record} /code-of-conduct `)).toBe(true);
  expect(others).toEqual([]);

  const { status, stdout } = runTool(copy.folder, 'redirect/index', '/code-of-conduct', '/conduct');
  expect(stdout).toBe(`changed  data/redirects.yml
  /code-of-conduct: /conduct
  code-of-conduct.md: /conduct  (was /code-of-conduct)
`);
  expect(status).toBe(0);
  // The links of other pages to the file are left to mend; of addresses nothing is wrong any more.
  expect(errors().filter((error) => error.startsWith('data/'))).toEqual([]);
});
