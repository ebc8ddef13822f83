import { describe, expect, test } from 'vitest';
import { frozen, living, silent } from '../smallCommunity';
import { modelOf, page, sig } from '../testing';
import { landing } from './landing';

describe('the landing page', () => {
  const view = landing(living);

  test('counts open SIGs, people, leads and the ambassadors of the last term', () => {
    expect(view.figures).toEqual({ sigs: 2, people: 5, leads: 2, ambassadors: 2, seats: 25 });
  });

  test('counts no SIG that is proposed or retired', () => {
    const pages = {
      'sigs/network.md': sig(),
      'sigs/edge.md': sig({ name: 'Edge', status: 'retired' }),
      'sigs/docs.md': sig({ name: 'Docs', status: 'proposed' }),
    };
    expect(landing(modelOf({ pages })).figures).toMatchObject({ sigs: 1, people: 1, leads: 1 });
  });

  test('counts a person who leads two groups once', () => {
    const pages = { 'sigs/network.md': sig(), 'sigs/edge.md': sig({ name: 'Edge' }) };
    expect(landing(modelOf({ pages })).figures).toMatchObject({ people: 1, leads: 1 });
  });

  test('tells news, newest first', () => {
    expect(view.news).toEqual([
      { kind: 'term-began', date: '2023-09-20', name: '2023', count: 2, to: '/ksap/ambassadors' },
      { kind: 'term-ended', date: '2023-09-19', name: '2022', count: 1, to: '/ksap/ambassadors' },
      { kind: 'edition', date: '2023-04-29', name: 'OSPP 2023', count: 2, to: '/programmes/ospp#2023' },
      { kind: 'lead-wanted', date: '2022-10-28', name: 'Docs', count: 0, to: '/sigs/docs' },
    ]);
  });

  test('tells four news at most, those of one day by name', () => {
    const names = ['Edge', 'Apps', 'Docs', 'Console', 'Backup'];
    const pages = Object.fromEntries(
      names.map((name, index) => [`sigs/${index}.md`, sig({ name, founded: '2020-04-01' })]),
    );
    expect(landing(modelOf({ pages })).news.map((item) => item.name)).toEqual(['Apps', 'Backup', 'Console', 'Docs']);
  });

  test('tells nothing of a programme whose newest edition has no dates', () => {
    const edition = { year: 2021, site: 'https://gsoc.example', folder: 'gsoc', applications: null, projects: [] };
    const gsoc = page({ programme: 'GSoC', organizer: 'Google', confirmed: '2021-08-27', editions: [edition] });
    expect(landing(modelOf({ pages: { 'programmes/gsoc.md': gsoc } })).news).toEqual([]);
  });

  test('names the topics of the most SIGs first', () => {
    expect(view.topics).toEqual(['DNS', 'CNI', 'writing']);
  });

  test('names eight topics at most', () => {
    const topics = [...'jihgfedcba'];
    expect(landing(modelOf({ pages: { 'sigs/network.md': sig({ topics }) } })).topics).toEqual([...'abcdefgh']);
  });

  test('names the SIGs without a lead', () => {
    expect(view.sigsWithoutLead).toEqual([{ name: 'Docs', to: '/sigs/docs' }]);
  });

  test('shows the last term and the featured channels', () => {
    expect(view.term?.name).toBe('2023');
    expect(view.term?.ambassadors.map((person) => person.name)).toEqual(['Wang Wei', 'Li Bo']);
    expect(view.channels.map((channel) => channel.id)).toEqual(['slack']);
  });

  test('leads into its own year', () => {
    expect(landing(frozen).news.map((item) => item.to)).toEqual([
      '/2023/ksap/ambassadors',
      '/2023/ksap/ambassadors',
      '/2023/programmes/ospp#2023',
      '/2023/sigs/docs',
    ]);
  });

  test('of a silent community is empty', () => {
    expect(landing(silent)).toMatchObject({
      figures: { sigs: 0, people: 0, leads: 0, ambassadors: 0, seats: 0 },
      confirmed: '',
      news: [],
      term: null,
    });
  });
});

describe('the date of the newest source', () => {
  const confirmed = '2024-01-01';

  test.each<[what: string, path: string, content: string]>([
    ['a SIG', 'sigs/network.md', sig({ confirmed })],
    ['the ambassadors', 'ksap/ambassadors.md', page({ seats: 25, confirmed, terms: [] })],
    [
      'a mentoring programme',
      'programmes/gsoc.md',
      page({ programme: 'GSoC', organizer: 'G', confirmed, editions: [] }),
    ],
    ['the user groups', 'programmes/user-groups.md', page({ confirmed, cities: [] })],
    ['the podcast', 'programmes/podcast.md', page({ show: 'Talk', language: 'zh', confirmed })],
  ])('may be that of %s', (_what, path, content) => {
    const pages = { 'sigs/older.md': sig({ name: 'Older', confirmed: '2023-12-31' }), [path]: content };
    expect(landing(modelOf({ pages })).confirmed).toBe(confirmed);
  });
});
