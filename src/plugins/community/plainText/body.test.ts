import { expect, test } from 'vitest';
import { prose, sig } from '../testing';
import { startText } from './testing';

const base = 'https://small.example/base';
const pages = { 'sigs/index.md': prose({ title: 'SIGs' }), 'sigs/network.md': sig() };

test.for<[what: string, markdown: string, text: string]>([
  ['an anchor of a heading is left out', '## What *it* is {#what}', '## What *it* is'],
  ['a heading may be its anchor’s only sign', '### `code` {#code}', '### `code`'],
  ['steps are the list', ':::steps\n\n1. One.\n2. Two,\n   in two lines.\n\n:::', '1. One.\n2. Two,\n   in two lines.'],
  ['a callout is a quotation', ':::info[Not *yet*]\n\nText.\n\n- a\n\n:::', '> **Not _yet_**\n>\n> Text.\n>\n> - a'],
  ['a callout without a title has its kind', ':::warning\n\nText.\n\n:::', '> **Warning**\n>\n> Text.'],
  ['a page', '[SIGs](sigs/index.md)', `[SIGs](${base}/sigs)`],
  ['a page and a heading', '[it](./sigs/network.md#a%20b)', `[it](${base}/sigs/network#a%20b)`],
  ['a heading of the page itself', '[below](#a)', `[below](${base}/start#a)`],
  ['a file of the site', '[API](pathname:///api/v1/index.json)', `[API](${base}/api/v1/index.json)`],
  ['a short link', '[Slack](/go/slack)', `[Slack](${base}/go/slack)`],
  ['a name for an address', '[SIGs][s]\n\n[s]: sigs/index.md', `[SIGs][s]\n\n[s]: ${base}/sigs`],
  ['an address of elsewhere', '[x](https://x.example/?a=1&b=2_3)', '[x](https://x.example/?a=1&b=2_3)'],
  ['an address with brackets', '[x](<https://x.example/a (b)>)', '[x](https://x.example/a%20%28b%29)'],
  ['an address that is its text', '<https://x.example/a_b>', '<https://x.example/a_b>'],
  ['a title', '[x](https://x.example "A \\"b\\"")', '[x](https://x.example "A \\"b\\"")'],
  ['a picture', '![A](/img/a.png)', `![A](${base}/img/a.png)`],
  ['a picture beside the page', '![A](./a.png)', '![A](https://github.com/small/site/raw/main/docs/a.png)'],
  ['a time is no component', 'At 15:00, in a:b and c::d.', 'At 15:00, in a:b and c::d.'],
  ['a tag is no component', '### Which image:tag do I use? {#tag}', '### Which image:tag do I use?'],
  ['a comment is left out', 'One.\n\n<!-- two -->\n\nThree.', 'One.\n\nThree.'],
  ['code stays', '```bash\necho "::x {#a}" # [a](b.md)\n```', '```bash\necho "::x {#a}" # [a](b.md)\n```'],
  ['a table stays', '| a | b |\n| --- | :-: |\n| 1 | `x \\| y` |', '| a | b |\n| - | :-: |\n| 1 | `x \\| y` |'],
  ['signs in words stay', 'snake_case, Q&A, R&amp;D &lt;3', 'snake_case, Q&A, R&D <3'],
])('%s', async ([, markdown, text]) => {
  expect((await startText(`${markdown}\n`, { pages })).join('\n')).toBe(text);
});
