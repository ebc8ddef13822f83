import { describe, expect, test } from 'vitest';
import { type Options, readOptions } from './options';

describe('npm run bench', () => {
  test.each<[args: string[], options: Options]>([
    [[], { sizes: [100, 400, 1600], isWhole: true, wantsHelp: false }],
    [['--sizes', '400,100'], { sizes: [100, 400], isWhole: false, wantsHelp: false }],
    [['-h'], { sizes: [100, 400, 1600], isWhole: true, wantsHelp: true }],
  ])('understands %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  test.each([
    [['--sizes', '9'], '"9" is no number of pages: from 10 to 99999, such as 400'],
    [['--sizes', '100,'], '"" is no number of pages: from 10 to 99999, such as 400'],
    [['--size=1'], "Unknown option '--size'"],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
