import { createElement, Fragment } from 'react';
import { expect, test } from 'vitest';
import { nodeText } from './nodeText';

test.each([
  ['a text', 'How to join', 'How to join'],
  ['a number', 2023, '2023'],
  ['nothing', [null, undefined, false, true], ''],
  ['code within', ['Run ', createElement('code', null, 'npm test'), ' first'], 'Run npm test first'],
  ['a link with emphasis', createElement('a', { href: '/' }, ['To ', createElement('em', null, 'all')]), 'To all'],
  ['a fragment', createElement(Fragment, null, 'a', createElement('b', null, 'b')), 'ab'],
])('%s', (_what, node, expected) => {
  expect(nodeText(node)).toBe(expected);
});
