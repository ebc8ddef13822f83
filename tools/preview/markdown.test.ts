import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { bold, code, counted, inLine, list, neutral, sentence, words } from './markdown';

describe('words', () => {
  test.each([
    ['Ana Pérez', 'Ana Pérez'],
    ['Halil İbrahim BUGÖL', 'Halil İbrahim BUGÖL'],
    ['张海立', '张海立'],
    ['Thursday 15:00–16:00, Asia/Shanghai', 'Thursday 15:00–16:00, Asia/Shanghai'],
    ['déadbeef is no commit, nor is p0a1b2c3x', 'déadbeef is no commit, nor is p0a1b2c3x'],
    ['a & b', 'a & b'],
    ['CI/CD (with Jenkins) & more: 5 % off', 'CI/CD (with Jenkins) & more: 5 % off'],
  ])('%s stays', (text, written) => {
    expect(words(text)).toBe(written);
  });

  test.each([
    ['ask @kubesphere/admins now', 'ask `@kubesphere/admins` now'],
    ['fixes #12', 'fixes `#12`'],
    ['see GH-12', 'see `GH-12`'],
    ['in 0a1b2c3 and (0a1b2c3)', 'in `0a1b2c3` and `(0a1b2c3)`'],
    ['https://evil.example', '`https://evil.example`'],
    ['WWW.evil.example', '`WWW.evil.example`'],
    [':tada: a:100:', '`:tada:` `a:100:`'],
    ['<img src=x>', '`<img` `src=x>`'],
    ['&lt;b&gt;', '`&lt;b&gt;`'],
    ['& b &', '`&` b `&`'],
    ['&', '`&`'],
    ['![a](b)', '`![a](b)`'],
    ['**a** _b_ ~c~', '`**a**` `_b_` `~c~`'],
    ['a`b`', "`a'b'`"],
    ['a|b', '`a|b`'],
    ['1. one - two', '`1.` one `-` two'],
    ['a\u202eb', '`a\ufffdb`'],
    ['two\nlines\r\n# x', 'two lines `#` x'],
  ])('%j becomes code', (text, written) => {
    expect(words(text)).toBe(written);
  });
});

test('code is one line without signs that nobody sees, whatever is in it', () => {
  expect(code('a\n`b`\u200b')).toBe("`a 'b'\ufffd`");
  expect(code(' \n')).toBe('');
});

test('bold words and sentences', () => {
  expect(bold(' SIG Net*work')).toBe('**SIG `Net*work`**');
  expect(sentence('abcdef', 4)).toBe('abc…');
  expect(sentence('abcd', 4)).toBe('abcd');
});

test('a list is cut, and says how many more there are', () => {
  const entries = Array.from({ length: 1003 }, (_, index) => ({ line: `${index}`, below: ['x'] }));
  expect(list(entries.slice(0, 2), 2)).toEqual(['- 0', '  - x', '- 1', '  - x']);
  expect(list(entries, 1)).toEqual(['- 0', '  - x', '- and 1,002 more']);
  expect(inLine(['a', 'b', 'c'], 3)).toBe('a, b, c');
  expect(inLine(['a', 'b', 'c'], 1)).toBe('a, and 2 more');
  expect([counted(1, 'page'), counted(1200, 'page'), counted(2, 'person', 'people')]).toEqual([
    '1 page',
    '1,200 pages',
    '2 people',
  ]);
});

/** Every node of a text as Markdown programs read it. */
function nodesOf(markdown: string): Nodes[] {
  const all = (node: Nodes): Nodes[] => ['children' in node ? node.children.flatMap(all) : [], node].flat();
  return all(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

const allowed = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'inlineCode', 'text']);

/** What calls somebody, leads elsewhere, or begins an entity, an emoji, an issue or a commit. */
const acting = /[@#<>[\]`|\\]|:\/\/|www\.|(?<! )&|&(?! )|:[\w+-]+:|\bgh-\d|\b[0-9a-f]{7,}\b/i;

/** What a text holds besides headings, lists, bold words and code, and what could call somebody. */
function foreign(markdown: string): string[] {
  return nodesOf(markdown).flatMap((node) => {
    if (!allowed.has(node.type)) return [node.type];
    if (node.type === 'list' && node.ordered) return ['a numbered list'];
    return node.type === 'text' && acting.test(node.value) ? [node.value] : [];
  });
}

describe('a text that is written anew', () => {
  test('what this command writes stays as it is', () => {
    const text = [
      '## What this pull request changes',
      '',
      '1 group, 2 pages. No redirect is owed.',
      '',
      '- **SIG Net `a*b`**, `/sigs/network`',
      '  - Leads: Ana Pérez (`ana`) → nobody',
      '- Heaviest page, `/sigs`: 1,000 → 2,000 bytes (+1,000)',
      '',
    ].join('\n');
    expect(neutral(text)).toBe(text);
  });

  test.each([
    ['a mention', '@kubesphere/admins', '`@kubesphere/admins`'],
    ['a mention in bold', '**@ana**', '**`@ana`**'],
    ['a picture', '![x](https://evil.example/x.png)', '`![x](https://evil.example/x.png)`'],
    ['a link with words', '[press here](https://evil.example)', '`[press` `here](https://evil.example)`'],
    ['HTML', '<b>x</b><!-- y -->', '`<b>x</b><!--` y `-->`'],
    ['a fence', '```\n@ana\n```', "`'`\n`@ana`\n`'`"],
    ['code over two lines', '`a\n@ana `b`', "`'a`\n`@ana` `b`"],
    ['an empty bold', '****\n**  **', '`****`'],
    ['a link around an empty code', 'Approved: https:``//evil.example/login', 'Approved: https: //evil.example/login'],
    ['a link around a code of space', 'https:` `//evil.example', 'https: //evil.example'],
    ['a link around an empty bold', 'https:** **//evil.example', 'https: //evil.example'],
    ['a link around a bold of an empty code', 'https:**``**//evil.example', 'https: //evil.example'],
    ['a bare link around an empty code', 'www``.evil.example', 'www .evil.example'],
    ['a mention around an empty code', '&``commat;kubesphere/admins', '`&` commat;kubesphere/admins'],
    ['an issue around an empty code', '&``num;12 GH``-12', '`&` num;12 GH -12'],
    ['a commit around an empty code', 'abc12``34567', 'abc12 34567'],
    ['a numbered list around an empty code', '1``. x', '1 . x'],
    ['a sign that comes to the end', 'a & ``', 'a `&`'],
    ['a line below words', 'a\n---\n===', 'a\n`---`\n`===`'],
    ['other line ends', 'a\r@ana\u2028#1', 'a\n`@ana`\n`#1`'],
    ['a heading of the first level', '# Approved', '`#` Approved'],
    ['a quote, a task, a footnote', '> a\n- [x] b\n[^1]: c', '`>` a\n- `[x]` b\n`[^1]:` c'],
  ])('%s', (_what, text, written) => {
    expect(neutral(text).replace(/\n+$/, '').replace(/^\n+/, '')).toBe(written);
  });

  const pieces = [
    '`',
    '``',
    '**',
    '*',
    '@ana',
    '#1',
    '\n',
    '- ',
    '  - ',
    '## ',
    ' ',
    '<b>',
    '](',
    '![',
    'a',
    '|',
    '\\',
    '~~~',
  ].concat(
    'https://e.example',
    'www.e.example',
    '    ',
    '\t',
    '1. ',
    '>',
    '&lt;',
    '---',
    '\u2028',
    'x@e.example',
    ':a:',
    // Halves of what means something.
    ...['https:', '//e.example', 'www', '.e.example', '&', 'commat;', 'num;12', 'GH', '-1', 'abc12', '34567'],
    ...['1', '. x', '** **', '` `', '**``**', ':', 'tada'],
  );

  test('holds nothing but headings, lists, bold words and code, whatever went in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 }))),
        (parts) => {
          const text = neutral(parts.join(''));
          expect(foreign(text)).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  }, 30_000);

  test('stays as it is when it is written once more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = neutral(parts.join(''));
        expect(neutral(text)).toBe(text);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
