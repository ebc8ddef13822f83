import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export type Options = {
  /** The words that are no flags: the year, and nothing else. */
  readonly names: readonly string[];
  readonly isDryRun: boolean;
  readonly allowsUncommitted: boolean;
  readonly wantsHelp: boolean;
};

/** What `npm run cut` can be told. */
export const help = `npm run cut -- <year>    freezes the living version under that name, such as 2026

  --dry-run
      shows what would be written, and writes nothing
  --allow-uncommitted
      goes on although there are changes that are not committed
  --help
      shows this text

The pages and facts must have no mistakes, and the generated files must be up to date.
Ends with 0 when all went well, 1 when nothing was written.`;

/**
 * Reads the command line.
 *
 * @param args - the words after `npm run cut --`.
 * @param env - npm keeps a flag that stands before the `--` for itself, and says so here.
 * @throws Error when a flag is not known.
 */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Options {
  const isSwitch = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      'dry-run': isSwitch,
      'allow-uncommitted': isSwitch,
      help: { ...isSwitch, short: 'h' },
    },
    allowPositionals: true,
  });
  return {
    names: positionals,
    isDryRun: values['dry-run'] === true || env.npm_config_dry_run === 'true',
    allowsUncommitted: values['allow-uncommitted'] === true,
    wantsHelp: values.help === true,
  };
}
