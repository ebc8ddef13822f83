import { expect, test } from 'vitest';
import { item, plain, wrap } from './prose';

test.each<[text: string, shown: string]>([
  ['CI/CD, from source to image', 'CI/CD, from source to image'],
  ['*bold* and `code`', '\\*bold\\* and \\`code\\`'],
  ['<b> {x} [y](z) ~no~', '\\<b> \\{x\\} \\[y\\](z) \\~no\\~'],
  ['ks_network and _this_', 'ks_network and \\_this\\_'],
  ['a&b, &amp; and &#38;', 'a&b, \\&amp; and \\&#38;'],
  ['key:value', 'key\\:value'],
  ['see https://kubesphere.io/a_b, or www.kubesphere.io.', 'see `https://kubesphere.io/a_b`, or `www.kubesphere.io`.'],
  ['a\\b', 'a\\\\b'],
])('%s is shown as it is', (text, shown) => {
  expect(plain(text)).toBe(shown);
});

test.each<[text: string, line: string]>([
  ['inference', '- inference'],
  ['- dashes', '- \\- dashes'],
  ['# signs', '- \\# signs'],
  ['1. numbers', '- 1\\. numbers'],
  ['3.0', '- 3.0'],
])('%s is one item', (text, line) => {
  expect(item(text)).toBe(line);
});

test('a paragraph is broken between words', () => {
  const words = Array.from({ length: 30 }, () => 'seven77').join(' ');
  const lines = wrap(words).split('\n');
  expect(lines.map((line) => line.length)).toEqual([119, 119]);
  expect(lines.join(' ')).toBe(words);
});

test('no line begins with a sign or a number', () => {
  const start = 'x'.repeat(118);
  expect(wrap(`${start} - 1. + # b`)).toBe(`${start} - 1. + #\nb`);
});
