import { expect, test } from 'vitest';
import { sameText } from './sameText';

test.each<[what: string, kept: string | null | undefined, sent: string, isSame: boolean]>([
  ['the same', 'a\n\nb\n', 'a\n\nb\n', true],
  ['without the line end', 'a\n\nb', 'a\n\nb\n', true],
  ['line ends of Windows', 'a\r\n\r\nb\r\n', 'a\n\nb\n', true],
  ['space sent around it', 'a', ' a\n\n', true],
  ['another text', 'a\n\nc', 'a\n\nb', false],
  ['one line less', 'a\nb', 'a\n\nb', false],
  ['space within', 'a  b', 'a b', false],
  ['no text', null, 'a', false],
  ['no issue', undefined, '', false],
  ['nothing at all', '', '\n', true],
])('%s', (_what, kept, sent, isSame) => {
  expect(sameText(kept, sent)).toBe(isSame);
});
