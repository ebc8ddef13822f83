import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/plugins/community/read';
import type { Answers, Kind, NewFile } from './kinds/kind';
import { contentOf, registered } from './site';
import { kindOf, openSigs, siteDir, smallSite, today } from './testing';

const site = await readSite(siteDir);
const [known = ''] = registered(site);

/** A file as answers change it. */
function changed(texts: typeof site, kind: Kind['name'], answers: Answers, file: string): NewFile {
  const found = kindOf(kind)
    .plan(texts, answers, today)
    .files.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`${file} is not changed`);
  return found;
}

/** The one text that is put into a file of the real site: nothing else in it changes. */
function put(kind: Kind['name'], answers: Answers, file: string, text: string): { readonly line: number } {
  const { before = '', content } = changed(site, kind, answers, file);
  const at = content.indexOf(text);
  expect(at).toBeGreaterThan(0);
  expect(content.slice(0, at) + content.slice(at + text.length)).toBe(before);
  return { line: content.slice(0, at).split('\n').length };
}

test('the registry has one person more, below the one before', () => {
  const text = 'new-octocat:\n  name: "New: Octocat"\n';
  const { line } = put('person', { handle: ['new-octocat'], name: ['New: Octocat'] }, 'data/people.yml', text);
  const { content } = changed(site, 'person', { handle: ['new-octocat'] }, 'data/people.yml');
  const keys = content.split('\n').filter((other) => /^[^\s#].*:/.test(other));
  expect(keys.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))).toEqual(keys);
  expect(content.split('\n')[line - 1]).toBe('new-octocat:');
});

describe('the registry has one person more', () => {
  test.each<[answers: Answers, text: string]>([
    [{ handle: ['zzzz'] }, 'zzzz:\n  name: null\n'],
    [{ handle: ['000'] }, '"000":\n  name: null\n'],
    [{ key: ['new-one'], 'no-github': ['yes'], name: ['新人'] }, 'new-one:\n  name: 新人\n  github: null\n'],
    [
      { handle: ['New-One'], name: ['New'], namesake: [known] },
      `New-One:\n  name: New\n  namesakes:\n    - ${known}\n`,
    ],
  ])('%j', (answers, text) => {
    put('person', answers, 'data/people.yml', text);
  });
});

test('a group has one member more', () => {
  const lists = /^members:\n {2}- /m;
  const slug = openSigs(site).find((sig) => lists.test(contentOf(site, `docs/sigs/${sig}.md`) ?? '')) ?? '';
  const answers = { handle: ['new-octocat'], 'member-of': [slug] };
  put('person', answers, `docs/sigs/${slug}.md`, '  - new-octocat\n');
});

test('the newest term has one ambassador more, at its end', () => {
  const text = `      - person: ${known}\n        certificate: https://certificates.example/new.png\n`;
  const answers = { person: [known], certificate: ['https://certificates.example/new.png'] };
  put('ambassador', answers, 'docs/ksap/ambassadors.md', text);
  const { content } = changed(smallSite(), 'ambassador', { person: ['carol'] }, 'docs/ksap/ambassadors.md');
  expect(content.slice(content.indexOf('- person: Bo-Li'))).toBe(
    '- person: Bo-Li\n      - person: carol\n---\n\nText.\n',
  );
});

test('an older term has one ambassador more, at its end', () => {
  const answers = { person: ['carol'], term: ['2022'] };
  const { before, content } = changed(smallSite(), 'ambassador', answers, 'docs/ksap/ambassadors.md');
  const last = '        certificate: https://certificates.example/a.png\n';
  expect(content).toBe(before?.replace(last, `${last}      - person: carol\n`));
});

test('a group that gets a lead no longer says that it has none', () => {
  const answers = { handle: ['octocat'], 'lead-of': ['docs'] };
  const { before, content } = changed(smallSite(), 'person', answers, 'docs/sigs/docs.md');
  const vacant = 'leads: []\nvacant:\n  since: 2022-10-28\n';
  expect(before).toContain(vacant);
  expect(content).toBe(before?.replace(vacant, 'leads:\n  - octocat\n'));
  expect(kindOf('person').plan(smallSite(), answers, today).next).toContain(
    'docs/sigs/docs.md no longer says that it has no lead.',
  );
});

test('a page may be changed twice', () => {
  const answers = { handle: ['octocat'], 'lead-of': ['gateway'], 'member-of': ['gateway'] };
  const { content } = changed(smallSite(), 'person', answers, 'docs/working-groups/gateway.md');
  expect(content).toContain('leads:\n  - Bo-Li\n  - octocat\n');
  expect(content).toContain('members:\n  - octocat\n');
});
