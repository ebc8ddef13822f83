import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, copySite } from '../siteCopy';

const root = join(__dirname, '..', '..');

/** A file of the site with one text replaced. */
function changed(path: string, from: string, to: string): Record<string, string> {
  const content = readFileSync(join(root, path), 'utf8');
  if (!content.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: content.replace(from, to) };
}

/** A file of the site with lines at its end. */
function appended(path: string, lines: string): Record<string, string> {
  return { [path]: `${readFileSync(join(root, path), 'utf8')}\n${lines}\n` };
}

/** What the build says when it is made of a site with these files changed. */
function buildOutput(files: Record<string, string>): string {
  const copy = copySite(files);
  try {
    buildSite(copy.folder, join(copy.folder, 'build'));
    return 'the build passed';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    copy.remove();
  }
}

const sig = 'docs/sigs/network.md';

describe('a mistake stops the build and is named', () => {
  test.each([
    {
      mistake: 'a wrong value',
      files: changed(sig, 'status: open', 'status: opened'),
      says: /docs\/sigs\/network\.md:4:9 error {2}status /,
    },
    {
      mistake: 'an unknown field',
      files: changed(sig, 'founded:', 'fuonded:'),
      says: /docs\/sigs\/network\.md:\d+:\d+ error {2}fuonded is not a known field/,
    },
    {
      mistake: 'a person who is not registered',
      files: changed(sig, '- duanjiong', '- duanjion'),
      says: /docs\/sigs\/network\.md:\d+:\d+ error {2}members\[0\] "duanjion" is not in data\/people\.yml/,
    },
    {
      mistake: 'a link to a file that does not exist',
      files: appended('docs/start.md', 'See [nothing](./no-such-page.md).'),
      says: /no-such-page\.md/,
    },
    {
      mistake: 'a link to an address that does not exist',
      files: appended('docs/start.md', 'See [nothing](/no-such-address).'),
      says: /broken links[\s\S]*no-such-address/i,
    },
    {
      mistake: 'a link to an anchor that does not exist',
      files: appended('docs/start.md', 'See [nothing](./contact.md#no-such-anchor).'),
      says: /broken anchors[\s\S]*no-such-anchor/i,
    },
    {
      mistake: 'an image that does not exist',
      files: appended('docs/start.md', '![Nothing](./no-such-image.png)'),
      says: /no-such-image\.png/,
    },
    {
      mistake: 'a component that does not exist',
      files: appended('docs/start.md', '::no-such-component'),
      says: /"::no-such-component" is not known; known: sig-directory/,
    },
  ])('$mistake', ({ files, says }) => {
    expect(buildOutput(files)).toMatch(says);
  });
});
