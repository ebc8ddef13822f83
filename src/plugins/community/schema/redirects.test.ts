import { expect, test } from 'vitest';
import { checkShape } from '../check';
import { parseYaml } from '../source';
import { told } from '../testing';
import { redirectsSchema } from './redirects';

const right = `moved:
  /old: /new
  /page#old: /page#new
  /left: /
former:
  README.md: /
  "a (b)/c & d.md": /sigs/docs#doc-缓存
  guide/: /contributing
  guide/*.md: /contributing/*
  sig-*/**: /sigs/*#documents
  old/**: /sigs
  "**": /
renamed:
  a b.md: c.md
removed:
  - d.md
`;

function problems(text: string): string[] {
  return told(text, checkShape(parseYaml('data/redirects.yml', text), redirectsSchema).problems);
}

test('redirects are accepted', () => {
  expect(problems(right)).toEqual([]);
  expect(problems('moved: {}\nformer: {}\nrenamed: {}\nremoved: []\n')).toEqual([]);
});

const address = 'must be an address of this site, such as /sigs/network or /sigs/network#scope';
const pattern = 'may have one "*" for a part of a name, and "/**" at its end for all that is below';
const path = 'must be a path from the root of the repository';

test.each<[what: string, from: string, to: string, problem: string]>([
  ['an address without a slash', '/old: /new', 'old: /new', `2 «old» moved.old ${address}`],
  ['an address with a slash at its end', '/old: /new', '/old: /new/', `2 «/new/» moved./old ${address}`],
  ['an address with two slashes', '/old: /new', '/old: //new.example', `2 «//new.example» moved./old ${address}`],
  [
    'an address outside of the site',
    '/old: /new',
    '/a/../../old: /new',
    `2 «/a/../../old» moved./a/../../old ${address}`,
  ],
  ['a target outside of the site', '/old: /new', '/old: /../new', `2 «/../new» moved./old ${address}`],
  ['an address elsewhere', '/old: /new', '/old: https://a.example', `2 «https://a.example» moved./old ${address}`],
  ['an address with a query', '/old: /new', '/old: /new?a=b', `2 «/new?a=b» moved./old ${address}`],
  ['an address with a star', '/old: /new', '/old: /new/*', `2 «/new/*» moved./old ${address}`],
  ['two stars', 'sig-*/**', 'sig-*/a-*/**', `10 «sig-*/a-*/**» former.sig-*/a-*/** ${pattern}`],
  ['two stars in the middle', 'old/**', 'old/**/a.md', `11 «old/**/a.md» former.old/**/a.md ${pattern}`],
  [
    'a star in the address alone',
    'old/**: /sigs',
    'old/**: /sigs/*',
    '11 «/sigs/*» former.old/** has a "*" that the path before it does not have',
  ],
  [
    'a star in a renamed path',
    'a b.md: c.md',
    'a b.md: "*.md"',
    '14 «"*.md"» renamed.a b.md must be one path, without a "*"',
  ],
  ['a line that stands twice', '/left: /', '/old: /', '4 «/old» "/old" is given twice: keep one'],
])('%s is refused', (_what, from, to, problem) => {
  expect(right).toContain(from);
  expect(problems(right.replace(from, to))).toEqual([problem]);
});

test('a path from the root of the host is refused, with the one that is meant', () => {
  expect(problems(right.replace('guide/: ', '/guide/: '))).toEqual([
    expect.stringContaining(`8 «/guide/» former./guide/ ${path}`),
  ]);
});
