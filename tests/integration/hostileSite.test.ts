import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsBelow } from '../../src/plugins/community/files';
import { textOf } from '../browser/html';
import { builds } from '../builds';
import { hostile, hostileFiles, hostileName, hostilePages } from '../hostileSite';
import { checkHtml, inWords } from '../htmlChecker';
import { ensureJava } from '../java';
import { buildSite, copySite } from '../siteCopy';

const java = ensureJava();
const copy = copySite(hostileFiles());
const out = join(copy.folder, 'build');

let pages: ReadonlyMap<string, string> = new Map();

async function pagesOf(folder: string): Promise<Map<string, string>> {
  const paths = (await pathsBelow(folder)).filter((path) => path.endsWith('.html'));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A tag with its attributes, whose values may hold anything; a script up to its end. */
const tag = String.raw`<(?<name>/?[a-z][^\s>/]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>`;
const pieces = new RegExp(
  String.raw`<!--.*?-->|${tag}(?:(?<=<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>)(?<code>.*?)</script>)?`,
  'gis',
);

type Tag = { readonly name: string; readonly attributes: string; readonly code?: string };

/** The tags of a page in order, as a browser finds them. */
function tagsOf(html: string): Tag[] {
  return [...html.matchAll(pieces)].flatMap(({ groups: { name, attributes = '', code } = {} }) =>
    name === undefined ? [] : [{ name: name.toLowerCase(), attributes, ...(code === undefined ? {} : { code }) }],
  );
}

const isData = ({ attributes }: Tag) => /\stype=["']?application\/(?:ld\+)?json/.test(attributes);

/** The scripts in a page that run, as they are written. */
function inlineScripts(html: string): string[] {
  return tagsOf(html).flatMap((one) =>
    one.code === undefined || isData(one) || /\ssrc=/.test(one.attributes) ? [] : [one.code],
  );
}

beforeAll(async () => {
  buildSite(copy.folder, out);
  pages = await pagesOf(out);
}, 600_000);

afterAll(() => copy.remove());

describe('a site whose every text would do harm', () => {
  test.each(hostilePages)('shows it as text: /%s', (path) => {
    const text = textOf(pages.get(`${path}.html`) ?? '').replace(/\s+/g, ' ');
    expect(text).toContain(hostile);
    expect(text).toContain(hostileName);
  });

  test('has no script in its pages but its own', async () => {
    const own = new Set([...(await pagesOf(builds.site.folder)).values()].flatMap(inlineScripts));
    const others = [...pages].flatMap(([path, html]) =>
      inlineScripts(html).flatMap((code) => (own.has(code) ? [] : [`${path}: ${code.slice(0, 200)}`])),
    );
    expect(others).toEqual([]);
  });

  test('has no element and no attribute that runs', () => {
    const found = [...pages].flatMap(([path, html]) =>
      tagsOf(html)
        .filter(({ name, attributes }) => {
          const names = attributes.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g, '= ');
          return /^(?:iframe|frame|object|embed|base|portal)$/.test(name) || /\s(?:on\w+|srcdoc)\s*=/i.test(names);
        })
        .map(({ name, attributes }) => `${path}: ${name}${attributes}`),
    );
    expect(found).toEqual([]);
  });

  test('has data that can be read in each script of data', () => {
    const texts = [...pages.values()].flatMap((html) =>
      tagsOf(html)
        .filter(isData)
        .map(({ code = '' }) => code),
    );
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(() => JSON.parse(text)).not.toThrow();
  });

  test.skipIf(!java)('is valid HTML', () => {
    expect(inWords(checkHtml(String(java), [out]))).toEqual([]);
  });
});

test('a script is found where a browser finds one, and not in the value of an attribute', () => {
  const html = `<!-- <script>a()</script> --><p title="<script>b()</script>" data-c='>'>Text.<script type=module>d()</script>`;
  expect(inlineScripts(`${html}<script src="/e.js"></script><script type="application/ld+json">{}</script>`)).toEqual([
    'd()',
  ]);
});
