import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeGitHub, fakeGitHub } from '../../../tests/fakeGitHub';
import { fakeBot } from '../../../tests/fakeGitHubRoutes';
import { removeTemporaryFolders, temporaryFolder } from '../../new/testing';
import { longestSummary } from '../summary';
import { main } from './main';
import { help } from './options';
import { commentText, marker } from './post';

const head = 'a'.repeat(40);
const other = 'b'.repeat(40);
const summary = '## What this pull request changes\n\n1 page. No redirect is owed.\n';
const shown = commentText(summary.trim(), head);
const file = 'preview/summary.md';

let github: FakeGitHub;
let siteDir = '';

beforeEach(async () => {
  github = await fakeGitHub({
    pulls: [
      { number: 7, state: 'open', sha: head },
      { number: 8, state: 'open', sha: other },
    ],
  });
  siteDir = await temporaryFolder();
  await mkdir(join(siteDir, 'preview'));
  await writeFile(join(siteDir, file), summary);
});

afterEach(() => github.close());
afterAll(removeTemporaryFolders);

async function run(args: readonly string[] = ['--summary', file, '--head', head], env: NodeJS.ProcessEnv = github.env) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await main(
    { args, siteDir, print: (text) => said.push(text), complain: (text) => complaints.push(text) },
    env,
  );
  return { code, said, complaints };
}

const fine = (...said: string[]) => ({ code: 0, said, complaints: [] });
const bodies = () => github.state.comments.map(({ issue, body }) => [issue, body]);
const writes = () =>
  github.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

describe('npm run preview:comment', () => {
  test('writes one comment in the pull request that ends with the commit, and updates it', async () => {
    expect(await run()).toEqual(fine('Wrote a comment in pull request 7.'));
    expect(bodies()).toEqual([[7, shown]]);
    expect(await run()).toEqual(fine('The comment in pull request 7 says so already.'));
    for (const comment of github.state.comments) comment.body = comment.body.trim().replaceAll('\n', '\r\n');
    expect(await run()).toEqual(fine('The comment in pull request 7 says so already.'));
    await writeFile(join(siteDir, file), 'Something else.');
    expect(await run()).toEqual(fine('Updated the comment in pull request 7.'));
    expect(bodies()).toEqual([[7, commentText('Something else.', head)]]);
    expect(writes()).toEqual([
      'POST /repos/sample/community/issues/7/comments',
      'PATCH /repos/sample/community/issues/comments/1000',
    ]);
  });

  test('leaves comments of people alone, also one that copied the marker, and other comments of bots', async () => {
    const others = [
      { id: 1, issue: 7, body: `${marker}\nmine`, user: { login: 'someone', type: 'User' as const } },
      { id: 2, issue: 7, body: `I quote ${marker}`, user: fakeBot },
      { id: 3, issue: 8, body: `${marker}\nof another pull request`, user: fakeBot },
    ];
    github.state.comments.push(...others.map((one) => ({ ...one })));
    expect(await run()).toEqual(fine('Wrote a comment in pull request 7.'));
    expect(github.state.comments.slice(0, 3)).toEqual(others);
  });

  test('finds a comment and a pull request on later pages', async () => {
    const user = { login: 'someone', type: 'User' as const };
    github.state.comments.push(
      ...Array.from({ length: 120 }, (_, index) => ({ id: index, issue: 7, body: 'a', user })),
      { id: 500, issue: 7, body: `${marker}\nold`, user: fakeBot },
    );
    github.state.pulls.unshift(
      ...Array.from({ length: 150 }, (_, index) => ({ number: 100 + index, state: 'open' as const, sha: other })),
    );
    expect(await run()).toEqual(fine('Updated the comment in pull request 7.'));
    expect(github.state.comments.find(({ id }) => id === 500)?.body).toBe(shown);
  });

  test.each([
    ['closed', { number: 7, state: 'closed' as const, sha: head }],
    ['ahead of the commit', { number: 7, state: 'open' as const, sha: other }],
  ])('says so when the pull request is %s', async (_what, pull) => {
    github.state.pulls.splice(0, 1, pull);
    expect(await run()).toEqual(
      fine(`No open pull request ends with ${head}: it was closed, or has newer commits. Nothing was written.`),
    );
    expect(writes()).toEqual([]);
  });

  test('what the file holds calls nobody, shows no picture, leads nowhere', async () => {
    await writeFile(join(siteDir, file), '@kubesphere/admins <img src=https://e.example> [x](https://e.example) #1\n');
    await run();
    const [comment] = github.state.comments;
    expect(comment?.body).toContain(
      '\n`@kubesphere/admins` `<img` `src=https://e.example>` `[x](https://e.example)` `#1`\n',
    );
  });

  test.each<[what: string, write: (path: string) => Promise<void>, why: string]>([
    ['an empty file', (path) => writeFile(path, ' \n'), `${file} is empty.`],
    [
      'a file that is no UTF-8',
      (path) => writeFile(path, Buffer.from([0x61, 0xff])),
      `${file} is not written in UTF-8.`,
    ],
    [
      'a long file',
      (path) => writeFile(path, 'a'.repeat(longestSummary + 1)),
      `${file} is too long: 60001 signs, of 60000 at most.`,
    ],
    [
      'a file that gets long',
      (path) => writeFile(path, '# '.repeat(longestSummary / 2)),
      `${file} is too long: 119999 signs, of 60000 at most.`,
    ],
    [
      'a huge file',
      (path) => writeFile(path, 'a'.repeat(4 * longestSummary + 1)),
      `${file} is too large: 240001 bytes, of 240000 at most.`,
    ],
  ])('refuses %s', async (_what, write, why) => {
    await write(join(siteDir, file));
    expect(await run()).toEqual({ code: 1, said: [], complaints: [`Nothing was written: ${why}`] });
    expect(writes()).toEqual([]);
  });

  test('refuses a folder, and a link to elsewhere', async () => {
    await symlink('/etc/hostname', join(siteDir, 'preview/link.md'));
    await symlink('/etc', join(siteDir, 'etc'));
    const refusal = async (name: string) => (await run(['--summary', name, '--head', head])).complaints;
    for (const name of ['preview', 'preview/link.md', 'etc/hostname'])
      expect(await refusal(name)).toEqual([`Nothing was written: ${name} is no plain file.`]);
  });

  test.each<[args: string[], why: string]>([
    [[], '--summary is given the name of a file.'],
    [['--summary', file], '--head is given a commit, 40 digits from 0 to f.'],
    [['--summary', file, '--head', 'main'], '--head is given a commit, 40 digits from 0 to f.'],
    [['--summary', '', '--head', head], '--summary is given the name of a file.'],
    [['--summary', '--head', head], '--summary is given the name of a file.'],
    [['--summary', file, '--summary', file, '--head', head], '--summary is given twice.'],
    [['--summary', 'preview/none.md', '--head', head], 'There is no file preview/none.md.'],
    [['--summary', `${file}/none.md`, '--head', head], `There is no file ${file}/none.md.`],
    [['--summary', file, '--head', head, '--help=1'], '--help is given nothing.'],
    [['--summary', file, '--head', head, '7'], '"7" is nothing that can be asked for.'],
    [['--force'], '"--force" is not known.'],
  ])('%j is refused in a sentence', async (args, why) => {
    expect(await run(args)).toEqual({ code: 2, said: [], complaints: [`${why}\n\n${help}`] });
  });

  test.each(['--help', '-h'])('%s shows the usage', async (option) => {
    expect(await run([option])).toEqual(fine(help));
  });

  test.each<[env: NodeJS.ProcessEnv, why: string]>([
    [{ GITHUB_TOKEN: undefined }, 'GITHUB_TOKEN is not set: a token that may do what is asked'],
    [{ GITHUB_REPOSITORY: undefined }, 'GITHUB_REPOSITORY is not set: owner/name'],
    [{ GITHUB_REPOSITORY: 'community' }, 'GITHUB_REPOSITORY is not owner/name'],
  ])('the setting %j is refused before the file is read', async (env, why) => {
    await rm(join(siteDir, file));
    expect(await run(undefined, { ...github.env, ...env })).toEqual({
      ...{ code: 2, said: [] },
      complaints: [`${why}\n\n${help}`],
    });
    expect(github.requests).toEqual([]);
  });

  test('when GitHub refuses, the reason is told', async () => {
    await expect(run(undefined, { ...github.env, GITHUB_TOKEN: 'another' })).rejects.toThrow('was answered 401');
    github.failures.set('POST /repos/sample/community/issues/7/comments', [403, 'Resource not accessible']);
    await expect(run()).rejects.toThrow('POST /repos/sample/community/issues/7/comments was answered 403');
  });
});
