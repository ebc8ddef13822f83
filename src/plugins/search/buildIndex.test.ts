import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex, pageAddress } from './buildIndex.mjs';

describe('the address of a built page', () => {
  test.each<[file: string, address: string]>([
    ['index.html', '/'],
    ['start.html', '/start'],
    ['sigs.html', '/sigs'],
    ['sigs/edge.html', '/sigs/edge'],
    ['sigs/index.html', '/sigs'],
    ['2023/sigs/edge.html', '/2023/sigs/edge'],
    ['myindex.html', '/myindex'],
  ])('%s is %s', (file, address) => {
    expect(pageAddress(file)).toBe(address);
  });
});

type Fragment = { readonly url: string; readonly content: string; readonly meta: { readonly title: string } };

/** What the index knows of each page; a fragment is a signature, then JSON. */
async function fragments(indexFolder: string): Promise<Fragment[]> {
  const folder = join(indexFolder, 'fragment');
  const files = await readdir(folder);
  const texts = await Promise.all(files.map(async (file) => gunzipSync(await readFile(join(folder, file))).toString()));
  return texts.map((text): Fragment => JSON.parse(text.slice(text.indexOf('{'))));
}

const chrome = '<nav>Breadcrumbs</nav><aside>Sidebar</aside><button>Copy</button><form>Filter</form>';

const site = {
  'index.html': '<main><h1>Community</h1><p>Welcome home.</p></main>',
  'sigs/edge.html': `<header>Navbar</header><main>${chrome}<h1>SIG Edge</h1>
    <p>Runs at the rim.</p><p data-search-ignore>Everywhere the same.</p>
    <h2>Scope<a class="hash-link" href="#scope">Direct link</a></h2></main><footer>Imprint</footer>`,
  '404.html': '<main><h1>Not found</h1><p>Lost.</p></main>',
  'sig-edge/index.html': '<p>What was here is now at <a href="/sigs/edge">SIG Edge</a>.</p>',
  'assets/app.js': 'console.log("Script");',
};

describe('the index of a site', () => {
  let root: string;
  let indexFolder: string;
  let count: number;
  let pages: Fragment[];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'search-'));
    for (const [file, body] of Object.entries(site)) {
      await mkdir(dirname(join(root, 'site', file)), { recursive: true });
      const html = `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
      await writeFile(join(root, 'site', file), file.endsWith('.html') ? html : body);
    }
    indexFolder = join(root, 'site', 'pagefind');
    count = await buildIndex(join(root, 'site'), indexFolder);
    pages = await fragments(indexFolder);
  });

  afterAll(() => rm(root, { recursive: true }));

  const at = (url: string) => pages.find((page) => page.url === url);

  test('has every page but the one that says there is none, and no redirect', () => {
    expect(count).toBe(2);
    expect(pages.map((page) => page.url).toSorted()).toEqual(['/', '/sigs/edge']);
  });

  test('knows a page by its heading', () => {
    expect(at('/')?.meta.title).toBe('Community');
    expect(at('/sigs/edge')?.meta.title).toBe('SIG Edge');
  });

  test('finds the text of a page', () => {
    expect(at('/')?.content).toContain('Welcome home.');
    expect(at('/sigs/edge')?.content).toContain('Runs at the rim.');
  });

  test.each(['Navbar', 'Breadcrumbs', 'Sidebar', 'Copy', 'Filter', 'Everywhere', 'Direct link', 'Imprint'])(
    'does not find "%s", which is no text of the page',
    (word) => {
      expect(at('/sigs/edge')?.content).not.toContain(word);
    },
  );

  test('carries the worker that searches, and no script for pages', async () => {
    const files = await readdir(indexFolder);
    expect(files.filter((file) => /\.(js|css)$/.test(file))).toEqual(['pagefind-worker.js']);
  });
});

test('a site without a page is a mistake of the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await expect(buildIndex(folder, join(folder, 'pagefind'))).rejects.toThrow(`Search index: no page in ${folder}`);
  await rm(folder, { recursive: true });
});
