import { describe, expect, test } from 'vitest';
import { fold, initials, matches } from './text';

describe('folding', () => {
  test.each<[text: string, folded: string]>([
    ['Network', 'network'],
    ['BUGÖL', 'bugol'],
    ['Hüseyin', 'huseyin'],
    ['İbrahim', 'ibrahim'],
    ['ISPARTA', 'isparta'],
    ['ısparta', 'isparta'],
    ['Pe\u0301rez', 'perez'],
    ['ＡＢＣ', 'abc'],
    ['社区', '社区'],
    ['sig-network #1', 'sig-network #1'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('matching', () => {
  const text = fold('Network\nCNI and IP pools\nHalil BUGÖL');

  test.each(['', ' ', 'net', 'NETWORK', 'pools cni', '  ip   bugöl ', 'bugol halil'])('"%s" is found', (query) => {
    expect(matches(text, query)).toBe(true);
  });

  test.each(['storage', 'network storage', 'netwrok', 'cniand'])('"%s" is not found', (query) => {
    expect(matches(text, query)).toBe(false);
  });
});

describe('initials', () => {
  test.each<[name: string, letters: string]>([
    ['Ana Pérez', 'AP'],
    ['Ana María Pérez', 'AP'],
    ['ana', 'A'],
    ['will-zhang', 'WZ'],
    ['li_bo', 'LB'],
    ['  Ana   Pérez ', 'AP'],
    ['Ana – Pérez –', 'AP'],
    ['Öykü ışık', 'ÖI'],
    ['张海立', '张'],
    ['𠮷田 花子', '𠮷花'],
    ['', ''],
  ])('of "%s" are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
