import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Keys of the registry of people. */
export function peopleKeys(): string[] {
  return Object.keys(parse(readFileSync(join(__dirname, '..', 'data/people.yml'), 'utf8')));
}

/**
 * The page of a made-up SIG: its path from the site's root, and its text.
 *
 * @param number - tells it from the others.
 * @param people - keys of the registry: its lead, then its members.
 * @param body - Markdown below the front matter.
 */
export function generatedSig(
  number: number,
  [lead, ...members]: readonly string[],
  body = `## What it works on {#scope}\n\nPart ${number}.\n`,
): readonly [path: string, text: string] {
  const slug = `generated-${number}`;
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
    leads: lead === undefined ? [] : [lead],
    members,
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
  return [`docs/sigs/${slug}.md`, `---\n${stringify(frontMatter)}---\n\n${body}`];
}
