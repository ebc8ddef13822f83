import { expect, test } from 'vitest';
import { neutral } from './markdown';
import { longestSummary, summary } from './summary';
import { bo, builtSite, group, listed, page } from './testing';

const weight = (main: number) => ({ main, pages: new Map([['index.html', 1000]]) });
const same = { before: weight(10), after: weight(10) };

test('a change that readers do not see', () => {
  const site = builtSite({ pages: { '/': page('Home') }, shared: ['main.1.js'] });
  const other = builtSite({ pages: { '/': page('Home') }, shared: ['main.2.js'] });
  const nothing = 'Nothing changes for readers: facts, pages, addresses and files are what they were.';
  expect(summary(site, site, same)).toBe(`## What this pull request changes\n\n${nothing}\n`);
  expect(summary(site, other, { before: weight(10), after: weight(12) })).toBe(`## What this pull request changes

${nothing} Scripts or styles that all pages share do change: look at some pages.

### Bytes

What a first visit loads, after brotli.

- \`main.js\`, which every page loads: 10 → 12 bytes (+2)
- Heaviest page, \`/\`: 1,000 → 1,000 bytes (no difference)
`);
});

test('a change of each kind, counted, with what is owed first', () => {
  const before = builtSite({
    pages: { '/': page('Home'), '/a': page('A'), '/b': page('B') },
    facts: { groups: [group()], people: [listed('ana')] },
  });
  const after = builtSite({
    pages: { '/': page('Home', [], 'new\n'), '/c': page('C') },
    leading: { '/a': '/c' },
    facts: { groups: [group({ leads: [bo] })], people: [listed('bo')] },
  });
  expect(summary(before, after, same)).toBe(`## What this pull request changes

1 group, 2 people, 3 pages. 1 redirect is owed.

### Redirects owed

Nothing answers these addresses any more, and links to them live in chats and mails.

- \`/b\`: put it back, or say where its readers go: \`npm run redirect -- /b /NEW\`

### Groups

- **SIG Network**, \`/sigs/network\`
  - Leads: Ana Pérez (\`ana\`) → Li Bo (\`Bo-Li\`)

### People

- New: \`bo\`
  - Named as lead of Network
- No longer named: \`ana\`

### Pages moved

- A: \`/a\` → \`/c\`, where the old address leads; its text changed too: 1 line new, 1 line gone

### Pages removed

- \`/b\`, B

### Pages whose text changed

Pages that repeat a changed fact, such as lists, are among them.

- \`/\`, Home: 1 line new, 1 line gone

### Bytes

What a first visit loads, after brotli.

- \`main.js\`, which every page loads: 10 → 10 bytes (no difference)
- Heaviest page, \`/\`: 1,000 → 1,000 bytes (no difference)
`);
});

test('a heading that moved is counted as one, and the page that it left as one whose text changed', () => {
  const roles = { ...page('Roles', ['leads'], 'new\n'), moved: new Map([['lead', '/roles#leads']]) };
  const before = builtSite({ pages: { '/roles': page('Roles', ['lead']) } });
  const text = summary(before, builtSite({ pages: { '/roles': roles } }), same);
  expect(text).toMatch(/^1 heading, 1 page\. No redirect is owed\.$/m);
  expect(text).toContain('### Headings moved\n\n- `/roles#lead` → `/roles#leads`\n');
  expect(text).not.toContain('### Pages moved');
});

test('long lists are cut, so that GitHub takes the whole', () => {
  const many = (count: number, text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`/page-${index}`, page(`Page ${index} ${text}`)]));
  const some = summary(builtSite({}), builtSite({ pages: many(43, 'x') }), same);
  expect(some).toMatch(/^43 pages\. No redirect is owed\.$/m);
  expect(some).toMatch(/^- `\/page-29`, .*\n- and 13 more$/m);

  const files = Object.fromEntries(Object.keys(many(43, 'x')).map((path) => [path + 'y'.repeat(5000), '1']));
  const large = summary(builtSite({}), builtSite({ files }), same);
  expect(large).toMatch(/^- and 35 more$/m);
  const long = { [`/${'a'.repeat(longestSummary)}`]: page('Long') };
  const huge = summary(builtSite({}), builtSite({ pages: { ...many(2, '@x'), ...long } }), same);
  expect(huge).toContain('The rest is too long to be shown here.\n');
  for (const text of [some, large, huge]) {
    expect(text.length).toBeLessThan(longestSummary);
    expect(neutral(text)).toBe(text);
  }
});
