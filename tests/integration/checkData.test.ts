import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copySite } from '../siteCopy';

const root = join(__dirname, '..', '..');
const file = 'docs/sigs/network.md';
const page = readFileSync(join(root, file), 'utf8');
const wrong = page.replace('  - zheng1', '  - zhengl').replace('status: open', 'status: opened');

/** Line of the file, 1-based, that holds a text. */
const lineOf = (text: string) => page.split('\n').findIndex((line) => line.includes(text)) + 1;

/** What a tool of the site says and how it ends, in a copy of the site with these files changed. */
function run(tool: string, files: Readonly<Record<string, string>>, ...args: string[]) {
  const copy = copySite(files);
  try {
    const program = join(copy.folder, 'node_modules', '.bin', 'tsx');
    const { status, stdout, stderr } = spawnSync(program, [`tools/${tool}.ts`, ...args], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  } finally {
    copy.remove();
  }
}

describe('npm run check:data', () => {
  test('passes on the site as it is, and counts warnings', () => {
    const { status, stdout } = run('checkData', {});
    expect(stdout).toMatch(/^0 errors, [1-9]\d+ warnings$/m);
    expect(status).toBe(0);
  });

  test('tells all mistakes at once, each with its line, a caret and the text to write, and fails', () => {
    const { status, stdout } = run('checkData', { [file]: wrong }, '--errors-only');
    const line = lineOf('status: open');
    expect(stdout).toContain(
      `${file}:${line}:9 error  status "opened" must be one of: open, proposed, retired. Did you mean "open"?\n` +
        `${String(line).padStart(5)} | status: opened\n      |         ^^^^^^ write: open\n`,
    );
    expect(stdout).toMatch(/^1 error, /m);
    expect(status).toBe(1);
  });

  test('a person who is not registered is told with the nearest one', () => {
    const { stdout } = run('checkData', { [file]: page.replace('  - zheng1', '  - zhengl') }, '--errors-only');
    const line = lineOf('  - zheng1');
    expect(stdout).toContain(
      `${file}:${line}:5 error  leads[0] "zhengl" is not in data/people.yml. Did you mean "zheng1"?\n` +
        `${String(line).padStart(5)} |   - zhengl\n      |     ^^^^^^ write: zheng1\n`,
    );
  });

  test('writes annotations for a pull request', () => {
    const { status, stdout } = run('checkData', { [file]: wrong }, '--format', 'github', '--errors-only');
    const line = lineOf('status: open');
    expect(stdout).toContain(`::error file=${file},line=${line},col=9,endColumn=15,title=shape::status "opened"`);
    expect(status).toBe(1);
  });

  test('writes JSON for tools', () => {
    const { stdout } = run('checkData', { [file]: wrong }, '--format', 'json');
    const report = JSON.parse(stdout) as { errors: number; warnings: number; problems: { file: string }[] };
    expect(report.errors).toBe(1);
    expect(report.problems.length).toBe(report.errors + report.warnings);
  });

  test('refuses a format that it does not know', () => {
    expect(run('checkData', {}, '--format', 'xml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--format xml is not known; known: text, github, json'),
    });
  });

  test('a change of leads that was not generated is told with the command', () => {
    const { status, stdout } = run('checkData', { [file]: page.replace('  - zheng1', '  - zheng1\n  - wansir') });
    expect(stdout).toMatch(/^\.github\/CODEOWNERS:1:1 error {2}is out of date: run "npm run generate"/m);
    expect(stdout).toMatch(/^docs\/sigs\/OWNERS:1:1 error {2}is out of date/m);
    expect(stdout).toMatch(/^tests\/golden\/api\/v1\/groups\/network\.json:1:1 error {2}is out of date/m);
    expect(status).toBe(1);
  });
});

describe('npm run generate', () => {
  test('brings the generated files up to date', () => {
    const copy = run('generate', { [file]: page.replace('  - zheng1', '  - zheng1\n  - wansir') });
    expect(copy.stdout).toMatch(/^written {2}\.github\/CODEOWNERS$/m);
    expect(copy.status).toBe(0);
  });

  test('changes nothing when a fact is wrong', () => {
    const { status, stderr, stdout } = run('generate', { [file]: wrong });
    expect(stderr).toContain('Nothing written');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
