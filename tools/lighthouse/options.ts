import { parseArgs } from 'node:util';

/** The pages that are measured: of each kind one. */
const pages = ['/', '/sigs', '/sigs/observability', '/contributing/api', '/people'] as const;

const runs = 3;

/** What was asked for on the command line. */
export type Options = {
  readonly paths: readonly string[];
  readonly runs: number;
  /** Whether a missed target is a failure. */
  readonly isStrict: boolean;
  /** Whether all is measured that the report is made of. */
  readonly isWhole: boolean;
  readonly wantsHelp: boolean;
};

/** What `npm run lighthouse` can be told. */
export const help = `npm run lighthouse    measures pages of the last build as a phone loads them, and writes measurements/lighthouse.md

  --strict
      ends with 1 when a target is missed
  --pages ${pages.slice(1, 3).join(',')}
      measures these pages instead of ${pages.join(', ')}
  --runs ${runs}
      how often each page is loaded; shown is the middle value
  --help
      shows this text

With --pages or --runs nothing is written. Needs a build; compresses it first.`;

/**
 * Reads the command line.
 *
 * @throws Error that says what is wrong with it.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      strict: { type: 'boolean', default: false },
      pages: { type: 'string' },
      runs: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const paths = values.pages?.split(',') ?? pages;
  const wrong = paths.find((path) => !path.startsWith('/'));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no page: it begins with a slash, such as /sigs`);
  if (values.runs !== undefined && !/^[1-9]\d?$/.test(values.runs)) {
    throw new Error(`--runs "${values.runs}" is no number from 1 to 99`);
  }
  return {
    paths,
    runs: Number(values.runs ?? runs),
    isStrict: values.strict,
    isWhole: values.pages === undefined && values.runs === undefined,
    wantsHelp: values.help,
  };
}
