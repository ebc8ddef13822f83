import { expect, test } from 'vitest';
import { type Options, readOptions } from './options';

const nothing: Options = { names: [], isDryRun: false, allowsUncommitted: false, wantsHelp: false };

test.each<[args: string[], options: Partial<Options>]>([
  [[], {}],
  [['2026'], { names: ['2026'] }],
  [['2026', '2027'], { names: ['2026', '2027'] }],
  [['--dry-run', '2026'], { names: ['2026'], isDryRun: true }],
  [['2026', '--allow-uncommitted'], { names: ['2026'], allowsUncommitted: true }],
  [['-h'], { wantsHelp: true }],
])('%j', (args, options) => {
  expect(readOptions(args)).toEqual({ ...nothing, ...options });
});

test('a flag that is not known is refused', () => {
  expect(() => readOptions(['2026', '--dryrun'])).toThrow("Unknown option '--dryrun'");
});

test('a dry run that npm took for its own is a dry run all the same', () => {
  expect(readOptions(['2026'], { npm_config_dry_run: 'true' }).isDryRun).toBe(true);
  expect(readOptions(['2026'], {}).isDryRun).toBe(false);
});
