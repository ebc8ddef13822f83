import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type FakeGitHub, fakeGitHub } from '../../tests/fakeGitHub';
import { gitHub } from './client';

const env = { GITHUB_TOKEN: 'secret', GITHUB_REPOSITORY: 'sample/community' };
const issue = z.object({ number: z.number(), title: z.string() });
const issues = '/repos/sample/community/issues';

describe('settings', () => {
  test.each<[what: string, wrong: NodeJS.ProcessEnv, ...messages: string[]]>([
    [
      'none',
      {},
      'GITHUB_TOKEN is not set: a token that may do what is asked',
      'GITHUB_REPOSITORY is not set: owner/name',
    ],
    [
      'a repository that is no owner/name',
      { ...env, GITHUB_REPOSITORY: 'community' },
      'GITHUB_REPOSITORY is not owner/name',
    ],
    [
      'a repository that leads elsewhere',
      { ...env, GITHUB_REPOSITORY: 'a/b/c' },
      'GITHUB_REPOSITORY is not owner/name',
    ],
    ['an empty token', { ...env, GITHUB_TOKEN: '' }, 'GITHUB_TOKEN is no token'],
    ['a token with a line break', { ...env, GITHUB_TOKEN: 'sec\nret' }, 'GITHUB_TOKEN is no token'],
    ['a token with a line break at its end', { ...env, GITHUB_TOKEN: 'secret\n' }, 'GITHUB_TOKEN is no token'],
    ['a token that no header can hold', { ...env, GITHUB_TOKEN: 'sécret☃' }, 'GITHUB_TOKEN is no token'],
    ['an address that is none', { ...env, GITHUB_API_URL: 'nowhere' }, 'GITHUB_API_URL is no address'],
    ['an address of another kind', { ...env, GITHUB_API_URL: 'file:///etc' }, 'GITHUB_API_URL is no address'],
  ])('are refused: %s', (_what, wrong, ...messages) => {
    const read = () => gitHub(wrong);
    expect(read).toThrow(new Error(messages.join('\n')));
    expect(read).not.toThrow(/ret/);
  });

  test('name the repository', () => {
    expect(gitHub(env).repository).toBe('sample/community');
  });
});

describe('a client', () => {
  let fake: FakeGitHub;

  beforeEach(async () => {
    fake = await fakeGitHub();
  });

  afterEach(() => fake.close());

  test('sends and reads what is asked', async () => {
    const { request } = gitHub(fake.env);
    const made = await request('POST', issues, issue, { title: 'One', body: 'Text' });
    expect(made).toEqual({ number: 1, title: 'One' });
    expect(await request('GET', `${issues}/1`, issue)).toEqual(made);
    expect(await request('PATCH', `${issues}/1`, issue, { title: 'Two' })).toEqual({ number: 1, title: 'Two' });
    expect(fake.requests.map(({ method, body }) => [method, body])).toEqual([
      ['POST', { title: 'One', body: 'Text' }],
      ['GET', undefined],
      ['PATCH', { title: 'Two' }],
    ]);
  });

  test.each([
    ['is missing', `${issues}/9`, 'GET /repos/sample/community/issues/9 was answered 404: {"message":"Not Found"}'],
    ['has another form', issues, 'GET /repos/sample/community/issues was answered with'],
  ])('tells of what %s', async (_what, path, message) => {
    await expect(gitHub(fake.env).request('GET', path, issue)).rejects.toThrow(message);
  });

  test.each([
    ['HTML', '<!doctype html>'],
    ['nothing', ''],
  ])('tells of an answer that is %s', async (_what, text) => {
    fake.failures.set(`GET ${issues}`, [200, text]);
    const asked = gitHub(fake.env).request('GET', issues, z.unknown());
    await expect(asked).rejects.toThrow(new Error(`GET ${issues} was answered 200 with no JSON`));
  });

  test('tells that nobody answers', async () => {
    await fake.close();
    const asked = gitHub(fake.env).request('GET', issues, z.unknown());
    await expect(asked).rejects.toThrow(new Error(`GET ${issues} could not be asked: ECONNREFUSED`));
  });

  test('tells why an address cannot be asked', async () => {
    const asked = gitHub({ ...env, GITHUB_API_URL: 'http://127.0.0.1:1' }).request('GET', issues, z.unknown());
    await expect(asked).rejects.toThrow(new Error(`GET ${issues} could not be asked: bad port`));
  });

  test('asks below an address that ends with a slash', async () => {
    await gitHub({ ...fake.env, GITHUB_API_URL: `${fake.env.GITHUB_API_URL}/` }).list(issues, issue);
    expect(fake.requests.map(({ path }) => path)).toEqual([`${issues}?per_page=100&page=1`]);
  });

  test('tells of a wrong token, and not the token', async () => {
    const asked = gitHub({ ...fake.env, GITHUB_TOKEN: 'secret' }).request('GET', issues, z.unknown());
    const message = await asked.catch(String);
    expect(message).toContain(`GET ${issues} was answered 401`);
    expect(message).not.toContain('secret');
  });

  test.each([
    ['nothing', 0, 10, 0, 1],
    ['a full page', 100, 10, 100, 2],
    ['more than a page', 230, 10, 230, 3],
    ['no more pages than it may', 230, 2, 200, 2],
  ])('lists %s', async (_what, count, limit, expected, requests) => {
    const user = { login: 'a', type: 'User' } as const;
    for (let number = 1; number <= count; number += 1) {
      fake.state.issues.push({ number, title: `${number}`, body: '', state: 'open', labels: [], user });
    }
    const all = await gitHub(fake.env).list(`${issues}?state=all`, issue, limit);
    expect([all.length, fake.requests.length]).toEqual([expected, requests]);
    expect(fake.requests[0]?.path).toBe(`${issues}?state=all&per_page=100&page=1`);
  });
});
