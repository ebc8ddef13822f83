import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixture, fixtureFiles } from '../fixtures';
import { copySite } from '../siteCopy';

const root = join(__dirname, '..', '..');
const file = 'docs/sigs/lighthouses.md';
const page = fixture(file);
const wrong = page.replace('  - ada-sample', '  - ada-sampel').replace('status: open', 'status: opened');
const twoLeads = page.replace('  - ada-sample', '  - ada-sample\n  - cagla-ornek');

/** Line of the page, 1-based, that holds a text. */
const lineOf = (text: string) => page.split('\n').findIndex((line) => line.includes(text)) + 1;

const copy = copySite(fixtureFiles());

const save = (content: string) => writeFileSync(join(copy.folder, file), content);

/** What a tool of the site says and how it ends. */
function runIn(folder: string, tool: string, ...args: string[]) {
  const program = join(root, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, [`tools/${tool}.ts`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same in a copy of the site whose generated files are up to date, with the page as it is given. */
function run(content: string, tool: string, ...args: string[]) {
  save(content);
  return runIn(copy.folder, tool, ...args);
}

beforeAll(() => {
  const { status, stderr } = runIn(copy.folder, 'generate');
  if (status !== 0) throw new Error(stderr);
});

beforeEach(() => save(page));

afterAll(() => copy.remove());

describe('npm run check:data', () => {
  test.each([
    ['the site as it is', root],
    ['a site whose generated files were generated', copy.folder],
  ])('passes on %s, and counts warnings', (_what, folder) => {
    const { status, stdout } = runIn(folder, 'checkData');
    const warnings = stdout.match(/^\S+:\d+:\d+ warning {2}/gm) ?? [];
    expect(stdout).toMatch(new RegExp(`^0 errors, ${warnings.length} warnings?$`, 'm'));
    expect(status).toBe(0);
  });

  test('tells a warning at its line, unless only errors are asked for', () => {
    const warning = `${file}:${lineOf('leads:')}:1 warning  leads names one person only\n`;
    expect(run(page, 'checkData').stdout).toContain(warning);
    // All are counted all the same.
    expect(run(page, 'checkData', '--errors-only').stdout).toMatch(/^0 errors, [1-9]\d* warnings?\n$/);
  });

  test('tells all mistakes at once, each with its line, a caret and the text to write, and fails', () => {
    const { status, stdout } = run(wrong, 'checkData', '--errors-only');
    const line = lineOf('status: open');
    expect(stdout).toContain(
      `${file}:${line}:9 error  status "opened" must be one of: open, proposed, retired. Did you mean "open"?\n` +
        `${String(line).padStart(5)} | status: opened\n      |         ^^^^^^ write: open\n`,
    );
    expect(stdout).toMatch(/^1 error, /m);
    expect(status).toBe(1);
  });

  test('a person who is not registered is told with the nearest one', () => {
    const { stdout } = run(page.replace('  - ada-sample', '  - ada-sampel'), 'checkData', '--errors-only');
    const line = lineOf('  - ada-sample');
    expect(stdout).toContain(
      `${file}:${line}:5 error  leads[0] "ada-sampel" is not in data/people.yml. Did you mean "ada-sample"?\n` +
        `${String(line).padStart(5)} |   - ada-sampel\n      |     ^^^^^^^^^^ write: ada-sample\n`,
    );
  });

  test('writes annotations for a pull request', () => {
    const { status, stdout } = run(wrong, 'checkData', '--format', 'github', '--errors-only');
    const line = lineOf('status: open');
    expect(stdout).toContain(`::error file=${file},line=${line},col=9,endColumn=15,title=shape::status "opened"`);
    expect(status).toBe(1);
  });

  test('writes JSON for tools', () => {
    const { stdout } = run(wrong, 'checkData', '--format', 'json');
    const report = JSON.parse(stdout) as { errors: number; warnings: number; problems: { file: string }[] };
    expect(report.errors).toBe(1);
    expect(report.problems.length).toBe(report.errors + report.warnings);
  });

  test('refuses a format that it does not know', () => {
    expect(run(page, 'checkData', '--format', 'xml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--format xml is not known; known: text, github, json'),
    });
  });

  test('a change of leads that was not generated is told with the command', () => {
    const { status, stdout } = run(twoLeads, 'checkData', '--errors-only');
    const stale = [...stdout.matchAll(/^(\S+):1:1 error {2}is out of date: run "npm run generate"/gm)];
    expect(stale.map(([, path]) => path)).toEqual([
      '.github/CODEOWNERS',
      'docs/sigs/OWNERS',
      'tests/golden/api/v1/groups/lighthouses.json',
      'tests/golden/api/v1/people.json',
      'tests/golden/api/v1/people/cagla-ornek.json',
    ]);
    expect(stdout).toMatch(/^5 errors, /m);
    expect(status).toBe(1);
  });
});

describe('npm run generate', () => {
  test('changes nothing when a fact is wrong', () => {
    const { status, stderr, stdout } = run(wrong, 'generate');
    expect(stderr).toContain('Nothing written');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('brings the generated files up to date', () => {
    const { status, stdout } = run(twoLeads, 'generate');
    expect(stdout).toMatch(/^written {2}\.github\/CODEOWNERS$/m);
    expect(status).toBe(0);
    const check = run(twoLeads, 'checkData', '--errors-only');
    expect(check.stdout).toMatch(/^0 errors, [1-9]\d* warnings?\n$/);
    expect(check.status).toBe(0);
  });
});
