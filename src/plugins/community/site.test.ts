import { describe, expect, test } from 'vitest';
import type { SiteTexts } from './read';
import { formatReport } from './report';
import { checkTexts } from './site';
import { smallCommunity } from './smallCommunity';
import { type Parts, prose, sig, smallFormerPaths, smallRedirects, texts } from './testing';

const days = { today: '2023-12-31', asOf: '2023-12-31' };

/** The texts of a site of some versions, with a README. */
function siteTexts(versions: readonly Parts[], published = 'groups: {}\nchannels: {}\n'): SiteTexts {
  return {
    versions: versions.map(texts),
    published: { file: 'data/published.yml', content: published },
    redirects: { file: 'data/redirects.yml', content: smallRedirects },
    addresses: { file: 'data/addresses.txt', content: '' },
    formerPaths: smallFormerPaths,
    others: [{ file: 'README.md', content: '# Read me\n\nSee [the start](docs/start.md).\n' }],
  };
}

/** The errors of a site, as they are printed. */
async function errors(site: SiteTexts, of = days): Promise<string> {
  const { problems, lineOf } = await checkTexts(site, of);
  return formatReport(
    problems.filter((problem) => problem.severity === 'error'),
    lineOf,
  );
}

const pages = { ...smallCommunity.pages, 'start.md': prose() };

describe('a site', () => {
  test('that is right has no error, and its models in the order of its versions', async () => {
    const site = siteTexts([smallCommunity, { ...smallCommunity, version: '2023' }]);
    expect(await errors(site)).toBe('0 errors, 0 warnings');
    const { models, published } = await checkTexts(site, days);
    expect(models.map((model) => [model.version, model.sigs.length])).toEqual([
      ['current', 2],
      ['2023', 2],
    ]);
    expect(published.value).toEqual({ groups: {}, channels: {}, forms: {} });
  });

  test('is told what is wrong in its issue forms, with the line', async () => {
    const wrong = { file: '.github/ISSUE_TEMPLATE/new_sig.yml', content: 'nam: New SIG\n' };
    expect(await errors({ ...siteTexts([smallCommunity]), issueForms: [wrong] })).toContain(
      '.github/ISSUE_TEMPLATE/new_sig.yml:1:1 error  nam is not a known field. Did you mean "name"?\n    1 | nam: New SIG\n',
    );
  });

  test('is told signs that nobody sees, once a line, pages that hold code, and paths that lead out of it', async () => {
    const wrong = {
      ...smallCommunity,
      pages: { ...pages, 'start.md': `${prose()}\nA word\u202e.\n` },
      people: String(smallCommunity.people).replace('Ana Pérez', 'Ana\u2066 Pérez # \u2069'),
    };
    const site = { ...siteTexts([wrong]), formerPaths: `${smallFormerPaths}\n../a.md`, codePages: ['docs/run.mdx'] };
    const told = (await errors(site)).split('\n').filter((line) => line.includes(' error '));
    expect(told).toEqual([
      'data/former-paths.txt:7:1 error  "../a.md" must be a path from the root of the repository',
      'data/people.yml:2:9 error  ana.name must not hold characters that cannot be seen',
      'docs/run.mdx:1:1 error  a page whose name ends with ".mdx" may hold code: let it end with ".md"',
      'docs/start.md:8:7 error  a sign that cannot be seen stands here (U+202E): take it out',
    ]);
  });

  test('has the mistakes of syntax, shape, rules and prose told together, in order and with their lines', async () => {
    const wrong = {
      ...smallCommunity,
      pages: {
        ...pages,
        'start.md': `${prose()}\n## No id\n\nSee [SIGs](./sigs/indx.md).\n`,
        'sigs/docs.md': sig({ name: 'Docs', leads: ['carl'] }),
        'sigs/network.md': sig({ status: 'opened' }),
        'sigs/edge.md': '---\nname: Edge\nname: Edge\n---\n',
      },
    };
    const site = { ...siteTexts([wrong], 'groups: {Docs: Docs}\nchannels: {}\n') };
    const others = [{ file: 'README.md', content: '[](./a)\n' }];
    expect(await errors({ ...site, others })).toBe(`README.md:1:1 error  Link without a text
    1 | [](./a)
      | ^^^^^^^

data/published.yml:1:10 error  groups.Docs must be lower-case words joined by dashes
    1 | groups: {Docs: Docs}
      |          ^^^^ write: docs

docs/sigs/docs.md:9:5 error  leads[0] "carl" is not in data/people.yml. Did you mean "carol"?
    9 |   - carl
      |     ^^^^ write: carol

docs/sigs/edge.md:3:1 error  "name" is given twice: keep one
    3 | name: Edge
      | ^^^^

docs/sigs/network.md:4:9 error  status "opened" must be one of: open, proposed, retired. Did you mean "open"?
    4 | status: opened
      |         ^^^^^^ write: open

docs/start.md:8:1 error  Heading "No id" has no id: end it with {#short-name}
    8 | ## No id
      | ^^^^^^^^

docs/start.md:10:12 error  links to "./sigs/indx.md", which is no page of the site. Did you mean "./sigs/index.md"?
   10 | See [SIGs](./sigs/indx.md).
      |            ^^^^^^^^^^^^^^ write: ./sigs/index.md

7 errors, 0 warnings`);
  });

  test('of several versions has a mistake in a registry told once, and one in its pages by version', async () => {
    const wrong = {
      ...smallCommunity,
      people: 'ana: {naem: Ana}\n',
      pages: { ...pages, 'start.md': prose({ titel: 'A' }) },
    };
    const found = await errors(siteTexts([wrong, { ...wrong, version: '2023' }]));
    expect(found.split('\n').filter((line) => / error {2}/.test(line))).toEqual([
      'data/people.yml:1:7 error  ana.naem is not a known field. Did you mean "name"?',
      'docs/start.md:4:1 error  titel is not a known field; known here: ' +
        'title, description, sidebar_label, hide_table_of_contents, questions, living_only',
      'versioned_docs/version-2023/start.md:4:1 error  titel is not a known field; known here: ' +
        'title, description, sidebar_label, hide_table_of_contents, questions, living_only',
    ]);
  });

  test('has warnings of the living version only', async () => {
    const { problems } = await checkTexts(siteTexts([smallCommunity, { ...smallCommunity, version: '2023' }]), days);
    const files = problems.filter((problem) => problem.severity === 'warning').map((problem) => problem.file);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.startsWith('docs/'))).toEqual([]);
  });
});

describe('the day that the facts are of', () => {
  const at = (confirmed: string) =>
    siteTexts([{ pages: { 'start.md': prose(), 'sigs/network.md': sig({ confirmed }) } }]);
  const old = 'confirmed is more than a year ago (2022-06-01)';

  /** The day, and what is said of facts of 2022-06-01. */
  async function asOf(day: string, confirmed = '2022-06-01') {
    const site = await checkTexts(at(confirmed), { today: '2023-12-31', asOf: day });
    const found = site.problems.filter((problem) => problem.rule === 'not-confirmed');
    return [site.asOf, ...found.map((problem) => problem.message)];
  }

  test('is that of the commit', async () => {
    expect(await asOf('2023-06-01')).toEqual(['2023-06-01']);
    expect(await asOf('2023-06-02')).toEqual(['2023-06-02', old]);
  });

  test('is that of the newest fact where no commit is known', async () => {
    expect(await asOf('')).toEqual(['2022-06-01']);
  });

  test('leaves today as it is: a fact of tomorrow is from the future', async () => {
    expect(await errors(at('2024-01-01'), { today: '2023-12-31', asOf: '' })).toContain(
      'docs/sigs/network.md:6:12 error  confirmed is in the future; today is 2023-12-31',
    );
  });
});

test('lines are those of the files, of any version and kind', async () => {
  const { lineOf } = await checkTexts(siteTexts([smallCommunity, { ...smallCommunity, version: '2023' }]), days);
  expect([
    lineOf('docs/sigs/network.md', 2),
    lineOf('versioned_docs/version-2023/sigs/network.md', 2),
    lineOf('data/people.yml', 1),
    lineOf('data/channels.yml', 1),
    lineOf('data/published.yml', 1),
    lineOf('README.md', 1),
    lineOf('README.md', 99),
    lineOf('docs/nowhere.md', 1),
  ]).toEqual([
    'name: Network',
    'name: Network',
    'ana:',
    '- id: slack',
    'groups: {}',
    '# Read me',
    undefined,
    undefined,
  ]);
});
