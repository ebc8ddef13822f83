import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildName, builds } from '../builds';
import { type PageData, searchEngineProblems, vocabularyProblems } from '../jsonLd';
import { textOf } from './html';
import { labelsOf, pngSize, type UnfoldedPage, unfolded, unfoldedPages, unfoldingProblems } from './meta';
import { docsPaths, expect, facts, frozenYears, groups, placeOf, test } from './site';

const names = ['site', 'community'] as const;

/** Where a build's pages are, without a slash at the end. */
const rootOf = (build: BuildName) => builds[build].url + builds[build].baseUrl.replace(/\/$/, '');

/** Full address of a page of a build. */
const fullAddress = (build: BuildName, path: string) => (path === '/' ? `${rootOf(build)}/` : rootOf(build) + path);

/** The file behind a full address of a build. */
function fileAt(build: BuildName, url: string): Buffer | undefined {
  const root = rootOf(build);
  const file = join(builds[build].folder, url.slice(root.length));
  return url.startsWith(`${root}/`) && existsSync(file) ? readFileSync(file) : undefined;
}

const dataOf = ({ path, result }: UnfoldedPage): PageData[] =>
  ((result.jsonLD ?? []) as PageData['data'][]).map((data) => ({ page: path, data }));

for (const build of names) {
  test.describe(`a link to a page (${build})`, () => {
    let pages: readonly UnfoldedPage[] = [];
    test.beforeAll(async () => {
      pages = await unfoldedPages(build);
    });

    const page = (path: string): UnfoldedPage => {
      const found = pages.find((candidate) => candidate.path === path);
      if (!found) throw new Error(`${build} has no page ${path}`);
      return found;
    };

    test('unfolds with title, description and a card of its own size', () => {
      const expected = ['/', ...docsPaths(), ...frozenYears.flatMap((year) => docsPaths(year))];
      expect(expected.filter((path) => !pages.some((one) => one.path === path))).toEqual([]);
      const wrong = pages.flatMap((one) =>
        unfoldingProblems(one, fullAddress(build, one.path), (url) => fileAt(build, url)).map((problem) => {
          return `${one.path}: ${problem}`;
        }),
      );
      expect(wrong).toEqual([]);
    });

    test('says another title and description than every other', () => {
      const seen = new Map<string, string>();
      for (const { path, html, result } of pages) {
        for (const text of [/<title[^>]*>([^<]*)</.exec(html)?.[1], result.ogTitle, result.ogDescription]) {
          expect(seen.get(text ?? '') ?? path, `"${text}" of ${path}`).toBe(path);
          seen.set(text ?? '', path);
        }
      }
    });

    test('tells who leads a group and where it talks', () => {
      const open = groups(build).filter(({ kind }) => kind !== 'committee');
      expect(open.length).toBeGreaterThan(0);
      for (const group of open) {
        const [who = [], slack = []] = labelsOf(page(group.page));
        if (group.status === 'retired') {
          expect(who, group.slug).toEqual(['Status', expect.stringMatching(/^Retired on /)]);
          continue;
        }
        const [first] = group.leads;
        const isProposed = !first && !group.vacant && group.status === 'proposed';
        expect([who[0], slack[0]], group.slug).toEqual([isProposed ? 'Status' : 'Leads', 'Slack']);
        if (first) expect(who[1]).toContain(first.name);
        else expect(who[1]).toMatch(isProposed ? /^Proposed$/ : group.vacant ? /^None since / : /^Not stated$/);
        expect(slack[1]).toBe(group.slack ? `#${group.slack.channel}` : 'Not stated');
      }
    });

    test('tells how long a document takes to read and of when it is', () => {
      const document = page('/code-of-conduct');
      const [minutes, updated] = labelsOf(document);
      expect(minutes?.[0]).toBe('Reading time');
      expect(minutes?.[1]).toMatch(/^\d+ min$/);
      // A site that is built without the history of its files knows no day.
      const isDayKnown = document.html.includes('theme-last-updated');
      expect(updated?.[0]).toBe(isDayKnown ? 'Last update' : undefined);
      for (const year of frozenYears) {
        const [, asOf] = labelsOf(page(`/${year}/code-of-conduct`));
        expect(asOf?.[0]).toBe('Facts of');
      }
    });

    test('carries data of schema.org that others understand', async () => {
      const all = pages.flatMap(dataOf);
      expect(vocabularyProblems(all, build)).toEqual([]);
      expect((await Promise.all(all.map(searchEngineProblems))).flat()).toEqual([]);
    });

    test('says where the page stands, from the home page to itself', () => {
      for (const one of pages.filter(({ path }) => path !== '/')) {
        const list = dataOf(one).find(({ data }) => data['@type'] === 'BreadcrumbList');
        const items = (list?.data.itemListElement ?? []) as readonly { readonly item: string }[];
        expect([items[0]?.item, items.at(-1)?.item], one.path).toEqual([
          fullAddress(build, '/'),
          fullAddress(build, one.path),
        ]);
      }
    });

    test('lists the groups of a directory, with addresses that answer', () => {
      const { version } = placeOf('/sigs');
      const sigs = groups(build, version).filter(({ kind }) => kind === 'sig');
      const list = dataOf(page('/sigs')).find(({ data }) => data['@type'] === 'ItemList');
      const items = (list?.data.itemListElement ?? []) as readonly { readonly url: string }[];
      expect(items.map(({ url }) => url).toSorted()).toEqual(
        sigs.map((sig) => fullAddress(build, sig.page)).toSorted(),
      );
    });

    test('asks and answers every question about the programme', () => {
      const { html } = page('/ksap/questions');
      // The link of a heading to itself shows a space of no width.
      const asked = [...html.matchAll(/<h3\b.*?<\/h3>/gs)].map(([heading]) => textOf(heading).replace('\u200b', ''));
      const faq = dataOf(page('/ksap/questions')).find(({ data }) => data['@type'] === 'FAQPage');
      const answered = (faq?.data.mainEntity ?? []) as { name: string; acceptedAnswer: { text: string } }[];
      expect(asked.length).toBeGreaterThan(5);
      expect(answered.map(({ name }) => name)).toEqual(asked);
      expect(answered.filter(({ acceptedAnswer }) => acceptedAnswer.text === '')).toEqual([]);
    });

    test('names the community on its front page, with its pages elsewhere', () => {
      const [community] = dataOf(page('/'));
      expect(community?.data['@type']).toBe('Organization');
      expect(fileAt(build, String(community?.data.logo))).toBeDefined();
      const channels = facts('channels', build).channels.map(({ url }) => url);
      const elsewhere = community?.data.sameAs as string[];
      expect(elsewhere.length).toBeGreaterThan(0);
      expect(elsewhere.filter((url) => !channels.includes(url))).toEqual([]);
    });

    test('shows an icon in every size that is asked for', () => {
      const { html } = page('/start');
      const { baseUrl } = builds[build];
      const href = (rel: string) => new RegExp(`<link[^>]* rel=${rel} href=([^\\s>]+)`).exec(html)?.[1] ?? '';
      const file = (address: string) => {
        expect(address.startsWith(baseUrl), address).toBe(true);
        return readFileSync(join(builds[build].folder, address.slice(baseUrl.length)));
      };
      expect(pngSize(file(href('apple-touch-icon')))).toEqual({ width: 180, height: 180 });
      const { icons } = JSON.parse(file(href('manifest')).toString()) as { icons: { src: string; sizes: string }[] };
      const drawn = icons.filter(({ sizes }) => sizes !== 'any');
      expect(drawn.map(({ sizes }) => sizes).toSorted()).toEqual(['192x192', '512x512', '512x512']);
      for (const { src, sizes } of drawn) {
        const { width, height } = pngSize(file(src));
        expect(`${width}x${height}`).toBe(sizes);
      }
      expect(file(`${baseUrl}favicon.ico`).readUInt16LE(4)).toBe(3);
      expect(html.match(/<meta name=theme-color content=#\w{6} media="\(prefers-color-scheme: \w+\)">/g)).toHaveLength(
        2,
      );
    });
  });
}

test('a link that says too little, or shows nothing, is found', async () => {
  const html = `<html><head><title>${'Long '.repeat(13)}</title><meta property="og:title" content="Page">
    <meta property="og:image" content="https://a.example/none.png"></head></html>`;
  const problems = unfoldingProblems({ html, result: await unfolded(html) }, 'https://a.example/page', () => undefined);
  expect(problems).toContain('og:description of 0 signs');
  expect(problems).toContain('og:url undefined');
  expect(problems).toContain('no image at https://a.example/none.png');
  expect(problems.some((problem) => problem.startsWith('title "Long'))).toBe(true);
});

test('data that schema.org does not know, or that search engines would miss, is found', async () => {
  const wrong = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElements: [] };
  expect(vocabularyProblems([{ page: '/', data: wrong }], 'wrong').join()).toContain('itemListElements');
  expect(await searchEngineProblems({ page: '/', data: wrong })).not.toEqual([]);
});
