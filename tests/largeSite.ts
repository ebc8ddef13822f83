import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { largeGroupCount } from './builds';
import { fixtureFiles } from './fixtures';

const root = join(__dirname, '..');

const isSig = (path: string) => path.endsWith('.md') && !path.endsWith('index.md');

/**
 * Files that make the site one of two hundred SIGs: the real ones, those of the tests, and generated ones.
 *
 * @returns content by path from the site's root.
 */
export function largeSiteFiles(): Record<string, string> {
  const files = fixtureFiles();
  const own = Object.keys(files).filter((path) => path.startsWith('docs/sigs/'));
  const real = readdirSync(join(root, 'docs/sigs')).filter(isSig);
  const people = Object.keys(parse(readFileSync(join(root, 'data/people.yml'), 'utf8')));
  for (let number = real.length + own.length + 1; number <= largeGroupCount; number += 1) {
    const slug = `generated-${number}`;
    const lead = number % people.length;
    const frontMatter = {
      name: `Generated ${number}`,
      slug,
      status: 'open',
      focus: number % 2 === 0 ? 'component' : 'across',
      topics: [`topic ${number % 17}`, `topic ${number % 23}x`],
      purpose: `Looks after part number ${number} of a site that is as large as it may ever get.`,
      founded: null,
      confirmed: '2020-01-31',
      source: null,
      leads: people.slice(lead, lead + 1),
      members: people.slice(lead + 1, lead + 3),
      emeritus: [],
      slack: { channel: `sig-${slug}` },
      mailing_lists: null,
      meetings: null,
      notes: null,
      recordings: null,
      calendar: null,
      subprojects: [],
      repositories: [],
      documents: [],
      conflicts: [],
    };
    files[`docs/sigs/${slug}.md`] =
      `---\n${stringify(frontMatter)}---\n\n## What it works on {#scope}\n\nPart ${number}.\n`;
  }
  return files;
}
