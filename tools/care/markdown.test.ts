import { describe, expect, test } from 'vitest';
import { address, code, name, placeLink } from './markdown';

test.each([
  ['@everyone', '`@everyone`'],
  ['a`b', '`` a`b ``'],
  ['``', '``` `` ```'],
  ['two\n\nlines', '`two lines`'],
  ['', ''],
])('%j as code is %j', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test.each([
  ['Ana Pérez', 'Ana Pérez'],
  ['王伟', '王伟'],
  ['O’Neil, Jr.', 'O’Neil, Jr.'],
  ['Q&A (first)', 'Q&A (first)'],
  ['&#64;ana', '`&#64;ana`'],
  ['@ana', '`@ana`'],
  ['[a](b)', '`[a](b)`'],
  ['kubesphere/kubesphere#1', '`kubesphere/kubesphere#1`'],
  ['GH-1', '`GH-1`'],
  ['- [ ] item', '`- [ ] item`'],
  ['- item', '`- item`'],
  ['<!-- a', '`<!-- a`'],
])('the name %j is written %s', (text, expected) => {
  expect(name(text)).toBe(expected);
});

test.each([
  ['https://itnext.io/@kubesphere', '<https://itnext.io/@kubesphere>'],
  ['https://github.com/a/b', '<https://github.com/a/b>'],
  ['https://github.com/a/b/issues/1', '`https://github.com/a/b/issues/1`'],
  ['https://github.com/a/b/pull/1', '`https://github.com/a/b/pull/1`'],
  ['https://a.site/`@b', '`` https://a.site/`@b ``'],
  ['https://a.site/>@b', '`https://a.site/>@b`'],
])('the address %s is written %s', (url, expected) => {
  expect(address(url)).toBe(expected);
});

describe('a place', () => {
  const place = { file: 'docs/a b.md', line: 7 };

  test.each([
    ['in a file of the repository', '', '[docs/a b.md:7](docs/a%20b.md#L7)'],
    ['in an issue', 'https://g.site/blob/main/', '[docs/a b.md:7](https://g.site/blob/main/docs/a%20b.md?plain=1#L7)'],
  ])('%s', (_where, start, expected) => {
    expect(placeLink(place, start)).toBe(expected);
  });
});
