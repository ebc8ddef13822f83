import { describe, expect, test } from 'vitest';
import { comparedTarget, googleGroup, targetOfTheDay } from './shortLinkTarget';

const list = 'https://groups.google.com/g/kubesphere';

describe('addresses are compared in one form', () => {
  test.each<[form: string, urls: readonly string[]]>([
    [
      'https://twitter.com/kubesphere',
      [
        ...['https://twitter.com/KubeSphere', 'https://x.com/KubeSphere', 'http://x.com/kubesphere/'],
        ...['https://www.twitter.com/KubeSphere', 'https://mobile.twitter.com/KubeSphere'],
      ],
    ],
    [
      list,
      [
        ...[
          list,
          `${list}/`,
          'https://groups.google.com/group/kubesphere/topics',
          'http://groups.google.com/g/KubeSphere',
        ],
        ...['https://groups.google.com/forum/#!forum/kubesphere', 'https://groups.google.com/forum#!forum/kubesphere'],
      ],
    ],
    [
      'https://github.com/kubesphere/kubesphere',
      ['https://github.com/KubeSphere/KubeSphere', 'http://www.github.com/kubesphere/kubesphere/'],
    ],
    [
      'https://youtube.com/channel/UCyT',
      ['https://www.youtube.com/channel/UCyT', 'https://M.YouTube.com/channel/UCyT/'],
    ],
    ['no address', ['no address']],
  ])('%s', (form, urls) => {
    expect(urls.map(comparedTarget)).toEqual(urls.map(() => form));
  });

  test.each<[what: string, one: string, other: string]>([
    ['a list and a conversation', list, `${list}/c/a1`],
    ['two lists', list, `${list}-dev`],
    ['files of a repository', 'https://github.com/a/b/blob/main/A.md', 'https://github.com/a/b/blob/main/a.md'],
    ['forms', 'https://github.com/a/b/issues/new?template=a.yml', 'https://github.com/a/b/issues/new?template=b.yml'],
    ['channels in capitals', 'https://www.youtube.com/channel/UCyT', 'https://www.youtube.com/channel/ucyt'],
    ['hosts', 'https://x.com.example/a', 'https://twitter.com/a'],
    ['parts after a number sign', 'https://a.example/#!b', 'https://a.example/#!c'],
  ])('%s stay two', (_what, one, other) => {
    expect(comparedTarget(one)).not.toBe(comparedTarget(other));
  });
});

test('the address of a Google group has a start, a list and a rest', () => {
  const start = 'https://groups.google.com/forum/#!forum/';
  expect(googleGroup(`${start}net-dev/topics`)).toEqual({ start, list: 'net-dev', rest: '/topics' });
  expect(googleGroup('https://groups.google.com/')).toBeUndefined();
  expect(googleGroup('https://lists.example/g/net')).toBeUndefined();
});

test('a short link is written in an archive as where it leads that day', () => {
  const file = 'versioned_docs/version-2023/ksap/apply.md';
  expect(targetOfTheDay(file, 'https://a.example')).toBe('https://a.example');
  expect(targetOfTheDay(file, '/working-groups/gateway')).toBe('../working-groups/gateway.md');
});
