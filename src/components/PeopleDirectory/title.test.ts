import { expect, test, vi } from 'vitest';
import { peopleTitle } from './title';

vi.mock('@docusaurus/Translate', () => import('../testing'));

const shown = [
  { id: 'ada-sample', name: 'Ada Sample' },
  { id: 'çağla', name: 'Çağla ÖRNEK' },
];

test.each([
  ['nothing', '', '', undefined],
  ['spaces', '', '  ', undefined],
  ['a person', 'ada-sample', '', 'Ada Sample: people'],
  ['a person with accents', 'çağla', '', 'Çağla ÖRNEK: people'],
  ['nobody', 'not-there', '', undefined],
  ['words', '', ' sample ', 'People matching “sample”'],
  ['a person who is found', 'ada-sample', 'sample', 'Ada Sample: people'],
  ['a person who is not found', 'bo-sample', 'ada', 'People matching “ada”'],
  ['many words', '', 'somebody with a name of many more words', 'People matching “somebody with a name of many…”'],
])('%s', (_what, anchor, text, expected) => {
  expect(peopleTitle(shown, anchor, text)).toBe(expected);
});
