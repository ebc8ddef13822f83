import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { help, type Options, readOptions } from './options';

const siteDir = join(__dirname, '../..');
const today = '2030-01-31';
const usual: Options = { report: undefined, json: undefined, issue: false, today, wantsHelp: false };

test.each<[args: string[], options: Partial<Options>]>([
  [[], {}],
  [['--report', 'care.md'], { report: join(siteDir, 'care.md') }],
  [['--json=/tmp/care.json', '--issue'], { json: '/tmp/care.json', issue: true }],
  [['--today', '2024-02-29'], { today: '2024-02-29' }],
  [['-h'], { wantsHelp: true }],
])('understands %j', (args, options) => {
  expect(readOptions(args, siteDir, today)).toEqual({ ...usual, ...options });
});

test.each([
  [['--report'], '--report names no file'],
  [['--report', '--json', 'care.json'], '--report names no file'],
  [['--report=--json'], '--report names no file'],
  [['--report', '-h'], '--report names no file'],
  [['--report', 'a.md', '--report', 'b.md'], '--report is given twice'],
  [['--report='], '--report names no file'],
  [['--report', 'tools'], '--report tools is a folder: name a file'],
  [['--report', 'nowhere/care.md'], '--report nowhere/care.md is in a folder that is not there'],
  [['--json'], '--json names no file'],
  [['--json', '--issue'], '--json names no file'],
  [['--json=a', '--json=a'], '--json is given twice'],
  [['--json', ' '], '--json names no file'],
  [['--json', 'docs'], '--json docs is a folder: name a file'],
  [['--json', 'README.md/care.json'], '--json README.md/care.json is in a folder that is not there'],
  [['--report', 'care', '--json', './care'], '--report and --json name the same file'],
  [['--issue=7'], '--issue takes no value'],
  [['--issue='], '--issue takes no value'],
  [['--issue', 'yes'], '"yes" is nothing that can be asked for'],
  [['--issue', '--issue'], '--issue is given twice'],
  [['--issues'], '"--issues" is not known'],
  [['--today', '2023-02-29'], '--today 2023-02-29: "2023-02-29" is no day, such as 2030-01-31'],
  [['--today', 'tomorrow'], '--today tomorrow: "tomorrow" is no day, such as 2030-01-31'],
  [['--today='], '--today names no day, such as 2030-01-31'],
  [['--today', '--issue'], '--today names no day, such as 2030-01-31'],
  [['--today', today, '--today', today], '--today is given twice'],
  [['--help=please'], '--help takes no value'],
  [['-h', '--help'], '--help is given twice'],
  [['--halp'], '"--halp" is not known'],
  [['--halp=1'], '"--halp" is not known'],
  [['-hx'], '"-x" is not known'],
  [['--constructor'], '"--constructor" is not known'],
  [['help'], '"help" is nothing that can be asked for'],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args, siteDir, today)).toThrow(new Error(message));
});

test('the command names every option where it begins', () => {
  const named = [...help.matchAll(/^ {2}(--\w+)/gm)].map(([, option]) => option);
  expect(named.length).toBeGreaterThan(1);
  const text = readFileSync(join(siteDir, 'tools/care.ts'), 'utf8');
  for (const option of named.filter((one) => one !== '--help')) expect(text).toContain(`[${option}`);
});
