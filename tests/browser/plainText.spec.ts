import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { markdownAddress } from '../../src/plugins/community/outputs/share';
import { isPrivateMail } from '../../src/plugins/community/privacy';
import { livingVersion } from '../../src/plugins/community/versions';
import { type BuildName, builds, origin } from '../builds';
import { idsOf, textOf } from './html';
import { address, expect, facts, groups, test } from './site';

/** Addresses of a text's links, and of those that stand alone. */
function addressesIn(markdown: string): string[] {
  const prose = markdown.replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2$/gm, '').replace(/`[^`\n]+`/g, '');
  const links = prose.matchAll(
    /\]\(([^)\s]*)|^\[[^\]]+\]: (\S+)|(?<![(<\w])(https:\/\/[^\s)>]+[^\s)>.,:;])|<(https?:[^>\s]+)>/gm,
  );
  return [...links].map(([, ...found]) => found.find((one) => one !== undefined) ?? '');
}

/** The text of a build's file. @param path - from the base path, with a slash before it */
const read = (build: BuildName, path: string) => readFileSync(join(builds[build].folder, path), 'utf8');

/** Addresses of all files of a build that end in one way, from the base path. */
function filesOf(build: BuildName, end: string): string[] {
  const files = readdirSync(builds[build].folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(end)).map((file) => `/${file.split(sep).join('/')}`);
}

/** Addresses of all pages that Docusaurus made; redirects are none. */
function pagesOf(build: BuildName): string[] {
  const html = filesOf(build, '.html').filter((file) => file !== '/404.html');
  return html
    .filter((file) => read(build, file).includes('data-has-hydrated='))
    .map((file) => file.replace(/(?<=\/)index\.html$|\.html$/, '').replace(/(?<=.)\/$/, ''));
}

/** Tells of an address of a build what is wrong with it. */
function checker(request: APIRequestContext, build: BuildName) {
  const known = new Map<string, { readonly status: number; readonly ids: ReadonlySet<string> }>();
  return async (url: string): Promise<string[]> => {
    const [page = '', id] = url.split('#');
    let answer = known.get(page);
    if (!answer) {
      const response = await request.get(page.replace(builds[build].url, origin(build)), { maxRedirects: 0 });
      answer = { status: response.status(), ids: idsOf(await response.text()) };
      known.set(page, answer);
    }
    if (answer.status !== 200) return [`${url}: ${answer.status}`];
    return id === undefined || answer.ids.has(decodeURIComponent(id)) ? [] : [`${url}: no such heading`];
  };
}

for (const build of ['site', 'community'] as const) {
  const { url, baseUrl } = builds[build];
  const home = url + baseUrl;
  const isOwn = (link: string) => `${link}/`.startsWith(home);

  test(`every page of every version has its Markdown, and nothing else has (${build})`, () => {
    const pages = pagesOf(build);
    expect(pages.length).toBeGreaterThan(100);
    expect(filesOf(build, '.md').toSorted()).toEqual(pages.map(markdownAddress).toSorted());
  });

  test(`the Markdown of a page has its title first, then its address (${build})`, () => {
    for (const page of pagesOf(build)) {
      const title = textOf(
        /<h1[^>]*>(.*?)<\/h1>/s.exec(read(build, page === '/' ? '/index.html' : `${page}.html`))?.[1] ?? '',
      );
      const year = /^\/(\d{4})(\/|$)/.exec(page)?.[1];
      const text = read(build, markdownAddress(page));
      const heading = year === undefined || title.includes(year) ? title : `${title} (${year})`;
      expect(text.split('\n', 1), page).toEqual([`# ${heading}`]);
      expect(text, page).toContain(`\nSource: ${home}${page.slice(1)}\n`);
      if (year !== undefined) expect(text, page).toContain(`\nArchive of ${year}: the community as it was on `);
    }
  });

  test(`llms.txt leads to every page once, by way of the lists of frozen years (${build})`, async () => {
    const listed = (path: string): string[] => {
      const found = addressesIn(read(build, path)).filter((link) => /\/llms\.txt$|\.md$/.test(link));
      const below = found.map((link) => `/${link.slice(home.length)}`);
      // A frozen year names the list of today, from which one comes.
      return below.flatMap((one) => (one.endsWith('.md') ? [one] : path === '/llms.txt' ? listed(one) : []));
    };
    expect(listed('/llms.txt').toSorted()).toEqual(pagesOf(build).map(markdownAddress).toSorted());
    const [title, , summary] = read(build, '/llms.txt').split('\n');
    expect(title).toMatch(/^# \S/);
    expect(summary).toMatch(/^> \S/);
  });

  test(`every link of the texts is full and leads somewhere (${build})`, async ({ request }) => {
    const wrongWith = checker(request, build);
    const wrong: string[] = [];
    let count = 0;
    for (const file of [...filesOf(build, '.md'), ...filesOf(build, '/llms.txt')]) {
      const links = addressesIn(read(build, file));
      count += links.filter(isOwn).length;
      for (const link of links.filter((one) => !/^https:\/\/|^mailto:[\w-]+\+subscribe@/.test(one)))
        wrong.push(`${file}: ${link}`);
      for (const link of links.filter(isOwn)) wrong.push(...(await wrongWith(link)).map((what) => `${file}: ${what}`));
      // Only lists name texts: what is quoted elsewhere are pages.
      if (file.endsWith('.md'))
        expect(
          links.filter((link) => isOwn(link) && link.endsWith('.md')),
          file,
        ).toEqual([]);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test(`the Markdown of every group says who leads it and where it talks (${build})`, () => {
    const versions = [livingVersion, ...readdirSync(builds[build].folder).filter((name) => /^\d{4}$/.test(name))];
    for (const version of versions) {
      for (const group of groups(build, version)) {
        const text = read(build, `${group.page}.md`);
        const people = group.kind === 'committee' ? group.members : group.leads;
        for (const { name, github } of people)
          expect(text, group.page).toContain(github === null ? name : `@${github}`);
        expect(text, group.page).toContain(group.purpose);
        if (group.slack) expect(text, group.page).toContain(`- Slack: [#${group.slack.channel}](https://`);
        if (group.vacant) expect(text, group.page).toMatch(/^- Leads: No lead since /m);
      }
      const directory = read(build, version === livingVersion ? '/people.md' : `/${version}/people.md`);
      for (const { id } of facts('people', build, version).people) expect(directory).toContain(`/people#${id})`);
    }
  });
}

test('no text holds what only the site understands, or the address of a person', () => {
  for (const file of filesOf('site', '.md')) {
    const text = read('site', file);
    const prose = text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, 'code').replace(/`[^`\n]+`/g, 'code');
    expect(/^\s*::|\{#|&#x|[^\S\n]$|[^\n]\n\n\n/m.exec(prose), file).toBeNull();
    expect(prose.split(/\s+/).filter(isPrivateMail), file).toEqual([]);
  }
});

test('a text is served as text', async ({ request }) => {
  for (const path of ['/sigs.md', '/index.md', '/llms.txt']) {
    const response = await request.get(address(path));
    expect(response.headers()['content-type'], path).toMatch(/^text\/(markdown|plain)/);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(await response.body())).toContain('# ');
  }
});
