import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFont } from './woff';

const font = (file: string) => readFont(readFileSync(require.resolve(`@fontsource/${file}`)));

describe('A font file', () => {
  const inter = font('inter/files/inter-latin-400-normal.woff');

  test('tells which signs it has', () => {
    const has = (sign: string) => inter.advance(sign.codePointAt(0) ?? 0) !== undefined;
    expect([...'Aé…'].map(has)).toEqual([true, true, true]);
    expect([...'ğ米😀'].map(has)).toEqual([false, false, false]);
  });

  test('tells how wide they are', () => {
    const wide = (sign: string) => inter.advance(sign.codePointAt(0) ?? 0) ?? 0;
    expect(wide('i')).toBeLessThan(wide('n'));
    expect(wide('n')).toBeLessThan(wide('W'));
    expect(font('noto-sans-sc/files/noto-sans-sc-115-400-normal.woff').advance('米'.codePointAt(0) ?? 0)).toBe(1);
  });

  test('that is none is refused', () => {
    expect(() => readFont(Buffer.from('wOF2 and more'))).toThrow('This is no WOFF font.');
  });
});
