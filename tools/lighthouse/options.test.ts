import { describe, expect, test } from 'vitest';
import { type Options, readOptions } from './options';

const pages = ['/', '/sigs', '/sigs/observability', '/contributing/api', '/people'];
const usual: Options = { paths: pages, runs: 3, isStrict: false, isWhole: true, wantsHelp: false };

describe('npm run lighthouse', () => {
  test.each<[args: string[], change: Partial<Options>]>([
    [[], {}],
    [['--strict'], { isStrict: true }],
    [['-h'], { wantsHelp: true }],
    [['--runs', '1'], { runs: 1, isWhole: false }],
    [['--pages=/sigs,/start'], { paths: ['/sigs', '/start'], isWhole: false }],
  ])('understands %j', (args, change) => {
    expect(readOptions(args)).toEqual({ ...usual, ...change });
  });

  test.each([
    [['--pages', 'sigs'], '"sigs" is no page: it begins with a slash, such as /sigs'],
    [['--runs', '0'], '--runs "0" is no number from 1 to 99'],
    [['--runs', 'two'], '--runs "two" is no number from 1 to 99'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
