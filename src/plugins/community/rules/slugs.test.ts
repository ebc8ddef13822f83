import { expect, test } from 'vitest';
import { committee, ruleProblems, sig, workingGroup } from '../testing';
import { slugsMatchFiles } from './slugs';

test('a slug that is the file’s name is right', () => {
  const pages = {
    'sigs/network.md': sig({ slug: 'network' }),
    'working-groups/gateway.md': workingGroup({ slug: 'gateway' }),
    'committees/steering.md': committee({ slug: 'steering' }),
  };
  expect(ruleProblems(slugsMatchFiles, { pages })).toEqual([]);
});

test.each<[path: string, content: string, problem: string]>([
  ['sigs/network.md', sig({ slug: 'networking' }), '3:7 error  slug must be the file\'s name, "network"'],
  ['sigs/cloud-providers.md', sig({ slug: 'cloud' }), '3:7 error  slug must be the file\'s name, "cloud-providers"'],
  ['working-groups/gateway.md', workingGroup({ slug: 'api' }), '3:7 error  slug must be the file\'s name, "gateway"'],
  ['committees/steering.md', committee({ slug: 'toc' }), '3:7 error  slug must be the file\'s name, "steering"'],
])('another slug in %s is refused', (path, content, problem) => {
  expect(ruleProblems(slugsMatchFiles, { pages: { [path]: content } })).toEqual([`docs/${path}:${problem}`]);
});
