import type { Slip } from '../slips';

const at = (pattern: RegExp, make: (text: string) => string | readonly string[]): Slip['change'] => {
  return ([text = '']) => (pattern.test(text) ? [make(text)].flat() : undefined);
};

const heading = /^## /;
const pageLink = /\]\((\.\.?\/[\w/-]+\.md)\)/;
const anchorLink = /\]\(\.\.\/(contributing|programmes|governance)\/[\w-]+\.md#[\w-]+\)/;
const shortLink = /\]\(\/go\/[\w-]+\)/;
const prose = /^[A-Z][^[`]{30,}\.$/;

type BodySlip = readonly [kind: string, change: Slip['change'], pages?: number];

const table: readonly BodySlip[] = [
  ['a heading’s id is deleted', at(heading, (text) => text.replace(/ \{#.*\}$/, '')), 2],
  ['a heading’s id is another one', at(/^## .*\{#start\}$/, (text) => text.replace('#start', '#scope')), 2],
  ['a heading’s id has a capital', at(heading, (text) => text.replace(/\{#./, (start) => start.toUpperCase())), 1],
  ['a brace of a heading’s id is deleted', at(heading, (text) => text.replace('}', '')), 1],
  ['a heading stands twice', at(heading, (text) => [text, '', text]), 1],
  ['a heading is of the first level', at(heading, (text) => text.replace('##', '#')), 1],
  ['a heading skips a level', at(/^## .*\{#start\}$/, (text) => text.replace('##', '####')), 1],
  ['the space of a heading is deleted', at(heading, (text) => text.replace('## ', '##')), 1],
  ['a link leads to a page that does not exist', at(pageLink, (text) => text.replace(/(\w)\.md\)/, '$1$1.md)')), 3],
  ['a link leads to a heading that does not exist', at(anchorLink, (text) => text.replace(/(#[\w-]+)\)/, '$1s)')), 2],
  [
    'a link leads to a heading that a SIG’s page has not',
    at(/\(\.\/[\w-]+\.md\)/, (text) => text.replace(/\.md\)/, '.md#history)')),
    1,
  ],
  ['a letter of a short link is left out', at(shortLink, (text) => text.replace(/(\/go\/[\w-]*\w)\w\)/, '$1)')), 2],
  [
    'a short link has a capital',
    at(shortLink, (text) => text.replace(/(?<=\/go\/)./, (start) => start.toUpperCase())),
    1,
  ],
  ['a short link ends with a slash', at(shortLink, (text) => text.replace(/(\/go\/[\w-]+)\)/, '$1/)')), 1],
  ['a link is written from the root', at(/\]\(\.\.\//, (text) => text.replace('](../', '](/')), 1],
  ['a link has no text', at(pageLink, (text) => text.replace(/\[[^\]]+\]\(/, '[](')), 1],
  ['a link says "here"', at(pageLink, (text) => text.replace(/\[[^\]]+\]\(/, '[here](')), 1],
  ['a link’s bracket is not closed', at(pageLink, (text) => text.replace('](', '(')), 1],
  ['a link’s parenthesis is not closed', at(pageLink, (text) => text.replace('.md)', '.md')), 1],
  ['a reference has no target', at(pageLink, (text) => text.replace(/\]\([^)]*\)/, '][sigs]')), 1],
  ['a link has http for https', at(/\(https:/, (text) => text.replace('(https:', '(http:')), 1],
  [
    'a link carries a passcode',
    at(prose, (text) => `${text} Join the [call](https://meeting.example/j/1?pwd=c2VjcmV0).`),
    1,
  ],
  ['a bare address', at(prose, (text) => `${text} See https://example.org/page.`), 1],
  ['an image has no text', at(prose, (text) => [text, '', '![](./diagram.png)']), 2],
  ['an image does not exist', at(prose, (text) => [text, '', '![How the parts meet](./diagram.png)']), 1],
  ['an e-mail address stands in the prose', at(prose, (text) => `${text} Write to jane.doe@example.org.`), 1],
  [
    'an e-mail address stands in a link',
    at(prose, (text) => `${text} Write to [Jane](mailto:jane.doe@example.org).`),
    1,
  ],
  ['a component’s name has a typo', at(prose, (text) => [text, '', '::sig-directry']), 1],
  ['a letter is left out of a word', at(prose, (text) => text.replace(/(\w)(\w)\w /, '$1$2 ')), 3],
  ['a line of prose is deleted', at(prose, () => []), 2],
  ['a line of prose stands twice', at(prose, (text) => [text, text]), 1],
  ['a list’s item is indented one space more', at(/^- /, (text) => ` ${text}`), 1],
  ['a list has another sign', at(/^- /, (text) => text.replace('-', '*')), 1],
  ['a code mark is not closed', at(/`\w[^`]*`/, (text) => text.replace(/`(\w[^`]*)`/, '`$1')), 1],
  [
    'the stars of bold text are not closed',
    at(/\*\*\w[^*]*\*\*/, (text) => text.replace(/\*\*(\w[^*]*)\*\*/, '**$1')),
    1,
  ],
];

/** Slips in the prose below the front matter. */
export const bodySlips: readonly Slip[] = table.map(([kind, change, pages = 1]) => ({
  kind,
  field: 'body',
  pages,
  change,
}));
