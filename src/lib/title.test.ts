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

const family = '👩‍👩‍👧';
const technician = '👩🏽‍💻';

test.each([
  ['that fits', 'one two', 7, 'one two'],
  ['that is empty', '', 5, ''],
  ['within a word', 'One two three four', 15, 'One two three…'],
  ['at the end of a word', 'one two three', 8, 'one two…'],
  ['behind a comma', 'one, two', 6, 'one…'],
  ['behind a full stop', 'One two. Three', 11, 'One two…'],
  ['behind a bracket that opens', 'SIG Network (and more)', 14, 'SIG Network…'],
  ['of one word', 'abcdefgh', 5, 'abcd…'],
  ['of one long word behind a short one', 'SIG Donaudampfschifffahrt', 15, 'SIG Donaudampf…'],
  ['whose last word is long', 'Observability of microservices', 25, 'Observability of microse…'],
  ['without spaces', '容器平台社区', 4, '容器平…'],
  ['without spaces behind a word', `SIG ${'网'.repeat(61)}`, 60, `SIG ${'网'.repeat(55)}…`],
  ['in Chinese, behind a comma', '网关，服务治理与多集群', 4, '网关…'],
  ['in Chinese, before a word', '云原生社区 KubeSphere', 10, '云原生社区 Kub…'],
  ['in Chinese, within a word', '开源的容器平台社区KubeSphere', 13, '开源的容器平台社区…'],
  ['in Chinese and English', 'KubeSphere是一个开源的容器平台，面向云原生', 20, 'KubeSphere是一个开源的容器平…'],
  ['in Japanese', 'コンテナプラットフォーム', 8, 'コンテナプラッ…'],
  ['in Korean', '오픈소스 컨테이너 플랫폼 커뮤니티', 16, '오픈소스 컨테이너 플랫폼…'],
  ['in Thai, whose accents stay with their letters', 'ชุมชนที่นี่', 8, 'ชุมชน…'],
  ['with an accent of its own', 'cafe\u0301 au lait', 5, 'caf…'],
  ['with emoji that are two units', 'ab😀cd', 4, 'ab😀…'],
  ['with emoji that are joined', `ab${family}cd`, 6, 'ab…'],
  ['with emoji that are joined and fit', `ab${family}cd`, 8, `ab${family}…`],
  ['with emoji of another colour', `${technician}${technician}`, 6, `${technician}…`],
  ['with flags', '🇹🇷🇨🇳🇰🇷', 4, '🇹🇷…'],
  ['with signs that take two units', '𠮷'.repeat(6), 4, '𠮷𠮷𠮷…'],
])('a text %s', (_what, text, length, expected) => {
  expect(shortened(text, length)).toBe(expected);
  expect([...expected].length).toBeLessThanOrEqual(length);
});
