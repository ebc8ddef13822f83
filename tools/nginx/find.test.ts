import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from './find';

test('a program is found by its name', () => {
  expect(basename(findProgram('sh') ?? '')).toBe('sh');
  expect(findProgram('no-such-program')).toBeUndefined();
});
