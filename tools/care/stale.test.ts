import { expect, test } from 'vitest';
import { smallCommunity } from '../../src/plugins/community/smallCommunity';
import { siteOf } from '../../src/plugins/community/testing';
import { staleFacts } from './stale';

/** What is told, as `file:line name what; whom to ask`. */
function told(today: string): string[] {
  return staleFacts(siteOf(smallCommunity), today).map(({ name, file, line, what, ask }) => {
    const people = ask.map((person) => `${person.name}/${person.github}`).join(', ');
    return `${file.replace('docs/', '')}:${line} ${name} ${what}; ${people}`;
  });
}

const programmes = [
  'programmes/user-groups.md:3 user-groups confirmed on 2022-01-01; ',
  'programmes/podcast.md:5 podcast confirmed on 2022-11-29; carol/carol',
];
const groups = [
  'sigs/docs.md:6 Docs confirmed on 2023-02-01; dora maar/dora',
  'sigs/network.md:6 Network confirmed on 2023-02-01; Ana Pérez/ana',
  'working-groups/gateway.md:6 Gateway confirmed on 2023-02-01; Li Bo/Bo-Li',
  'committees/steering.md:6 Steering confirmed on 2023-02-01; dora maar/dora, Ana Pérez/ana',
];

test.each<[today: string, ...told: string[]]>([
  ['2022-06-01'],
  ['2024-02-01', ...programmes],
  ['2024-02-02', ...groups, ...programmes],
  ['2024-09-21', ...groups, 'programmes/ospp.md:5 ospp confirmed on 2023-06-30; ', ...programmes],
])('on %s it is told what nobody has confirmed for more than a year', (today, ...expected) => {
  expect(told(today)).toEqual(expected);
});

test('a term of ambassadors that is over is told with the team', () => {
  expect(told('2024-09-22').at(-1)).toBe(
    'ksap/ambassadors.md:15 Ambassadors the newest term, 2023, ended on 2024-09-21; dora maar/dora',
  );
});
