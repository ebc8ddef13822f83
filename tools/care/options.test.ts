import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Options, readOptions } from './options';

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
  [['--report'], "Option '--report <value>' argument missing"],
  [['--report='], '--report names no file'],
  [['--report', 'tools'], '--report tools is a folder: name a file'],
  [['--report', 'nowhere/care.md'], '--report nowhere/care.md is in a folder that is not there'],
  [['--json'], "Option '--json <value>' argument missing"],
  [['--json', ' '], '--json names no file'],
  [['--json', 'docs'], '--json docs is a folder: name a file'],
  [['--json', 'README.md/care.json'], '--json README.md/care.json is in a folder that is not there'],
  [['--report', 'care', '--json', './care'], '--report and --json name the same file'],
  [['--issue=7'], "Option '--issue' does not take an argument"],
  [['--issue', 'yes'], "Unexpected argument 'yes'"],
  [['--issues'], "Unknown option '--issues'"],
  [['--today', '2023-02-29'], '--today 2023-02-29: "2023-02-29" is no day, such as 2030-01-31'],
  [['--today', 'tomorrow'], '"tomorrow" is no day'],
  [['--today='], '"" is no day'],
  [['--help=please'], "Option '-h, --help' does not take an argument"],
  [['--halp'], "Unknown option '--halp'"],
  [['help'], "Unexpected argument 'help'"],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args, siteDir, today)).toThrow(message);
});
