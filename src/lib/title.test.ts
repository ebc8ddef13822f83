import { expect, test } from 'vitest';
import { documentTitle, shortened, titleLength } from './title';

const site = { title: 'KubeSphere Community', shortTitle: 'KubeSphere' };

test.each([
  ['the site’s own', '', 'KubeSphere Community'],
  ['the site’s own, said twice', 'KubeSphere Community', 'KubeSphere Community'],
  ['a short one', 'SIG Network', 'SIG Network | KubeSphere Community'],
  ['one that fits just so', 'x'.repeat(37), `${'x'.repeat(37)} | KubeSphere Community`],
  ['one that is a sign too long', 'x'.repeat(38), `${'x'.repeat(38)} | KubeSphere`],
  ['one that leaves no room', 'x'.repeat(48), 'x'.repeat(48)],
  ['one that is too long by itself', `${'word '.repeat(11)}long words`, `${'word '.repeat(11)}long…`],
  ['signs that take two units each', '𠮷'.repeat(37), `${'𠮷'.repeat(37)} | KubeSphere Community`],
])('the title of a document: %s', (_what, title, expected) => {
  expect(documentTitle(title, site)).toBe(expected);
  expect([...documentTitle(title, site)].length).toBeLessThanOrEqual(titleLength);
});

test.each([
  ['that fits', 'one two', 7, 'one two'],
  ['within a word', 'one two', 6, 'one…'],
  ['at the end of a word', 'one two three', 8, 'one two…'],
  ['behind a comma', 'one, two', 6, 'one…'],
  ['of one word', 'abcdefgh', 5, 'abcd…'],
  ['without spaces', '容器平台社区', 4, '容器平…'],
])('a text %s', (_what, text, length, expected) => {
  expect(shortened(text, length)).toBe(expected);
});
