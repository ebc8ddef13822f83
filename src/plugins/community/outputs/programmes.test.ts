import { describe, expect, test } from 'vitest';
import { frozen, living, silent } from '../smallCommunity';
import { formerFileUrl } from './group';
import { editions, ksap, podcast, userGroups } from './programmes';

describe('the ambassadorship programme', () => {
  test('shows its team and its terms with the people in them', () => {
    const view = ksap(living);
    expect(view).toMatchObject({ seats: 25, confirmed: '2023-12-31', team: [{ name: 'dora maar' }] });
    expect(view?.terms).toMatchObject([
      {
        name: '2022',
        isOver: true,
        listed: null,
        ambassadors: [{ name: 'Wang Wei', github: null, certificate: null }],
      },
      {
        name: '2023',
        isOver: false,
        from: '2023-09-20',
        to: '2024-09-21',
        listed: '2023-07-20',
        ambassadors: [
          { name: 'Wang Wei', certificate: 'https://certificates.example/wei.png' },
          { name: 'Li Bo', certificate: null },
        ],
      },
    ]);
  });
});

describe('a mentoring programme', () => {
  const years = (model = living) => model.mentoring.flatMap((record) => editions(model, record));

  test('shows its years, newest first', () => {
    expect(years().map((edition) => edition.year)).toEqual([2023, 2022]);
  });

  test('shows when a year’s applications ran, and null for what is not known', () => {
    expect(years()).toMatchObject([
      { applications: { from: '2023-04-29', to: '2023-06-04' }, results: '2023-06-26' },
      { applications: { from: '2022-04-21', to: '2022-06-04' }, results: null },
    ]);
  });

  test('shows a project with its SIG, mentors and documents', () => {
    expect(years()[0]?.projects[0]).toEqual({
      title: 'DNS cache',
      titleZh: '缓存',
      area: 'Network',
      difficulty: 'basic',
      sig: { name: 'Network', to: '/sigs/network' },
      mentors: [
        { id: 'ana', to: '/people#ana', name: 'Ana Pérez', github: 'ana' },
        { id: 'wei-wang', to: '/people#wei-wang', name: 'Wang Wei', github: null },
      ],
      documents: [
        { url: formerFileUrl(living, 'ospp-2023/dns cache.md'), language: 'en' },
        { url: formerFileUrl(living, 'ospp-2023/缓存.md'), language: 'zh' },
      ],
      url: 'https://summer.example/2023/1',
    });
  });

  test('shows null for what a project does not state', () => {
    expect(years()[0]?.projects[1]).toMatchObject({
      title: 'Second',
      titleZh: null,
      difficulty: null,
      sig: null,
      documents: [],
      url: null,
    });
  });

  test('of a frozen year leads to the SIG of that year', () => {
    expect(years(frozen)[0]?.projects[0]?.sig?.to).toBe('/2023/sigs/network');
  });
});

test('user groups show a city also when it has no leader', () => {
  expect(userGroups(living)).toMatchObject([
    { name: 'Hangzhou', leaders: [] },
    { name: 'Shanghai', leaders: [{ name: 'Wang Wei' }] },
  ]);
});

test('the podcast shows its hosts and where to hear it', () => {
  expect(podcast(living)).toMatchObject({
    show: 'Talk',
    language: 'zh',
    hosts: [{ name: 'carol' }],
    platforms: ['Ximalaya'],
  });
});

test('a version without a programme has null in its place, and no city', () => {
  expect([ksap(silent), podcast(silent), userGroups(silent)]).toEqual([null, null, []]);
});
