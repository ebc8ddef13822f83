import { describe, expect, test } from 'vitest';
import { notAsLocked, readLock, several } from './lock';

const lock = (packages: Readonly<Record<string, object>>) => readLock(JSON.stringify({ packages }));

const locked = lock({
  '': { version: '1.0.0' },
  'node_modules/old/node_modules/one': { version: '1.0.0' },
  'node_modules/one': { version: '2.0.0' },
  'node_modules/other/node_modules/one': { version: '1.0.0' },
  'node_modules/@some/two': { version: '3.0.0' },
  'node_modules/three': { version: '1.0.0' },
  'node_modules/four/node_modules/three': { version: '2.0.0' },
});

test('a lock file is read by package, with the version at the top first', () => {
  expect(locked.get('one')).toEqual(['2.0.0', '1.0.0']);
  expect(locked.get('@some/two')).toEqual(['3.0.0']);
});

test.each([
  ['{"lockfileVersion": 1}', 'package-lock.json has another form than expected: packages: '],
  ['{"packages": {"a": {"version": 1}}}', 'package-lock.json has another form than expected: packages.a.version: '],
  ['[]', 'package-lock.json has another form than expected: the whole: '],
  ['<<<<<<< HEAD', 'package-lock.json is no JSON'],
])('what is no lock file is refused, in one sentence: %s', (text, start) => {
  const said = expect.stringMatching(/^[^\n{[]*$/);
  expect(() => readLock(text)).toThrow(expect.objectContaining({ message: said }));
  expect(() => readLock(text)).toThrow(start);
});

test('what is there in several versions is found, the site’s own first', () => {
  expect(several(locked, ['three'])).toEqual([
    { name: 'three', versions: ['1.0.0', '2.0.0'], isOwn: true },
    { name: 'one', versions: ['2.0.0', '1.0.0'], isOwn: false },
  ]);
});

describe('what is installed is', () => {
  const installed = (versions: Readonly<Record<string, string>>) => (name: string) => versions[name];

  test('as it is locked', () => {
    expect(notAsLocked(locked, ['one'], installed({ one: '2.0.0' }))).toEqual([]);
  });

  test.each<[name: string, versions: Readonly<Record<string, string>>, said: string]>([
    ['one', { one: '1.0.0' }, 'one 2.0.0 is locked, 1.0.0 is installed: run npm ci'],
    ['one', {}, 'one 2.0.0 is locked, nothing is installed: run npm ci'],
    ['five', { five: '1.0.0' }, 'five is not in package-lock.json: run npm install'],
  ])('%s %j', (name, versions, said) => {
    expect(notAsLocked(locked, [name], installed(versions))).toEqual([said]);
  });
});
