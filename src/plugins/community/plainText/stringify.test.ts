import { expect, test } from 'vitest';
import { bullets, heading, inlineCode, item, link, paragraph, plainAddress, quote, strong, table } from './nodes';
import { loadStringify } from './stringify';
import { readMarkdown } from './testing';

const stringify = await loadStringify();

const nasty = [
  '[a](b)',
  '*a*',
  '_a_',
  '`a`',
  '<script>',
  '# a',
  '- a',
  '1. a',
  '&copy;',
  'a | b',
  '~~a~~',
  '![a',
  '\\*',
  '{#a}',
];

test.for(nasty)('a name such as %s stays text', (name) => {
  const blocks = [
    heading(1, name),
    paragraph(name),
    table([name, 'b']),
    ...bullets([item(link(name, 'https://x.example/'))]),
  ];
  const written = stringify(blocks);
  const plain = JSON.stringify(readMarkdown(written));
  const given = JSON.stringify({ type: 'root', children: blocks });
  const textsIn = (json: string) =>
    [...json.matchAll(/"type":"text","value":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => text);
  expect(textsIn(plain)).toEqual(textsIn(given));
  expect(plain).not.toMatch(/"type":"(html|emphasis|delete|image|inlineCode)"/);
});

test.for([
  ['a word with a sign between letters', paragraph('first_date, _x_ and 中_文'), 'first_date, \\_x\\_ and 中_文'],
  [
    'an address is its own text',
    paragraph('See ', plainAddress('https://x.example/a_b?c&d')),
    'See https://x.example/a_b?c&d',
  ],
  [
    'an address with signs of Markdown',
    paragraph(link('a', 'https://x.example/(a)|<b>&copy;')),
    '[a](https://x.example/%28a%29%7C%3Cb%3E&amp;copy;)',
  ],
  [
    'a link in a table',
    table(['a'], [link('b', 'https://x.example/?a|b')]),
    '| a |\n| - |\n| [b](https://x.example/?a%7Cb) |',
  ],
  ['a quotation', quote(paragraph(strong('a'), ' b')), '> **a** b'],
  ['code', paragraph(inlineCode('.md')), '`.md`'],
] as const)('%s', ([, block, text]) => {
  expect(stringify([block])).toBe(`${text}\n`);
});
