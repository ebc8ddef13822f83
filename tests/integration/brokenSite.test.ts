import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, fixtureFiles } from '../fixtures';
import { buildSite, copySite } from '../siteCopy';

const sig = 'docs/sigs/lighthouses.md';

/** The tests' own SIG with one text replaced. */
function changed(from: string, to: string): Record<string, string> {
  const content = fixture(sig);
  if (!content.includes(from)) throw new Error(`${sig} does not hold "${from}"`);
  return { [sig]: content.replace(from, to) };
}

/** The tests' own SIG with a line at its end. */
function appended(line: string): Record<string, string> {
  return { [sig]: `${fixture(sig)}\n${line}\n` };
}

/** What the build says when it is made of a site with these files in it. */
function buildOutput(files: Record<string, string>): string {
  const copy = copySite({ ...fixtureFiles(), ...files });
  try {
    buildSite(copy.folder, join(copy.folder, 'build'));
    return 'the build passed';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    copy.remove();
  }
}

test('a site without a mistake is built', () => {
  expect(buildOutput({})).toBe('the build passed');
});

const tea = `---
title: Tea
description: A page of the tests, with one heading, to which a page may link with a slip in its name.
---

## Tea {#tea}

Text.
`;

describe('a mistake stops the build and is named', () => {
  test.each([
    {
      mistake: 'a wrong value',
      files: changed('status: open', 'status: opened'),
      says: /docs\/sigs\/lighthouses\.md:4:9 error {2}status "opened" must be one of: open, proposed, retired\. Did you mean "open"\?/,
    },
    {
      mistake: 'an unknown field',
      files: changed('founded:', 'fuonded:'),
      says: /docs\/sigs\/lighthouses\.md:\d+:\d+ error {2}fuonded is not a known field\. Did you mean "founded"\?/,
    },
    {
      mistake: 'a person who is not registered',
      files: changed('- elif-sample', '- elif-sampel'),
      says: /docs\/sigs\/lighthouses\.md:\d+:\d+ error {2}members\[1\] "elif-sampel" is not in data\/people\.yml\. Did you mean "elif-sample"\?/,
    },
    {
      mistake: 'front matter that is not closed',
      files: changed('\n---\n', '\n'),
      says: /docs\/sigs\/lighthouses\.md:1:1 error {2}the front matter is not closed: put a line of three dashes after its last field/,
    },
    {
      mistake: 'an e-mail address of a person',
      files: appended('Write to ana@example.org.'),
      says: /docs\/sigs\/lighthouses\.md:\d+:10 error {2}E-mail address "ana@example\.org"/,
    },
    {
      mistake: 'a link to a file that does not exist',
      files: appended('See [nothing](./no-such-page.md).'),
      says: /docs\/sigs\/lighthouses\.md:\d+:15 error {2}links to "\.\/no-such-page\.md", which is no page of the site\./,
    },
    {
      mistake: 'a link to an address, not to a file',
      files: appended('See [nothing](/no-such-address).'),
      says: /docs\/sigs\/lighthouses\.md:\d+:5 error {2}"\/no-such-address": link to the file, relative to this one/,
    },
    {
      mistake: 'a link to a file of another kind that does not exist',
      files: appended('See [nothing](./no-such-file.pdf).'),
      says: /no-such-file\.pdf/,
    },
    {
      mistake: 'a link to a heading that does not exist',
      files: { ...appended('See [nothing](../tea.md#tee).'), 'docs/tea.md': tea },
      says: /links to "#tee", which docs\/tea\.md does not have\. Did you mean "\.\.\/tea\.md#tea"\?/,
    },
    {
      mistake: 'a link to an anchor that no component makes',
      files: appended('See [nothing](./orchards.md#no-such-anchor).'),
      says: /broken anchors[\s\S]*no-such-anchor/i,
    },
    {
      mistake: 'an image that does not exist',
      files: appended('![Nothing](./no-such-image.png)'),
      says: /no-such-image\.png/,
    },
    {
      mistake: 'a component that does not exist',
      files: appended('::no-such-component'),
      says: /docs\/sigs\/lighthouses\.md:\d+:1 error {2}"::no-such-component" is not known\. Known: sig-directory/,
    },
  ])('$mistake', ({ files, says }) => {
    expect(buildOutput(files)).toMatch(says);
  });
});
