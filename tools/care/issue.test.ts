import { afterEach, describe, expect, test } from 'vitest';
import { type FakeGitHub, fakeGitHub } from '../../tests/fakeGitHub';
import { gitHub } from '../github/client';
import { checked, findings } from './findings';
import { issueBody, label, marker, updateIssue } from './issue';
import type { Findings } from './report';

const well: Findings = { checked: [checked('https://alive.site/')], stale: [] };
const start = 'https://github.com/sample/community/blob/main/';
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const person = { login: 'somebody', type: 'User' } as const;

let fake: FakeGitHub | undefined;

afterEach(() => fake?.close());

type Issue = FakeGitHub['state']['issues'][number];

/** An issue of the command's own, as an earlier week left it. */
const issue = (more: Partial<Issue> = {}): Issue => ({
  ...{ number: 7, title: 'Links', body: `${marker}\nEarlier.`, state: 'open', labels: [label], user: bot },
  ...more,
});

/** Brings the issue up to date in a repository with these issues; returns the outcome and what was changed. */
async function update(issues: readonly Issue[], found: Findings) {
  fake = await fakeGitHub({ issues: [...issues] });
  const outcome = await updateIssue(gitHub(fake.env), found, 'main');
  const changes = fake.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  return { outcome, changes, issues: fake.state.issues, comments: fake.state.comments };
}

const root = '/repos/sample/community/issues';

describe('the issue', () => {
  test('is opened with its label when something is wrong', async () => {
    const { outcome, changes, issues } = await update([], findings);
    expect([outcome, changes]).toEqual(['opened', [`POST ${root}`]]);
    expect(issues).toMatchObject([{ state: 'open', labels: [label], body: issueBody(findings, start) }]);
    expect(issues[0]?.body).toContain(`[data/channels.yml:4](${start}data/channels.yml?plain=1#L4)`);
  });

  test('is written anew when something else is wrong', async () => {
    const { outcome, changes, issues } = await update([issue()], findings);
    expect([outcome, changes]).toEqual(['updated', [`PATCH ${root}/7`]]);
    expect(issues).toMatchObject([{ number: 7, state: 'open', body: issueBody(findings, start) }]);
  });

  test('is opened again', async () => {
    const { outcome, changes, issues } = await update([issue({ state: 'closed' })], findings);
    expect([outcome, changes, issues[0]?.state]).toEqual(['reopened', [`PATCH ${root}/7`], 'open']);
  });

  test.each(['open', 'closed'] as const)('that is %s is left alone when nothing changed', async (state) => {
    const body = issueBody(findings, start);
    const windows = body.replaceAll('\n', '\r\n').trim();
    for (const same of [body, windows]) {
      const { outcome, changes } = await update([issue({ state, body: same })], findings);
      expect([outcome, changes]).toEqual(['unchanged', []]);
      await fake?.close();
    }
  });

  const added = (...more: Findings['checked']): Findings => ({ ...findings, checked: [...findings.checked, ...more] });
  const changed = (more: Partial<Findings['checked'][number]>): Findings => ({
    ...findings,
    checked: findings.checked.map((one) => (one.state === 'dead' ? { ...one, ...more } : one)),
  });
  const fewer: Findings = { ...findings, checked: findings.checked.filter(({ state }) => state !== 'dead') };

  test.each<[what: string, found: Findings]>([
    ['one more address is alive', added(checked('https://new.site/'))],
    ['one more address could not be asked', added(checked('https://new.site/', { state: 'unsure', reason: 'busy' }))],
    ['what is dead has another reason', changed({ reason: 'its host has no address any more (DNS)' })],
    ['what is dead stands in another line', changed({ uses: [{ file: 'docs/start.md', line: 7 }] })],
  ])('that is closed is left alone when %s', async (_what, found) => {
    const { outcome, changes } = await update([issue({ state: 'closed', body: issueBody(findings, start) })], found);
    expect([outcome, changes]).toEqual(['unchanged', []]);
  });

  test.each<[what: string, found: Findings]>([
    ['one more address is dead', added(checked('https://new.site/', { state: 'dead' }))],
    ['one more invitation is over', added(checked('https://new.site/', { state: 'expired' }))],
    ['one more address moved', added(checked('https://new.site/', { state: 'moved', to: 'https://b.site/' }))],
    ['another fact is old', { ...findings, stale: findings.stale.map((one) => ({ ...one, name: `${one.name} too` })) }],
    ['one is dead in place of another', changed({ url: 'https://new.site/' })],
  ])('that is closed is opened again when %s', async (_what, found) => {
    const { outcome, changes, issues } = await update(
      [issue({ state: 'closed', body: issueBody(findings, start) })],
      found,
    );
    expect([outcome, changes]).toEqual(['reopened', [`PATCH ${root}/7`]]);
    expect(issues).toMatchObject([{ state: 'open', body: issueBody(found, start) }]);
  });

  test('that is closed forgets what is done, and is opened again when that comes back', async () => {
    for (const found of [fewer, well]) {
      const first = await update([issue({ state: 'closed', body: issueBody(findings, start) })], found);
      expect([first.outcome, first.issues[0]?.state]).toEqual(['updated', 'closed']);
      await fake?.close();
      const second = await update(first.issues, found);
      expect([second.outcome, second.changes]).toEqual([found === well ? 'not needed' : 'unchanged', []]);
      await fake?.close();
      const third = await update(second.issues, findings);
      expect([third.outcome, third.issues[0]?.state]).toEqual(['reopened', 'open']);
      await fake?.close();
    }
  });

  test('is closed with a comment when nothing is wrong any more', async () => {
    const { outcome, changes, issues, comments } = await update([issue()], well);
    expect([outcome, changes]).toEqual(['closed', [`POST ${root}/7/comments`, `PATCH ${root}/7`]]);
    expect(issues[0]?.state).toBe('closed');
    expect(comments.map(({ body }) => body)).toEqual([
      'Every address that could be asked for answers, and every fact was confirmed within a year.',
    ]);
  });

  test.each<[what: string, issues: Issue[]]>([
    ['there is none', []],
    ['it is closed', [issue({ state: 'closed' })]],
  ])('is not needed when nothing is wrong and %s', async (_what, issues) => {
    const { outcome, changes } = await update(issues, well);
    expect([outcome, changes]).toEqual(['not needed', []]);
  });

  test.each<[what: string, more: Partial<Issue>]>([
    ['has another label', { labels: ['help wanted'] }],
    ['does not hold the marker', { body: 'Earlier.' }],
    ['was written by a person', { user: person }],
  ])('is not one that %s', async (_what, more) => {
    const { outcome, issues } = await update([issue(more)], findings);
    expect([outcome, issues.length, issues[0]]).toEqual(['opened', 2, issue(more)]);
  });

  test('is the open one of two, else the newest', async () => {
    const one = await update([issue({ number: 3 }), issue({ number: 9, state: 'closed' })], findings);
    expect(one.changes).toEqual([`PATCH ${root}/3`]);
    await fake?.close();
    const two = await update([issue({ number: 3, state: 'closed' }), issue({ state: 'closed' })], findings);
    expect(two.changes).toEqual([`PATCH ${root}/7`]);
  });

  test('takes as much as GitHub takes, and counts the rest', async () => {
    const uses = Array.from({ length: 8 }, () => ({ file: `docs/${'long/'.repeat(20)}page.md`, line: 1 }));
    const many = Array.from({ length: 400 }, (_, index) => checked(`https://${index}.site/`, { state: 'dead', uses }));
    const { outcome, issues } = await update([], { checked: many, stale: [] });
    const body = issues[0]?.body ?? '';
    expect([outcome, body.startsWith(marker)]).toEqual(['opened', true]);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n- and \d+ more\n$/);
  });

  test('tells nobody whom it names', async () => {
    const evil = '@kubesphere/everyone <!-- #1 [x](https://a.site)';
    const hostile: Findings = {
      checked: [checked('https://a.site/@kubesphere', { state: 'dead', reason: 'answers 404', shortLinks: [evil] })],
      stale: [{ name: evil, file: 'docs/a.md', line: 1, what: 'old', ask: [{ name: evil, github: evil }] }],
    };
    const { issues } = await update([], hostile);
    const outside = (issues[0]?.body ?? '')
      .replace(/^(<!-- [\w:, -]+ -->\n){2}/, '')
      .replace(/`[^`]*`|<https:[^>]*>/g, '');
    expect(outside).not.toMatch(/@|<!--|#1/);
  });
});
