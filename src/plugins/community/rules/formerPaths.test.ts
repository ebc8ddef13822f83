import { describe, expect, test } from 'vitest';
import { committee, page, ruleProblems, sig } from '../testing';
import { formerPathsExist } from './formerPaths';

const formerPaths = 'sigs.md\nsig-network/README.md\nsig-network/designs/ip pool.md\nospp-2023/cache.md\n';
const confirmed = '2023-06-30';
const conflict = { about: 'leads', detail: 'They differ.' };

function ospp(edition: Readonly<Record<string, unknown>>): string {
  const editions = [{ year: 2023, site: 'https://summer.example', folder: 'ospp-2023', projects: [], ...edition }];
  return page({ programme: 'OSPP', organizer: 'ISCAS', confirmed, editions });
}

describe('a path of the former repository', () => {
  test.each<[what: string, path: string, content: string]>([
    ['a source', 'sigs/network.md', sig({ source: 'sig-network/README.md' })],
    ['no source', 'sigs/network.md', sig({ source: null })],
    ['a document', 'sigs/network.md', sig({ documents: [{ title: 'A', path: 'sig-network/designs/ip pool.md' }] })],
    ['a document elsewhere', 'sigs/network.md', sig({ documents: [{ title: 'A', url: 'https://a.example' }] })],
    [
      'what a conflict names: a page, another file of a known folder, a file at the root',
      'committees/steering.md',
      committee({ conflicts: [{ ...conflict, sources: ['sigs.md', 'sig-network/OWNERS', '.gitmodules'] }] }),
    ],
    ['an edition that was never there', 'programmes/ospp.md', ospp({ folder: null })],
    [
      'an edition',
      'programmes/ospp.md',
      ospp({ projects: [{ title: 'A', area: 'B', document: 'ospp-2023/cache.md' }] }),
    ],
  ])('%s was there', (_what, path, content) => {
    expect(ruleProblems(formerPathsExist, { pages: { [path]: content } }, { formerPaths })).toEqual([]);
  });

  test.each<[what: string, path: string, content: string, problem: string]>([
    [
      'a source',
      'sigs/network.md',
      sig({ source: 'sig-netwrok/README.md' }),
      '10:9 error  source "sig-netwrok/README.md" was not in the former repository. ' +
        'Did you mean "sig-network/README.md"?',
    ],
    [
      'a document',
      'sigs/network.md',
      sig({ documents: [{ title: 'A', path: 'proposals/2020/new.md' }] }),
      '12:11 error  documents[0].path "proposals/2020/new.md" was not in the former repository',
    ],
    [
      'what a conflict names',
      'committees/steering.md',
      committee({ conflicts: [{ ...conflict, sources: ['sigs.md', 'sig-netwrk/OWNERS'] }] }),
      '14:9 error  conflicts[0].sources[1] "sig-netwrk/OWNERS" was not in the former repository',
    ],
    [
      'the folder of an edition',
      'programmes/ospp.md',
      ospp({ folder: 'ospp-2032' }),
      '8:13 error  editions[0].folder "ospp-2032" was not in the former repository. Did you mean "ospp-2023"?',
    ],
  ])('%s that was not there is refused', (_what, path, content, problem) => {
    const [found = '', ...more] = ruleProblems(formerPathsExist, { pages: { [path]: content } }, { formerPaths });
    expect(found.startsWith(`docs/${path}:${problem}`)).toBe(true);
    expect(more).toEqual([]);
  });
});
