import { parse, stringify } from 'yaml';
import { fixture, fixtureFiles } from './fixtures';

/** A text that is markup, code or a template to nearly everything that reads one, and right as the text of a field. */
export const hostile =
  '<script>alert("x")</script> & <img src=x onerror=alert(1)> {{1}} <!-- a --> ]]> &lt;b&gt; *c* [d](e)';

/** A short one, for a name. */
export const hostileName = '</title><script>alert(1)</script> & "x"';

const sig = 'docs/sigs/lighthouses.md';
const prose = 'docs/hostile.md';

/** Address of the SIG's page and of the page of prose. */
export const hostilePages = ['sigs/lighthouses', 'hostile'] as const;

type Fields = Record<string, unknown>;
type Entries = Record<string, Fields>[];

/** The page of a SIG whose every field of free text is hostile. */
function hostileSig(): string {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(fixture(sig)) ?? [];
  const facts = parse(frontMatter) as Fields;
  const set = (list: string, fields: Fields) => {
    const entries = facts[list] as Entries;
    facts[list] = entries.map((entry, index) => (index === 0 ? { ...entry, ...fields } : entry));
  };
  Object.assign(facts, {
    name: hostileName,
    formerly: [`${hostileName} before`],
    purpose: `${hostile} for a purpose.`,
    topics: [hostile, 'lenses'],
  });
  set('members', { area: hostile });
  set('subprojects', { name: hostile, summary: hostile });
  set('repositories', { name: hostile, note: hostile });
  set('documents', { title: hostile });
  set('conflicts', { detail: hostile });
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n${body}`;
}

/** Prose that holds the same as text: in code, escaped, and as the title of a block. */
function hostileProse(): string {
  const frontMatter = { title: hostileName, description: `${hostile.slice(0, 90)} and what else a page may say.` };
  const escaped = hostileName.replace(/[<&"]/g, String.raw`\$&`);
  return `---
${stringify(frontMatter, { lineWidth: 0 })}---

## ${escaped} {#hostile}

Read \`${hostile}\`, and ${escaped}.

:::note[${escaped}]

Text.

:::

\`\`\`html
${hostile}
\`\`\`
`;
}

/**
 * Files that make a copy of the site hold, wherever a text may stand, one that would do harm if it were not text.
 *
 * @returns content by path from the site's root.
 */
export function hostileFiles(): Record<string, string> {
  const { 'data/people.yml': people = '', ...others } = fixtureFiles();
  const registry = parse(people) as Record<string, Fields>;
  registry['ada-sample'] = { ...registry['ada-sample'], name: hostileName };
  return { ...others, 'data/people.yml': stringify(registry), [sig]: hostileSig(), [prose]: hostileProse() };
}
