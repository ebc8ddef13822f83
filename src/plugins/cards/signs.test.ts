import { expect, test } from 'vitest';
import { drawable, unknownSigns } from './signs';
import { network } from './testing';

test.each<[text: string, drawn: string]>([
  ['Halil İbrahim BUGÖL', 'Halil İbrahim BUGÖL'],
  ['e\u0301', 'é'],
  ['Party 🎉 time', 'Party time'],
  ['👩🏽‍💻 code', 'code'],
  ['🇹🇷 Türkiye', 'Türkiye'],
  ['1️⃣ first', '1 first'],
  ['❤️', ''],
  ['KubeSphere® ©', 'KubeSphere® ©'],
  ['김', '김'],
  [' two  words ', 'two words'],
])('"%s" is drawn as "%s"', (text, drawn) => {
  expect(drawable(text)).toBe(drawn);
});

test('Signs that no font has are found wherever they stand, each once', () => {
  const card = { ...network, text: 'a 김 and 김', topics: ['ok', '수'], leads: [{ name: 'A 🎉', initials: 'A' }] };
  expect(unknownSigns(card)).toEqual([
    { sign: '김', text: 'a 김 and 김' },
    { sign: '수', text: '수' },
  ]);
  expect(unknownSigns(network)).toEqual([]);
});
