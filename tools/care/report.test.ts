import { expect, test } from 'vitest';
import { checked, findings } from './findings';
import { counts, isAllWell, report } from './report';

test('the report says what is gone, what moved, what is not known, and whom to ask', () => {
  expect(report(findings, { start: '' })).toBe(
    `5 addresses: 1 alive, 1 moved, 1 dead, 1 expired, 1 unsure.

## Gone (2)

Write the address that holds now in its place, or take the link out. The address of a channel or a form stands in one place, \`data/channels.yml\` or \`data/forms.yml\`, and its short link stays. An invitation to Slack is made anew by an administrator of the workspace.

- <https://dead.site/a> answers 404
  - [docs/start.md:6](docs/start.md#L6)
- <https://join.slack.com/t/small/shared_invite/1> Slack says that the invitation is no longer active; used by \`/go/slack\`
  - [data/channels.yml:4](data/channels.yml#L4)
  - [docs/contact.md:12](docs/contact.md#L12) through \`/go/slack\`

## Moved (1)

Write the new address where the old one stands, if it leads to the same thing.

- <https://old.site/> has a new address: <https://new.site/>
  - [docs/start.md:6](docs/start.md#L6)

<details>
<summary>Not known (1)</summary>

A program cannot tell; a look with a browser can. Nothing to do otherwise.

- <https://wall.site/> answers 403: it may refuse programs only
  - [docs/start.md:6](docs/start.md#L6)

</details>

## Facts to ask for (2)

Nobody has confirmed these for a year, or they are over. Ask who is named what holds now; then write it, and the day under \`confirmed\`.

- **Network**: confirmed on 2020-11-10 ([docs/sigs/network.md:6](docs/sigs/network.md#L6)); ask Ana Pérez (\`ana\`), \`carol\`, Wang Wei
- **\`Docs @team\`**: confirmed on 2021-01-01 ([docs/sigs/docs.md:6](docs/sigs/docs.md#L6)); nobody is named to ask`,
  );
});

test('where nothing is wrong, the report is a line', () => {
  const well = { checked: [checked('https://alive.site/')], stale: [] };
  expect([report(well, { start: '' }), isAllWell(well)]).toEqual(['1 address: 1 alive.', true]);
});

test('many entries and many places are cut, and the rest is counted', () => {
  const uses = Array.from({ length: 10 }, (_, index) => ({ file: 'docs/start.md', line: index + 1 }));
  const dead = ['1', '2', '3'].map((name) => checked(`https://${name}.site/`, { state: 'dead', uses }));
  const lines = report({ checked: dead, stale: [] }, { start: '', most: 2 }).split('\n');
  expect(lines.filter((line) => line.startsWith('- <')).length).toBe(2);
  expect(lines.filter((line) => line === '  - and 2 more').length).toBe(2);
  expect(lines.at(-1)).toBe('- and 1 more');
});

test.each([
  ['alive', true],
  ['unsure', true],
  ['moved', false],
  ['dead', false],
  ['expired', false],
] as const)('with an address that is %s, all is well: %s', (state, isWell) => {
  expect(isAllWell({ checked: [checked('https://a.site/', { state })], stale: [] })).toBe(isWell);
});

test('with facts to ask for, not all is well', () => {
  expect(isAllWell({ checked: [], stale: findings.stale })).toBe(false);
});

test('no address at all is counted too', () => {
  expect(counts([])).toBe('0 addresses');
});
