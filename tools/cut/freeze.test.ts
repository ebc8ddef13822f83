import { expect, test } from 'vitest';
import { buildModel } from '../../src/plugins/community/model';
import { checkTexts } from '../../src/plugins/community/site';
import { prose, sig, texts, yaml } from '../../src/plugins/community/testing';
import { smallSite } from '../new/testing';
import { freeze, withFrozen } from './freeze';
import type { Origin } from './welcome';

const origin: Origin = { year: '2026', asOf: '2026-11-22', repository: 'kubesphere/community', commit: 'abcdef' };
const sidebars = { community: ['start', 'governance/health'], groups: ['sigs/index'] };
const health = prose({ title: 'Health', living_only: true });
const conflict = { about: 'leads', detail: 'Two lists name two leads.', sources: ['sig-network/README.md'] };

const body = '[a](governance/health.md) ![b](img/b.png) [c](c.pdf) ![d](img/b.png)\n';
const pages = {
  'start.md': prose().replace('Text.\n', body),
  'governance/health.md': health,
  'sigs/network.md': sig({ conflicts: [conflict] }),
};

test('pages, channels, sidebars and the list of years are made', async () => {
  const site = smallSite(pages);
  const [living] = site.versions;
  if (!living) throw new Error('the site has no version');
  const channels = `# yaml-language-server: $schema=schema/channels.schema.json\n${living.channels.content}`;
  const older = texts({ version: '2023', pages: { 'index.md': '' } });
  const versions = [{ ...living, channels: { ...living.channels, content: channels } }, older];
  const frozen = await freeze({ ...site, versions }, origin, sidebars);
  const folder = 'versioned_docs/version-2026/';
  const expected = living.pages.filter(({ path }) => path !== 'governance/health.md').map(({ path }) => folder + path);
  expect([...frozen.files.keys()]).toEqual([
    `${folder}index.md`,
    ...expected,
    'data/versions/2026/channels.yml',
    'versioned_sidebars/version-2026-sidebars.json',
    'versions.json',
  ]);
  const written = (file: string) => frozen.files.get(file);
  expect(written(`${folder}start.md`)).toBe(prose().replace('Text.\n', body.replace('[a](governance/health.md)', 'a')));
  expect(written(`${folder}sigs/network.md`)).toBe(sig({ conflicts: [] }));
  expect(written(`${folder}sigs/docs.md`)).toBe(living.pages.find(({ path }) => path === 'sigs/docs.md')?.content);
  expect(written('data/versions/2026/channels.yml')).toMatch(
    /^# .*\$schema=\.\.\/\.\.\/schema\/channels\.schema\.json\n/,
  );
  expect(written('versioned_sidebars/version-2026-sidebars.json')).toBe(
    `${JSON.stringify({ community: ['index', 'start'], groups: ['sigs/index'] }, null, 2)}\n`,
  );
  expect(written('versions.json')).toBe('[\n  "2026",\n  "2023"\n]\n');
  expect([...frozen.assets]).toEqual([
    [`${folder}c.pdf`, 'docs/c.pdf'],
    [`${folder}img/b.png`, 'docs/img/b.png'],
  ]);
  expect(frozen.leftOut).toEqual(['docs/governance/health.md']);
  expect(frozen.unlinked).toEqual([{ file: 'docs/start.md', line: 6, text: 'a', address: 'governance/health.md' }]);
});

test('short links of prose and facts keep what they led to that day', async () => {
  const calendar = { id: 'calendar', kind: 'website', name: 'Calendar', url: 'https://kubesphere.io/plan' };
  const docs = {
    'start.md': prose().replace('Text.\n', '[a](/go/calendar) [b](/go/sig-network)\n'),
    'sigs/network.md': sig({ calendar: '/go/calendar' }),
  };
  const site = smallSite();
  const living = texts({ pages: docs, channels: yaml([calendar]) });
  const frozen = await freeze({ ...site, versions: [living] }, origin, sidebars);
  const written = (file: string) => frozen.files.get(`versioned_docs/version-2026/${file}`);
  expect(written('start.md')).toContain('\n[a](https://kubesphere.io/plan) [b](sigs/network.md)\n');
  // The year has its own channels, by which the facts are read.
  expect(written('sigs/network.md')).toBe(docs['sigs/network.md']);
  expect(buildModel(frozen.texts).model.sigs[0]?.value.calendar).toBe('https://kubesphere.io/plan');
});

test('the site with the frozen year has no error that it had not before', async () => {
  const site = smallSite(pages);
  const days = { today: '2031-02-03', asOf: '2026-11-22' };
  const errors = async (which: typeof site) =>
    (await checkTexts(which, days)).problems.filter(({ severity }) => severity === 'error');
  const after = withFrozen(site, await freeze(site, origin, sidebars));
  expect(after.versions.map(({ version }) => version)).toEqual(['current', '2026']);
  expect(await errors(after)).toEqual(await errors(site));
});

test('a year between others takes its place among them', async () => {
  const site = smallSite();
  const versions = [...site.versions, texts({ version: '2027' }), texts({ version: '2023' })];
  const frozen = await freeze({ ...site, versions }, origin, sidebars);
  expect(JSON.parse(frozen.files.get('versions.json') ?? '')).toEqual(['2027', '2026', '2023']);
  expect(withFrozen({ ...site, versions }, frozen).versions.map(({ version }) => version)).toEqual([
    'current',
    '2027',
    '2026',
    '2023',
  ]);
});
