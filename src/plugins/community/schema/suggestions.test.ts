import { describe, expect, test } from 'vitest';
import * as say from './messages';
import { suggestions, words } from './suggestions';

/** What each message suggests to write for a value; `undefined` when it is not guessed. */
const tables: Readonly<Record<string, readonly (readonly [value: string, write: string | undefined])[]>> = {
  edges: [
    [' Network', 'Network'],
    ['Network \u00a0', 'Network'],
    ['  ', undefined],
  ],
  oneLine: [
    ['two\nlines', 'two lines'],
    ['two  \r\n  lines\n', 'two lines'],
  ],
  control: [
    ['Net\u200bwork', 'Network'],
    ['two\twords', 'two words'],
    ['\u202emoc.live', 'moc.live'],
    ['\u200b', undefined],
  ],
  quoted: [
    ['“Apps”', 'Apps'],
    ['"Apps"', 'Apps'],
    ["' Apps '", 'Apps'],
    ['""', undefined],
  ],
  halfQuote: [
    ['FaaS"', 'FaaS'],
    ['“FaaS', 'FaaS'],
    ['"', undefined],
    ['5" disks', '5" disks'],
  ],
  slug: [
    ['Network', 'network'],
    ['Cloud Providers', 'cloud-providers'],
    ['cloud_providers', 'cloud-providers'],
    ['sigs/network/', 'sigs-network'],
    ['Ünïcode', 'unicode'],
    ['网络', undefined],
    ['nеtwork', undefined],
    ['net\u200bwork', 'network'],
  ],
  handle: [
    ['@zheng1', 'zheng1'],
    ['https://github.com/zheng1', 'zheng1'],
    ['Ana Pérez', undefined],
    ['under_score', undefined],
    ['王伟', undefined],
  ],
  https: [
    ['http://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://example.org', 'https://example.org'],
    ['htps://example.org', 'https://example.org'],
    ['htttps://example.org', 'https://example.org'],
    ['https:/example.org', 'https://example.org'],
    ['javascript:alert(1)', undefined],
    ['mailto:dev@example.org', undefined],
  ],
  address: [
    ['docs.google.com/document/d/1', 'https://docs.google.com/document/d/1'],
    ['www.example.org', 'https://www.example.org'],
    ['example.org?a=b', 'https://example.org?a=b'],
    ['/page', undefined],
    ['yes', undefined],
    ['see the wiki.', undefined],
  ],
  date: [
    ['2021-3-1', '2021-03-01'],
    ['2021/03/01', '2021-03-01'],
    ['2021.3.10', '2021-03-10'],
    ['2021年3月1日', '2021-03-01'],
    ['2021-03-10T00:00:00Z', '2021-03-10'],
    ['2021-03-10 15:00', '2021-03-10'],
    ['2021-02-30', undefined],
    ['2021-13-01', undefined],
    ['10.03.2021', undefined],
    ['03/10/2021', undefined],
    ['2021-03', undefined],
    ['2021', undefined],
    ['last spring', undefined],
  ],
  time: [
    ['9:30', '09:30'],
    ['15.30', '15:30'],
    ['15h30', '15:30'],
    ['1530', '15:30'],
    ['930', '09:30'],
    ['16：30', '16:30'],
    ['15', '15:00'],
    ['09:30:00', '09:30'],
    ['3 pm', '15:00'],
    ['3:30 PM', '15:30'],
    ['3:30 p.m.', '15:30'],
    ['9 am', '09:00'],
    ['12 am', '00:00'],
    ['12:15 pm', '12:15'],
    ['15:00 PM', undefined],
    ['24:00', undefined],
    ['2400', undefined],
    ['2022', '20:22'],
    ['09:60', undefined],
    ['noon', undefined],
    ['15:00-16:00', undefined],
  ],
  timeZone: [
    ['UTC+8', 'Asia/Shanghai'],
    ['GMT+8', 'Asia/Shanghai'],
    ['+08:00', 'Asia/Shanghai'],
    ['Beijing time', 'Asia/Shanghai'],
    ['Asia/Bejing', 'Asia/Shanghai'],
    ['Shanghai', 'Asia/Shanghai'],
    ['Asia/Shangai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['istanbul', 'Europe/Istanbul'],
    ['New York', 'America/New_York'],
    ['utc', 'Etc/UTC'],
    ['CST', undefined],
    ['IST', undefined],
    ['constructor', undefined],
  ],
  language: [
    ['English', 'en'],
    ['Chinese', 'zh'],
    ['Turkish', 'tr'],
    ['cn', 'zh'],
    ['EN', 'en'],
    ['zh_CN', 'zh-CN'],
    ['zh-hans', 'zh-Hans'],
    ['in English', undefined],
  ],
  slackChannel: [
    ['#sig-network', 'sig-network'],
    ['Sig-Network', 'sig-network'],
    ['sig network', 'sig-network'],
    ['sig\u200b-network', 'sig-network'],
    ['Community_China', 'community_china'],
    ['https://kubesphere.slack.com/messages/sig-network', 'sig-network'],
    ['https://kubesphere.slack.com/archives/C0123456789', undefined],
  ],
  encoded: [
    ['https://a.example/b c', 'https://a.example/b%20c'],
    ['https://a.example/"<b>"', 'https://a.example/%22%3Cb%3E%22'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/%20#a#b', 'https://a.example/%20#a%23b'],
  ],
  repositoryPath: [
    ['/sig-network/README.md', 'sig-network/README.md'],
    ['./TOC.md', 'TOC.md'],
    ['blob/master/TOC.md', 'TOC.md'],
    ['https://github.com/kubesphere/community/blob/master/sig-network/README.md', 'sig-network/README.md'],
    ['/', undefined],
  ],
};

describe.each(Object.entries(tables))('where a value breaks "%s"', (name, cases) => {
  const message = Object.entries(say).find(([known]) => known === name)?.[1] ?? '';

  test.each(cases)('%j becomes %j', (value, write) => {
    expect(suggestions.get(message)?.(value)).toBe(write);
  });
});

test('every suggestion has a table here', () => {
  const names = Object.entries(say).flatMap(([name, message]) => (suggestions.has(message) ? [name] : []));
  expect(Object.keys(tables).toSorted()).toEqual(names.toSorted());
});

test('the other words for a choice are in lower case, as they are looked up', () => {
  expect([...words.keys()].filter((word) => word !== word.toLowerCase())).toEqual([]);
});
