import { describe, expect, test } from 'vitest';
import { type Facts, modelOf, page, shapeProblems } from '../testing';

const confirmed = '2023-02-01';

describe('the ambassadorship programme', () => {
  /** `seats` in line 2, `confirmed` in 3, `terms` in 4, the first term from line 5. */
  const at = (facts: Facts) => ({
    pages: { 'ksap/ambassadors.md': page({ seats: 25, confirmed, terms: [], ...facts }) },
  });
  const term = (facts: Facts) => ({ name: '2023', from: '2023-09-20', to: '2024-09-21', ...facts });

  test.each<[what: string, facts: Facts]>([
    ['no term yet', {}],
    ['a term of one day', { terms: [term({ to: '2023-09-20' })] }],
    ['an ambassador without a certificate', { terms: [term({ ambassadors: [{ person: 'ana' }] })] }],
  ])('may have %s', (_what, facts) => {
    expect(shapeProblems(at(facts))).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['no seats', { seats: undefined }, '2:1 error  seats is missing: How many ambassadors a term may have.'],
    ['zero seats', { seats: 0 }, '2:8 error  seats must be more than 0'],
    ['half a seat', { seats: 24.5 }, '2:8 error  seats must be a whole number, not the number 24.5'],
    ['no terms', { terms: undefined }, '2:1 error  terms is missing'],
    [
      'a term named by a number',
      { terms: [term({ name: 2023 })] },
      '5:11 error  terms[0].name must be text, not the number 2023',
    ],
    [
      'a term that ends before it begins',
      { terms: [term({ to: '2023-09-19' })] },
      '7:9 error  terms[0].to must not be before "from"',
    ],
    [
      'an ambassador named as plain text',
      { terms: [term({ ambassadors: ['ana'] })] },
      '9:9 error  terms[0].ambassadors[0] must be a map of fields (person, certificate), not text',
    ],
    [
      'a certificate over http',
      { terms: [term({ ambassadors: [{ person: 'ana', certificate: 'http://a.example' }] })] },
      '10:22 error  terms[0].ambassadors[0].certificate must start with https://',
    ],
  ])('must not have %s', (_what, facts, problem) => {
    expect(shapeProblems(at(facts))).toEqual([`docs/ksap/ambassadors.md:${problem}`]);
  });
});

describe('a mentoring programme', () => {
  const edition = { year: 2023, site: 'https://summer.example', folder: 'ospp-2023', projects: [] as unknown[] };

  /** The one edition starts in line 6: year, site, folder, projects, then what is added. */
  const at = (facts: Facts) => ({
    pages: {
      'programmes/ospp.md': page({
        programme: 'OSPP',
        organizer: 'ISCAS',
        confirmed,
        editions: [{ ...edition, ...facts }],
      }),
    },
  });
  const project = (facts: Facts) => ({ projects: [{ title: 'A', area: 'Network', ...facts }] });

  test.each<[what: string, facts: Facts]>([
    ['no projects', {}],
    ['applications on one day', { applications: { from: '2023-04-29', to: '2023-04-29' } }],
    ['applications and results that are not known', { applications: null, results: null }],
    ['a project without a SIG', project({ sig: null })],
    ['a project with its documents', project({ document: 'a b.md', document_zh: '甲.md', difficulty: 'advanced' })],
  ])('may have an edition with %s', (_what, facts) => {
    expect(shapeProblems(at(facts))).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['a year in quotes', { year: '2023' }, '6:11 error  editions[0].year must be a number, not text'],
    ['no site', { site: undefined }, '6:5 error  editions[0].site is missing'],
    [
      'applications that end before they begin',
      { applications: { from: '2023-06-04', to: '2023-04-29' } },
      '12:11 error  editions[0].applications.to must not be before "from"',
    ],
    [
      'applications without an end',
      { applications: { from: '2023-06-04' } },
      '11:7 error  editions[0].applications.to is missing',
    ],
    ['a project without an area', project({ area: undefined }), '10:9 error  editions[0].projects[0].area is missing'],
    [
      'a difficulty that is none',
      project({ difficulty: 'hard' }),
      '12:21 error  editions[0].projects[0].difficulty "hard" must be one of: low, basic, medium, advanced',
    ],
    [
      'a SIG by its name',
      project({ sig: 'Network' }),
      '12:14 error  editions[0].projects[0].sig must be lower-case words joined by dashes',
    ],
    [
      'a mentor twice',
      project({ mentors: ['ana', 'ana'] }),
      '14:13 error  editions[0].projects[0].mentors[1] "ana" is listed twice',
    ],
  ])('must not have an edition with %s', (_what, facts, problem) => {
    expect(shapeProblems(at(facts))).toEqual([`docs/programmes/ospp.md:${problem}`]);
  });
});

describe('user groups', () => {
  const at = (city: Facts) => ({ pages: { 'programmes/user-groups.md': page({ confirmed, cities: [city] }) } });

  test('may have a city without a leader', () => {
    expect(modelOf(at({ name: 'Shanghai' })).userGroups?.value.cities).toEqual([{ name: 'Shanghai', leaders: [] }]);
  });

  test('must not have a city without a name', () => {
    expect(shapeProblems(at({ leaders: ['ana'] }))).toEqual([
      'docs/programmes/user-groups.md:4:5 error  cities[0].name is missing',
    ]);
  });
});

describe('the podcast', () => {
  const at = (facts: Facts) => ({
    pages: { 'programmes/podcast.md': page({ show: 'Talk', language: 'zh', confirmed, ...facts }) },
  });

  test('may have hosts and platforms', () => {
    expect(shapeProblems(at({ hosts: ['ana'], platforms: ['Apple Podcasts'] }))).toEqual([]);
  });

  test('must not speak a language by its English name', () => {
    expect(shapeProblems(at({ language: 'Chinese' }))).toEqual([
      'docs/programmes/podcast.md:3:11 error  language must be a language tag, such as en or zh',
    ]);
  });
});
