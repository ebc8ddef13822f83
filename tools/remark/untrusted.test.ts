import type { Root } from 'mdast';
import { remark } from 'remark';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { leadsTo } from './address.mjs';
import imageAlt from './imageAlt.mjs';
import linkText from './linkText.mjs';
import noHtml from './noHtml.mjs';
import noMail from './noMail.mjs';

async function messages(rule: Plugin<[], Root>, value: string): Promise<string[]> {
  const file = new VFile({ path: 'docs/page.md', value });
  await remark().use(rule).process(file);
  return file.messages.map((message) => `${message.line}: ${message.reason}`);
}

describe('an address leads', () => {
  test.each([
    ['site', ['./a.md#b', '../a%20b.md', '/go/slack', '#here', '?a=b', 'pathname:///api/v1/index.json', 'a/b:c']],
    ['web', ['https://a.example', 'HTTPS://a.example/b', 'https://a.example:8080/?b#c']],
    ['mail', ['mailto:list@a.example', 'MAILTO:list@a.example']],
    [
      undefined,
      [
        ...[
          'javascript:run',
          'JavaScript:run',
          'java\tscript:run',
          'java\nscript:run',
          '\u0001javascript:run',
          ' javascript:run',
        ],
        ...['vbscript:run', 'data:text/html,run', 'blob:https://a.example/b', 'file:///a', 'tel:1', 'ftp://a.example'],
        ...['http://a.example', '//a.example', '/\\a.example', '\\\\a.example', '/\t/a.example', 'https:a.example'],
        ...['https:/a.example', 'https://a.example:99999', 'pathname://a.example/b', 'pathname:javascript:run'],
      ],
    ],
  ])('to %s', (where, addresses) => {
    expect(addresses.filter((address) => leadsTo(address) !== where)).toEqual([]);
  });
});

describe('a link that no page should have is told, however it is written', () => {
  test.each([
    ['[run](JaVaScRiPt&colon;run)', 'JaVaScRiPt:run'],
    ['[run](java&Tab;script:run)', 'java\tscript:run'],
    ['[run](java&NewLine;script:run)', 'java\nscript:run'],
    ['[run](<java\tscript:run>)', 'java\tscript:run'],
    ['[run][r]\n\n[r]: data:text/html,run', 'data:text/html,run'],
    ['[run](/\\\\a.example)', '/\\a.example'],
  ])('%j', async (markdown, url) => {
    const line = markdown.split('\n').length;
    expect(await messages(linkText, markdown)).toEqual([`${line}: "${url}": only https: and mailto: links`]);
  });
});

describe('an image is a file of the site', () => {
  test.each(['![Logo](/img/logo.svg)', '![Shot](.github/a.png)', '![A][a]\n\n[a]: ./a.png'])('%j', async (markdown) => {
    expect(await messages(imageAlt, markdown)).toEqual([]);
  });

  test.each(['https://a.example/a.png', '//a.example/a.png', 'data:image/svg+xml,a', 'javascript:run'])(
    'not %s',
    async (url) => {
      const told = [`1: "${url}": an image is a file of the site, such as ./workflow.png`];
      expect(await messages(imageAlt, `![A](${url})`)).toEqual(told);
      expect(await messages(imageAlt, `![A][b]\n\n[b]: ${url}`)).toEqual(told);
    },
  );
});

describe('a comment is what browsers take for one', () => {
  test('then it is nobody’s to see', async () => {
    expect(await messages(noHtml, '<!-- one --> <!---->\n<!-- two\nlines, - -- > and <b> -->')).toEqual([]);
  });

  test.each([
    '<!-- a --><script>alert(1)</script>',
    '<!--><script>alert(1)</script>-->',
    '<!---><script>alert(1)</script>-->',
    '<!-- a --!><script>alert(1)</script>-->',
    '<!-- not closed <script>',
    '<!DOCTYPE html>',
    '<?php run ?>',
    '<![CDATA[<script>]]>',
  ])('not %s', async (html) => {
    const told = `1: "${html}" is HTML, which no page holds: write Markdown, or put it in backticks`;
    expect(await messages(noHtml, html)).toEqual([told]);
  });
});

test('a long word is looked through for an e-mail address once', async () => {
  const start = performance.now();
  expect(await messages(noMail, 'a'.repeat(200_000))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});
