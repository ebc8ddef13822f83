import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { highlighted } from './nodes';

/** Nodes in short: text as it is, an element as its class and what is in it. */
type Short = string | readonly Short[];

function short(node: ElementContent): Short {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') throw new Error(`Unexpected: ${node.type}`);
  return [String(node.properties.className), ...node.children.map(short)];
}

const plainText = (node: Short): string => (typeof node === 'string' ? node : node.slice(1).map(plainText).join(''));

describe('highlighted code', () => {
  test.each<[language: string, code: string, nodes: readonly Short[]]>([
    [
      'bash',
      'cd "$HOME" # home',
      [['code-name', 'cd'], ' ', ['code-string', '"', ['code-number', '$HOME'], '"'], ' ', ['code-comment', '# home']],
    ],
    ['yaml', 'name: Edge', [['code-keyword', 'name'], ': Edge']],
    ['JSON', '{"a": 1}', ['{', ['code-name', '"a"'], ['code-keyword', ':'], ' ', ['code-number', '1'], '}']],
    ['go', 'return nil', [['code-keyword', 'return'], ' ', ['code-number', 'nil']]],
    ['diff', '+new\n', [['code-string', '+new\n']]],
    ['docker', 'FROM a', [['code-keyword', 'FROM'], ' a']],
  ])('in %s: %s', (language, code, nodes) => {
    expect(highlighted(code, language).map(short)).toEqual(nodes);
  });

  test.each(['', 'text', 'release-note', 'extend', 'constructor', '__proto__'])('in "%s" is one text', (language) => {
    expect(highlighted('if <b>"a"</b>', language)).toEqual([{ type: 'text', value: 'if <b>"a"</b>' }]);
  });

  test('keeps every sign', () => {
    const code = '#!/bin/sh\n\n  for f in *.md; do\n\techo "$f" \'<&>\' && break\r\n  done\n';
    expect(highlighted(code, 'bash').map(short).map(plainText).join('')).toBe(code);
  });
});
