import { describe, expect, test } from 'vitest';
import { text } from '../design/element';
import { fontsFor } from './choose';
import { glyphOf } from './slices';

test.each<[sign: string, slice: string | undefined]>([
  ['A', 'inter-latin'],
  ['é', 'inter-latin'],
  ['…', 'inter-latin'],
  ['İ', 'inter-latin-ext'],
  ['ğ', 'inter-latin-ext'],
  ['ş', 'inter-latin-ext'],
  ['ệ', 'inter-vietnamese'],
  ['λ', 'inter-greek'],
  ['Ж', 'inter-cyrillic'],
  ['→', 'noto-sans-sc-109'],
  ['米', 'noto-sans-sc-115'],
  ['：', 'noto-sans-sc-119'],
  ['김', undefined],
  ['😀', undefined],
])('"%s" is drawn from %s', (sign, slice) => {
  expect(glyphOf(sign, 400)?.slice.name).toBe(slice);
});

describe('The fonts of a text', () => {
  const set = (value: string, weight: 400 | 700 = 400) => text(value, { size: 20, weight, color: '#000' });
  const chosen = (value: string) => fontsFor(set(value)).fonts.map(({ name, weight }) => `${name} ${weight}`);

  test.each<[value: string, fonts: string[]]>([
    ['Zhengyi Lai', ['inter-latin 400']],
    ['Halil İbrahim BUGÖL', ['inter-latin 400', 'inter-latin-ext 400']],
    ['基杨', ['noto-sans-sc-113 400', 'noto-sans-sc-116 400']],
    ['SIG 米', ['inter-latin 400', 'noto-sans-sc-115 400']],
    ['', []],
  ])('"%s": only the slices that hold its signs', (value, fonts) => {
    expect(chosen(value)).toEqual(fonts);
  });

  test('are in the weight that the text is set in, and the same list for the same need', () => {
    const bold = fontsFor(set('Ağ', 700));
    expect(bold.family).toBe('inter-latin, inter-latin-ext');
    expect(bold.fonts.map(({ weight }) => weight)).toEqual([700, 700]);
    expect(fontsFor(set('ğA', 700)).fonts).toBe(bold.fonts);
  });
});
