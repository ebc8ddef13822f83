import { describe, expect, test } from 'vitest';
import { startTags } from './tags';

/** What is read of each tag: its name, its attributes, and the text of one that holds text alone. */
const read = (html: string) =>
  startTags(html).map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

describe('the start tags of a page', () => {
  test.each<[what: string, html: string, tags: ReturnType<typeof read>]>([
    ['a tag', '<p>A</p>', [['p', {}, '']]],
    ['capitals', '<P CLASS=A>', [['p', { class: 'A' }, '']]],
    [
      'values with quotes, with single ones, and without',
      `<a b="1 >" c='2 "' d=3/>`,
      [['a', { b: '1 >', c: '2 "', d: '3/' }, '']],
    ],
    ['attributes without a value', '<script defer src=/a.js></script>', [['script', { defer: '', src: '/a.js' }, '']]],
    ['an empty value', '<img alt="" src=/a>', [['img', { alt: '', src: '/a' }, '']]],
    ['spaces and line ends', '<a\n  href = "/b"\n>', [['a', { href: '/b' }, '']]],
    [
      'a slash at the end',
      '<br/><hr />',
      [
        ['br', {}, ''],
        ['hr', {}, ''],
      ],
    ],
    ['the first of two attributes of one name', '<a b=1 B=2>', [['a', { b: '1' }, '']]],
    ['attributes without a space between', `<a b="1"c='2'>`, [['a', { b: '1', c: '2' }, '']]],
    ['a tag in a value', '<a title="<b onclick=1>">', [['a', { title: '<b onclick=1>' }, '']]],
    ['a tag in a comment', '<!-- <b> --><i>', [['i', {}, '']]],
    ['the doctype', '<!doctype html><html lang=en>', [['html', { lang: 'en' }, '']]],
    ['a sign that begins no tag', '1 < 2 <3', []],
    [
      'the text of a script',
      '<script>if (a<b) "<p>"</script><p>',
      [
        ['script', {}, 'if (a<b) "<p>"'],
        ['p', {}, ''],
      ],
    ],
    [
      'an end tag in capitals',
      '<script>a</SCRIPT ><p>',
      [
        ['script', {}, 'a'],
        ['p', {}, ''],
      ],
    ],
    ['a title that looks like a tag', '<title>R&D <b></title>', [['title', {}, 'R&D <b>']]],
    [
      'what is there without scripts',
      '<noscript><meta a=1></noscript>',
      [
        ['noscript', {}, ''],
        ['meta', { a: '1' }, ''],
      ],
    ],
    [
      'elements of SVG',
      '<svg><use href="#a"/></svg>',
      [
        ['svg', {}, ''],
        ['use', { href: '#a' }, ''],
      ],
    ],
  ])('%s', (_what, html, tags) => {
    expect(read(html)).toEqual(tags);
  });

  test('are quoted as they are written, with their places', () => {
    const [, tag] = startTags('<p><A b=1>c');
    expect(tag).toMatchObject({ source: '<A b=1>', start: 3, end: 10 });
  });

  test.each<[html: string, error: string]>([
    ['<p><!-- a', 'a comment has no end'],
    ['<script>a', '<script> has no end'],
    ['<p a="1>', '<p a="1>: not a tag'],
    ['<p a', '<p a: not a tag'],
    ['<p =1>', '<p =1>: not a tag'],
  ])('%s is no page of a build', (html, error) => {
    expect(() => startTags(html)).toThrow(error);
  });
});
