import { expect, test } from 'vitest';
import { withoutConflicts } from './conflicts';

const page = (yaml: string) => `---\n${yaml}---\n\n## Text {#text}\n\nconflicts:\n  - of the prose\n`;

test.each<[what: string, before: string, after: string]>([
  [
    'a list in lines goes; comments and forms of the others stay',
    'name: "A"   # quoted\n# What is open.\nconflicts:\n  - about: leads # hm\n    detail: Long\n      words.\n\n# Behind.\nz: [1,2]\n',
    'name: "A"   # quoted\n# What is open.\nconflicts: []\n\n# Behind.\nz: [1,2]\n',
  ],
  ['the last field', 'name: A\nconflicts:\n- about: leads\n', 'name: A\nconflicts: []\n'],
  ['a list in brackets', 'conflicts: [{about: leads}] # why\nz: 1\n', 'conflicts: [] # why\nz: 1\n'],
  ['an empty list', 'conflicts:   []\n', 'conflicts:   []\n'],
  ['no list', 'name: A\n', 'name: A\n'],
  ['the same name further in', 'a:\n  conflicts:\n    - b\n', 'a:\n  conflicts:\n    - b\n'],
])('%s', (_what, before, after) => {
  expect(withoutConflicts(page(before))).toBe(page(after));
});

test('line ends of Windows stay', () => {
  const before = '---\r\nconflicts:\r\n  - about: a\r\nz: 1\r\n---\r\nText.\r\n';
  expect(withoutConflicts(before)).toBe('---\r\nconflicts: []\r\nz: 1\r\n---\r\nText.\r\n');
});

test('a page without front matter stays', () => {
  expect(withoutConflicts('conflicts:\n  - a\n')).toBe('conflicts:\n  - a\n');
});
