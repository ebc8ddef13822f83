import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { siteOf, yaml } from '../testing';
import { formerAnswers } from './former';

const formerPaths = [
  'README.md',
  'sigs.md',
  'sig-network/READ ME.md',
  'sig-network/README.md',
  'sig-network/ip pool.md',
]
  .concat('sig-network/old/notes.md', 'sig-docs/README.md', 'ospp-2023/README.md', 'ospp-2023/dns cache.md')
  .join('\n');

/** Redirects with nothing but what a test says. */
const lines = (said: Readonly<Record<string, unknown>>) =>
  yaml({ moved: {}, former: {}, renamed: {}, removed: [], ...said });

/** Answers as `path: address (line)`. */
function answers(redirects: string, paths = formerPaths, parts = smallCommunity): string[] {
  const { models, addresses, redirects: read, formerPaths: former } = siteOf(parts, { redirects, formerPaths: paths });
  const [model] = models;
  if (!model || !read) throw new Error('the test’s own facts are wrong');
  return formerAnswers(model, former, read.value, addresses).map(({ path, to, line }) => `${path}: ${to} (${line})`);
}

/** The answers for some paths, without the paths. */
function has(redirects: string, ...wanted: readonly string[]): (string | undefined)[] {
  const found = answers(redirects);
  return wanted.map((path) => found.find((answer) => answer.startsWith(`${path}: `))?.slice(path.length + 2));
}

test('facts answer for a group’s page, its documents, and the folder of a year; a folder answers as its README', () => {
  expect(answers(lines({}))).toEqual([
    ': undefined (undefined)',
    'README.md: undefined (undefined)',
    'ospp-2023/: /programmes/ospp#2023 (undefined)',
    'ospp-2023/README.md: /programmes/ospp#2023 (undefined)',
    'ospp-2023/dns cache.md: /programmes/ospp#2023 (undefined)',
    'sig-docs/: undefined (undefined)',
    'sig-docs/README.md: undefined (undefined)',
    'sig-network/: /sigs/network#doc-sig-network (undefined)',
    'sig-network/READ ME.md: /sigs/network (undefined)',
    'sig-network/README.md: /sigs/network#doc-sig-network (undefined)',
    'sig-network/ip pool.md: /sigs/network#doc-ip-pool (undefined)',
    'sig-network/old/: undefined (undefined)',
    'sig-network/old/notes.md: undefined (undefined)',
    'sigs.md: undefined (undefined)',
  ]);
});

test('a line for the very path is before a fact, a fact before a pattern, a pattern before the next', () => {
  const former = {
    'sig-network/ip pool.md': '/start',
    'sig-network/old/**': '/sigs',
    'sig-*/**': '/sigs/*',
    '**': '/',
  };
  expect(
    has(
      lines({ former }),
      'sig-network/ip pool.md',
      'sig-network/READ ME.md',
      'sig-network/old/notes.md',
      'sig-docs/',
      'sigs.md',
      '',
    ),
  ).toEqual([
    '/start (sig-network/ip pool.md)',
    '/sigs/network (undefined)',
    '/sigs (sig-network/old/**)',
    '/sigs/docs (sig-*/**)',
    '/ (**)',
    '/ (**)',
  ]);
});

test('a line for a folder is before its README', () => {
  const former = { 'sig-network/': '/sigs', 'README.md': '/' };
  expect(has(lines({ former }), 'sig-network/', 'sig-network/README.md', '')).toEqual([
    '/sigs (sig-network/)',
    '/sigs/network#doc-sig-network (undefined)',
    '/ (README.md)',
  ]);
});

test('what was renamed is answered as what it became, unless a line says more; what was removed as if it were there', () => {
  const redirects = lines({
    former: { 'ospp-2023/plan.md': '/start', '**': '/' },
    renamed: { 'ospp-2023/a.md': 'sig-network/ip pool.md', 'ospp-2023/plan.md': 'sigs.md', 'new/b.md': 'sigs.md' },
    removed: ['ospp-2023/deep/c.md'],
  });
  expect(
    has(redirects, 'ospp-2023/a.md', 'ospp-2023/plan.md', 'new/b.md', 'new/', 'ospp-2023/deep/c.md', 'ospp-2023/deep/'),
  ).toEqual([
    '/sigs/network#doc-ip-pool (undefined)',
    '/start (ospp-2023/plan.md)',
    '/ (**)',
    '/ (**)',
    '/programmes/ospp#2023 (undefined)',
    '/programmes/ospp#2023 (undefined)',
  ]);
});

test('what was renamed in a circle has no answer, and does not end the search', () => {
  const renamed = { 'a.md': 'b.md', 'b.md': 'a.md' };
  expect(has(lines({ renamed }), 'a.md')).toEqual(['undefined (undefined)']);
});

test('a pattern follows a page that moved, and leads to the page where a section has nothing to show', () => {
  const redirects = lines({ former: { 'sig-*/**': '/sigs/*#documents' }, moved: { '/sigs/wires': '/sigs/network' } });
  expect(answers(redirects, 'sig-wires/a.md\nsig-docs/b.md')).toEqual([
    ': undefined (undefined)',
    'sig-docs/: /sigs/docs (sig-*/**)',
    'sig-docs/b.md: /sigs/docs (sig-*/**)',
    'sig-wires/: /sigs/network#documents (sig-*/**)',
    'sig-wires/a.md: /sigs/network#documents (sig-*/**)',
  ]);
});
