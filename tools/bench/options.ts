import { parseArgs } from 'node:util';

/** Numbers of pages that are built. */
const sizes = [100, 400, 1600] as const;

/** What was asked for on the command line. */
export type Options = {
  /** From few pages to many. */
  readonly sizes: readonly number[];
  /** Whether all is measured that the report is made of. */
  readonly isWhole: boolean;
  readonly wantsHelp: boolean;
};

/** What `npm run bench` can be told. */
export const help = `npm run bench    builds the site and grown copies of it, and writes measurements/build.md

  --sizes ${sizes.slice(0, 2).join(',')}
      builds sites of these numbers of pages alone, and writes nothing; usually ${sizes.join(', ')} and the real site
  --help
      shows this text

Takes some minutes. Nothing else should run meanwhile.`;

/**
 * Reads the command line.
 *
 * @throws Error that says what is wrong with it.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const wanted = values.sizes?.split(',') ?? sizes.map(String);
  const wrong = wanted.find((size) => !/^[1-9]\d{1,4}$/.test(size));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no number of pages: from 10 to 99999, such as 400`);
  return {
    sizes: wanted.map(Number).toSorted((a, b) => a - b),
    isWhole: values.sizes === undefined,
    wantsHelp: values.help,
  };
}
