import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scripts } from './scripts';
import { triggers, workflowProblems } from './workflows';

const folder = join(__dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** As GitHub's expressions are written. */
const expression = (text: string) => `\${{ ${text} }}`;

/** A workflow as it should be; `steps` is what follows "steps:". */
const workflow = (steps = '      - run: npm test', head = '', job = '') => `name: Try
on: [pull_request]
permissions:
  contents: read
concurrency: try
${head}jobs:
  try:
    runs-on: ubuntu-latest
    timeout-minutes: 5
${job}    steps:
${steps}
`;

/** What gives a job more than it may have when a pull request starts it. */
const writes = '    permissions:\n      packages: write\n';

const stranger = 'pull_request_target gives a stranger’s code';

describe('the workflows', () => {
  test.each(workflows)('$name has no mistake', async ({ text }) => {
    expect(await workflowProblems(text)).toEqual([]);
  });

  test.each(workflows)('$name runs scripts that exist', ({ text }) => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(scripts()).toEqual(expect.arrayContaining(named));
  });

  test('one that runs after another one names it as it is called', () => {
    const names = workflows.map(({ text }) => (parse(text) as { name: string }).name);
    const after = workflows.flatMap(({ text }) => {
      const { on } = parse(text) as { on: { workflow_run?: { workflows: string[] } } };
      return triggers(on).includes('workflow_run') ? (on.workflow_run?.workflows ?? []) : [];
    });
    expect(after.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(after));
  });
});

describe('the check of workflows', () => {
  test('has nothing to say about a right one', async () => {
    expect(await workflowProblems(workflow())).toEqual([]);
    expect(await workflowProblems(workflow("      - run: npm test\n        if: vars.TRY == 'true'"))).toEqual([]);
  });

  test.each(['    permissions: {}\n', '    permissions: read-all\n', '    permissions:\n      contents: read\n'])(
    'has nothing to say about a job with %j',
    async (job) => {
      expect(await workflowProblems(workflow(undefined, '', job))).toEqual([]);
    },
  );

  test.each([
    ['push', ['push']],
    [
      ['push', 'pull_request'],
      ['push', 'pull_request'],
    ],
    [{ push: { branches: ['main'] }, pull_request: null }, ['push', 'pull_request']],
    [null, []],
    [undefined, []],
  ])('reads what starts a workflow: %j', (on, names) => {
    expect(triggers(on)).toEqual(names);
  });

  test.each<[text: string, line: number, message: string]>([
    [workflow('      - runs: npm test'), 11, 'unexpected key "runs" for "step" section'],
    [workflow().replace('pull_request', 'pull_reqest'), 2, 'unknown Webhook event "pull_reqest"'],
    [workflow(`      - run: echo ${expression('github.evnt')}`), 11, 'property "evnt" is not defined'],
    [workflow(`      - run: echo "${expression('github.event.issue.title')}"`), 11, 'is potentially untrusted'],
    [workflow().replace('contents: read', 'contents: raed'), 4, '"raed" is invalid for permission of scope "contents"'],
    [workflow().replace('permissions:\n  contents: read\n', ''), 1, 'says no permissions'],
    [workflow().replace('contents: read', 'issues: write'), 4, 'gives all jobs issues: write'],
    [workflow().replace('\n  contents: read', ' write-all'), 3, 'permissions: write-all names none'],
    [workflow(undefined, '', '    permissions: write-all\n'), 10, 'permissions: write-all names none'],
    [workflow(undefined, '', '    permissions: write-all\n'), 7, 'job try may write, and a pull request starts it'],
    [workflow(undefined, '', writes), 7, 'job try may write, and a pull request starts it'],
    [workflow(undefined, '', writes).replace('[pull_request]', 'pull_request'), 7, 'job try may write'],
    [workflow(undefined, '', writes).replace('[pull_request]', '{pull_request: {}}'), 7, 'job try may write'],
    [workflow().replace('concurrency: try\n', ''), 1, 'says no concurrency'],
    ...['{pull_request_target: {}}', '[pull_request_target]', 'pull_request_target'].map(
      (on) => [workflow().replace('[pull_request]', on), 2, stranger] satisfies [string, number, string],
    ),
    [workflow().replace('[pull_request]', '\n  pull_request:\n  pull_request_target:'), 4, stranger],
    [workflow().replace('[pull_request]', '\n  - push\n  - pull_request_target'), 4, stranger],
    [workflow().replace('    timeout-minutes: 5\n', ''), 7, 'job try has no timeout-minutes'],
    [workflow('      - uses: somebody/action@v1'), 11, 'somebody/action@v1 is not an action of GitHub’s own'],
    [workflow('      - uses: actions/cache@main'), 11, 'actions/cache@main is not an action of GitHub’s own'],
    [workflow('      - uses: actions/checkout@v6'), 11, 'actions/checkout leaves its token behind'],
  ])('%#: tells what is wrong, at its line', async (text, line, message) => {
    const problems = await workflowProblems(text);
    expect(problems.filter((problem) => problem.line === line).map((problem) => problem.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });
});
