import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesFile, dataFiles } from '../../src/plugins/community/read';
import { prose } from '../../src/plugins/community/testing';
import { withMoved } from '../../tools/redirect/edit';
import { fixture, fixtureFiles } from '../fixtures';
import { copySite, runTool } from '../siteCopy';

/** The site with a page of its own that no other page links to, and that readers of an earlier address are led to. */
function files(): Record<string, string> {
  const { [addressesFile]: addresses = '', [dataFiles.redirects]: redirects = '', ...others } = fixtureFiles();
  return {
    ...others,
    'docs/tea-house.md': prose({ title: 'Tea house' }),
    [addressesFile]: `${addresses}/tea-room\n`,
    [dataFiles.redirects]: withMoved(redirects, '/tea-room', '/tea-house'),
  };
}

const copy = copySite(files());
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
  expect(errors().filter((error) => error.startsWith('data/addresses.txt'))).toEqual([
    'data/addresses.txt: /sigs/glaciers was published and is gone: put it back, a group keeps its address. A new name ' +
      'goes into "name", the old one into "formerly"; a group that ends says "status: retired" and why',
  ]);
  writeFileSync(file('docs/sigs/glaciers.md'), fixture('docs/sigs/glaciers.md'));
  expect(errors()).toEqual([]);
});

test('a page that is renamed is told, and is right again with the redirect that the message names', () => {
  renameSync(file('docs/tea-house.md'), file('docs/tea-houses.md'));
  expect(errors()).toEqual([
    `data/addresses.txt: /tea-house was published and is gone: put it back, or ${record} /tea-house /tea-houses`,
  ]);
  const { status, stdout } = runTool(copy.folder, 'redirect/index', '/tea-house', '/tea-houses');
  expect(stdout).toBe(`changed  data/redirects.yml
  /tea-house: /tea-houses
  /tea-room: /tea-houses  (was /tea-house)
`);
  expect(status).toBe(0);
  expect(runTool(copy.folder, 'generate').stdout).toContain('data/addresses.txt');
  expect(errors()).toEqual([]);
});
