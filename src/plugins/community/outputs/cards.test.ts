import { describe, expect, test } from 'vitest';
import type { Model } from '../model';
import { frozen, living, silent, smallCommunity } from '../smallCommunity';
import { modelOf, prose, sig } from '../testing';
import { allCards, landingCard, pageCard } from './cards';
import type { Card } from './cards/card';

const cardOf = (path: string, model: Model = living, models: readonly Model[] = [model]) =>
  pageCard(model, { path }, models);

/** A version of the small community in which some pages are others. */
const version = (name: string, pages: Readonly<Record<string, string>> = {}) =>
  modelOf({ ...smallCommunity, version: name, pages: { ...smallCommunity.pages, ...pages } });

/** Facts of SIG Docs that the small community states otherwise. */
const led = (lead: string) => ({ 'sigs/docs.md': sig({ name: 'Docs', leads: [lead] }) });

describe('What a card shows', () => {
  test('of a SIG with a lead and a channel', () => {
    expect(cardOf('sigs/network.md')).toEqual({
      image: '/cards/sigs/network.png',
      alt: 'SIGs: SIG Network. Looks after Network in KubeSphere, from the first idea to daily use. Topics: CNI, DNS. Lead: Ana Pérez. Slack: #sig-network.',
      card: {
        layout: 'group',
        section: 'sigs',
        sectionName: 'SIGs',
        title: 'SIG Network',
        text: 'Looks after Network in KubeSphere, from the first idea to daily use.',
        years: '',
        topics: ['CNI', 'DNS'],
        leads: [{ name: 'Ana Pérez', initials: 'AP', handle: 'ana' }],
        note: null,
        channel: 'sig-network',
      } satisfies Card,
    });
  });

  test.each<[what: string, facts: Record<string, unknown>, shown: unknown, said: string]>([
    [
      'without a lead',
      { leads: [], vacant: { since: '2022-10-28' } },
      { name: 'Leads', says: 'No lead since October 28, 2022' },
      'No lead since October 28, 2022.',
    ],
    [
      'that is retired',
      { status: 'retired', retired: { on: '2023-01-31', reason: 'Done.' }, slack: { channel: 'sig-network' } },
      { name: 'Status', says: 'Retired on January 31, 2023' },
      'Retired on January 31, 2023.',
    ],
    ['that is proposed', { status: 'proposed', leads: [] }, { name: 'Status', says: 'Proposed' }, 'Proposed.'],
    ['whose leads nobody knows', { leads: [] }, { name: 'Leads', says: 'No lead is known' }, 'No lead is known.'],
  ])('of a SIG %s', (_what, facts, note, said) => {
    const { card, alt } = cardOf('sigs/network.md', modelOf({ pages: { 'sigs/network.md': sig(facts) } }));
    expect(card).toMatchObject({ layout: 'group', leads: [], note, channel: null });
    expect(alt).toBe(
      `SIGs: SIG Network. Looks after Network in KubeSphere, from the first idea to daily use. Topics: everything. ${said}`,
    );
  });

  test.each<[path: string, card: Partial<Card>]>([
    ['working-groups/gateway.md', { layout: 'group', section: 'working-groups', title: 'Working group Gateway' }],
    [
      'committees/steering.md',
      {
        layout: 'people',
        section: 'governance',
        title: 'Steering',
        role: 'Members',
        people: [
          { name: 'dora maar', initials: 'DM', handle: 'dora' },
          { name: 'Ana Pérez', initials: 'AP', handle: 'ana' },
        ],
        more: 0,
      },
    ],
    [
      'ksap/ambassadors.md',
      {
        layout: 'people',
        section: 'ksap',
        sectionName: 'Ambassadors',
        role: 'Ambassadors 2023',
        people: [
          { name: 'Wang Wei', initials: 'WW', handle: 'wei-wang' },
          { name: 'Li Bo', initials: 'LB', handle: 'Bo-Li' },
        ],
      },
    ],
    [
      'programmes/ospp.md',
      {
        layout: 'people',
        section: 'programmes',
        role: 'Mentors',
        people: [
          { name: 'Ana Pérez', initials: 'AP', handle: 'ana' },
          { name: 'Wang Wei', initials: 'WW', handle: 'wei-wang' },
        ],
      },
    ],
    [
      'programmes/user-groups.md',
      { layout: 'people', role: 'Leaders', people: [{ name: 'Wang Wei', initials: 'WW', handle: 'wei-wang' }] },
    ],
    [
      'programmes/podcast.md',
      { layout: 'people', role: 'Hosts', people: [{ name: 'carol', initials: 'C', handle: 'carol' }] },
    ],
    ['sigs/index.md', { layout: 'document', section: 'sigs', title: 'SIGs', items: ['Docs', 'Network'] }],
    ['start.md', { layout: 'document', section: 'community', title: 'Start here', items: [] }],
  ])('of %s', (path, card) => {
    expect(cardOf(path).card).toMatchObject(card);
  });

  test('of the people page: seven names and how many more, when there are more than eight', () => {
    const people = Array.from({ length: 9 }, (_, index) => `person-${index + 1}`);
    const model = modelOf({
      people: people.map((key) => `${key}: {}\n`).join(''),
      pages: { 'people.md': prose({ title: 'People' }), 'sigs/network.md': sig({ leads: people }) },
    });
    const { card, alt } = cardOf('people.md', model);
    expect(card).toMatchObject({ layout: 'people', role: '9 people', more: 2 });
    expect(alt).toMatch(/9 people: person-1, .*, person-7 and 2 more\.$/);
    const eight = modelOf({
      people: people.map((key) => `${key}: {}\n`).join(''),
      pages: { 'people.md': prose({ title: 'People' }), 'sigs/network.md': sig({ leads: people.slice(1) }) },
    });
    expect(cardOf('people.md', eight).card).toMatchObject({ people: expect.objectContaining({ length: 8 }), more: 0 });
  });

  test('of the landing page, without figures that are nothing', () => {
    expect(landingCard(living)).toEqual({
      image: '/cards/index.png',
      alt: 'KubeSphere Community. Meet the people, join a group, take part. 2 special interest groups, 5 people, 2 ambassadors.',
      card: expect.objectContaining({
        layout: 'landing',
        figures: [
          { value: 2, name: 'special interest groups' },
          { value: 5, name: 'people' },
          { value: 2, name: 'ambassadors' },
        ],
      }),
    });
    expect(landingCard(silent).card).toMatchObject({ figures: [] });
  });
});

describe('Pages of several versions', () => {
  const path = 'sigs/docs.md';

  test('that show the same have the card of the living version', () => {
    const here = cardOf(path, living, [living, frozen]);
    expect(cardOf(path, frozen, [living, frozen])).toEqual(here);
    expect(here.card.years).toBe('');
  });

  test('that show something else have their own, which names the year', () => {
    const then = version('2023', led('ana'));
    const { image, card, alt } = cardOf(path, then, [living, then]);
    expect([image, card.years]).toEqual(['/cards/2023/sigs/docs.png', '2023']);
    expect(alt).toMatch(/^SIGs, as of 2023: SIG Docs\. /);
  });

  test('of which only frozen years show the same share the newest, which names them all', () => {
    const [newer, older] = [version('2023', led('ana')), version('2021', led('ana'))];
    const models = [living, newer, older];
    const shared = cardOf(path, older, models);
    expect([shared.image, shared.card.years]).toEqual(['/cards/2023/sigs/docs.png', '2021, 2023']);
    expect(cardOf(path, newer, models)).toEqual(shared);
  });

  test('that lack the page elsewhere have their own', () => {
    const then = version('2023', { 'gone.md': prose({ title: 'Gone' }) });
    expect(cardOf('gone.md', then, [living, then])).toMatchObject({
      image: '/cards/2023/gone.png',
      card: { title: 'Gone', years: '2023' },
    });
  });

  test('count once among all cards; the welcome page of a year has its own', () => {
    const images = allCards([living, frozen]).map(({ image }) => image);
    expect(new Set(images).size).toBe(images.length);
    expect(images).toEqual([
      '/cards/index.png',
      ...allCards([living])
        .map(({ image }) => image)
        .slice(1),
      '/cards/2023.png',
    ]);
  });
});
