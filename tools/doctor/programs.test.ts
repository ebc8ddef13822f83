import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { run } from './programs';

const siteDir = tmpdir();

/** Runs a script in Node.js. */
const node = (script: string, seconds = 20) => run('it', [process.execPath, '-e', script], { siteDir, seconds });

test('what a program prints is returned, whatever its code', () => {
  expect(node('console.log("said"); console.error("complained"); process.exitCode = 1')).toBe('said');
  expect(node('console.error("complained")')).toBe('complained\n');
});

test('a program may print much', () => {
  expect(node('process.stdout.write("x".repeat(3e6))')).toHaveLength(3e6);
});

test('a program that prints more than is held is given up', () => {
  const endless =
    'const more = () => { while (process.stdout.write("x".repeat(1e6))); }; more(); process.stdout.on("drain", more)';
  expect(() => node(endless)).toThrow(new Error('it printed more than 64 MB'));
});

test('a program that does not end is given up', () => {
  expect(() => node('setInterval(() => {}, 1000)', 0.2)).toThrow(new Error('it did not end within 0.2 seconds'));
});

test('a program that is not there is told', () => {
  expect(() => run('knip', ['/nowhere/knip'], { siteDir, seconds: 1 })).toThrow(
    new Error('knip could not be started: ENOENT'),
  );
});
