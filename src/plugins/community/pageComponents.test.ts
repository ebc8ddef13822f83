import { expect, test } from 'vitest';
import { checkPageTexts } from './pageText';
import { componentNames } from './remark';
import { told } from './testing';

/** What is told of a page beside two committees; line 1 is the first below its front matter. */
async function found(body: string): Promise<string[]> {
  const content = `---\ntitle: A\n---\n${body}`;
  const committees = ['docs/committees/steering.md', 'docs/committees/technical-oversight.md'];
  const files = [{ file: 'docs/a.md', content }, ...committees.map((file) => ({ file, content: 'Text.\n' }))];
  const problems = (await checkPageTexts(files)).map((problem) => ({ ...problem, line: problem.line - 3 }));
  return told(body, problems);
}

type Case = [what: string, body: string, ...told: string[]];

const known = `Known: ${componentNames.join(', ')}.`;
const blocks = 'Known: note, tip, info, warning, danger, steps.';
const kinds = 'Known: slack, language, programme, mailing-list, social, video, github, website, sig.';
const starts = 'begins no block: the name follows the colons at once, a title in brackets';

test.each<Case>([
  ['alone on its line', 'A\n\n::sig-directory\n\nB\n'],
  ['with the attribute that it needs', '::channels{kind="slack"}\n\n::health{check="no-lead"}\n'],
  ['of short links', '::short-links{kind="form"}\n'],
  [
    'of short links of no kind',
    '::short-links\n',
    '1 «::short-links» "::short-links" needs {kind="…"}. Known: channel, form, group, list.',
  ],
  ['of a committee', '::committee{slug="steering"}\n'],
  [
    'that is not known, near one',
    '::sig-directroy\n',
    '1 «::sig-directroy» "::sig-directroy" is not known. Did you mean "::sig-directory"? → ::sig-directory',
  ],
  ['that is not known, near none', '::map{of="x"}\n', `1 «::map» "::map" is not known. ${known}`],
  ['that every JavaScript object knows', '::constructor\n', `1 «::constructor» "::constructor" is not known. ${known}`],
  ['with a full stop', 'A\n\n::people.\n', '3 «::people.» "::people" does not stand alone on its line'],
  ['in a list', '- ::people\n', '1 «::people» "::people" stands inside another block: put it on a line outside'],
  [
    'in a block',
    ':::note\n\n::people\n\n:::\n',
    '3 «::people» "::people" stands inside another block: put it on a line outside',
  ],
  ['with one colon', ':people\n', '1 «:people» ":people" has one colon: a component has two → ::people'],
  ['with three colons', ':::people\n', '1 «:::people» ":::people" has three colons: a component has two → ::people'],
  ['without the attribute that it needs', '::channels\n', `1 «::channels» "::channels" needs {kind="…"}. ${kinds}`],
  [
    'with a wrong attribute, near a right one',
    '::channels{kind="slak"}\n',
    '1 «slak» kind "slak" is not known. Did you mean "slack"? → slack',
  ],
  ['with a wrong attribute, near none', '::channels{kind="x"}\n', `1 «x» kind "x" is not known. ${kinds}`],
  [
    'of a check that is none',
    '::health{check="no-leads"}\n',
    '1 «no-leads» check "no-leads" is not known. Did you mean "no-lead"? → no-lead',
  ],
  [
    'of a committee that is none',
    '::committee{slug="steerin"}\n',
    '1 «steerin» slug "steerin" is not known. Did you mean "steering"? → steering',
  ],
  [
    'with an attribute that it does not have',
    '::people{onclick="run()"}\n',
    '1 «onclick» "::people" has no {onclick}: take it out',
  ],
  ['with another attribute', '::channels{kind="slack" data="x"}\n', '1 «data» "::channels" has no {data}: take it out'],
  ['with an id', '::people{#a}\n', '1 «::people{#a}» "::people" has no {id}: take it out'],
  ['that is prose', 'At 10:30, see:this, std::vector.\n'],
])('a component %s', async (_what, body, ...expected) => {
  expect(await found(body)).toEqual(expected);
});

test.each<Case>([
  ['that is closed', ':::note\n\nText.\n\n:::\n\n:::steps\n\n1. One\n\n:::\n'],
  ['with a title', ':::warning[Title]\nText.\n:::\n'],
  ['in a block', '::::note\n\n:::tip\n\nText.\n\n:::\n\n::::\n'],
  ['in a quote', '> :::note\n> Text.\n> :::\n'],
  ['in a list', '1. One\n\n   :::note\n\n   Text.\n\n   :::\n'],
  [
    'that is not known, near one',
    ':::step\n\nText.\n\n:::\n',
    '1 «:::step» ":::step" is not known. Did you mean ":::steps"? → :::steps',
  ],
  ['that is not known, near none', ':::box\n\nText.\n\n:::\n', `1 «:::box» ":::box" is not known. ${blocks}`],
  ['that is not closed', ':::note\n\nText.\n', '1 «:::note» ":::note" is not closed: put ":::" below its text'],
  ['with a class', ':::note{.navbar}\n\nText.\n\n:::\n', '1 «:::note{.navbar}» ":::note" has no {class}: take it out'],
  ['that is closed twice', ':::note\n\nText.\n\n:::\n\n:::\n', '7 «:::» ":::" closes no block'],
  ['with two colons', '::note\n', '1 «::note» "::note" begins a block: write ":::note", its text, and ":::" below it'],
  [
    'with a title that is not in brackets',
    ':::note My title\n\nText.\n\n:::\n',
    `1 «:::note My title» ":::note My title" ${starts} → :::note[My title]`,
  ],
  ['with a space after its colons', '::: note\n\nText.\n\n:::\n', `1 «::: note» "::: note" ${starts} → :::note`],
])('a block %s', async (_what, body, ...expected) => {
  expect(await found(body)).toEqual(expected);
});
