import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { date } from '../../src/plugins/community/schema/fields';

/** What was asked for on the command line. */
export type Options = {
  /** Absolute paths of the files to write. */
  readonly report: string | undefined;
  readonly json: string | undefined;
  /** Whether the issue on GitHub is brought up to date. */
  readonly issue: boolean;
  /** `YYYY-MM-DD`: the day from which "a year ago" is counted. */
  readonly today: string;
  readonly wantsHelp: boolean;
};

/** What `npm run care` can be told. */
export const help = `npm run care    asks every address that the pages and facts lead to, and lists facts that are a year old

  --report care.md
      writes the report to a file; else it is printed
  --json care.json
      writes what was found for other programs
  --issue
      opens, updates or closes the one issue on GitHub; needs GITHUB_TOKEN and GITHUB_REPOSITORY
  --today 2030-01-31
      counts the year from this day
  --help
      shows this text

Takes some minutes: each host is asked one thing at a time.
Ends with 0 when the check was made, whatever it found; with 1 when it could not be made; with 2 when this line is wrong.`;

/**
 * Reads the command line.
 *
 * @param siteDir - absolute path from which files are named.
 * @param now - `YYYY-MM-DD`, the day it is.
 * @throws Error that says what is wrong with it.
 */
export function readOptions(args: readonly string[], siteDir: string, now: string): Options {
  const given = readGiven(args, now);
  const today = given.get('today') ?? now;
  if (!date.safeParse(today).success) throw new Error(`--today ${today}: "${today}" is no day, such as ${now}`);
  const file = (option: 'report' | 'json') => {
    const path = given.get(option);
    return path === undefined ? undefined : fileToWrite(`--${option}`, path, siteDir);
  };
  const [report, json] = [file('report'), file('json')];
  if (report !== undefined && report === json) throw new Error('--report and --json name the same file');
  return { report, json, issue: given.has('issue'), today, wantsHelp: given.has('help') };
}

/** What is on the command line: the values of options, by name; an empty one where the option takes none. */
function readGiven(args: readonly string[], now: string): ReadonlyMap<string, string> {
  const missing: Readonly<Record<string, string>> = {
    report: 'names no file',
    json: 'names no file',
    today: `names no day, such as ${now}`,
  };
  const takesNone = ['issue', 'help'];
  const text = { type: 'string' } as const;
  const { tokens } = parseArgs({
    args: [...args],
    options: { report: text, json: text, today: text, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new Error(`"${token.value}" is nothing that can be asked for`);
    const { name, rawName, value = '' } = token;
    const isText = Object.hasOwn(missing, name);
    if (!isText && !takesNone.includes(name)) throw new Error(`"${rawName}" is not known`);
    if (given.has(name)) throw new Error(`--${name} is given twice`);
    if (!isText && token.inlineValue) throw new Error(`--${name} takes no value`);
    // An option that follows is the next one: the value was forgotten.
    const isOption = value.startsWith('--') || (!token.inlineValue && value.startsWith('-'));
    if (isText && (value.trim() === '' || isOption)) throw new Error(`--${name} ${missing[name]}`);
    given.set(name, value);
  }
  return given;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** @throws Error when no file can be written there. */
function fileToWrite(option: string, path: string, siteDir: string): string {
  const file = resolve(siteDir, path);
  if (isFolder(file)) throw new Error(`${option} ${path} is a folder: name a file`);
  if (!isFolder(dirname(file))) throw new Error(`${option} ${path} is in a folder that is not there`);
  return file;
}
