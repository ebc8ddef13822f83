// Arbitrary edits of the texts of a small site. No page and no plugin imports it.
import fc from 'fast-check';
import { parse } from 'yaml';
import type { SiteTexts } from '../read';
import { smallCommunity } from '../smallCommunity';
import { smallFormerPaths, smallRedirects, texts } from '../testing';

/** A small site without a mistake. */
export const smallSite: SiteTexts = {
  versions: [texts(smallCommunity)],
  published: { file: 'data/published.yml', content: 'groups: {network: Network}\nchannels: {}\nforms: {}\n' },
  redirects: { file: 'data/redirects.yml', content: smallRedirects },
  addresses: { file: 'data/addresses.txt', content: '' },
  formerPaths: smallFormerPaths,
  others: [],
};

/** Texts that mean something to a browser, a shell, a terminal, a reader of YAML, Markdown or JSON, or to JavaScript. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)> "',
  "' onmouseover='alert(1)",
  '<!-- a --> b',
  ']]> <![CDATA[ a',
  '{{constructor.constructor(1)()}} $\u007balert(1)} `a`',
  '&lt;script&gt; &amp; &#x3c;b&#x3e;',
  '[a](javascript:alert(1)) ![b](https://evil.example/b.png)',
  '*a* _b_ ~~c~~ # d | e | f',
  '::people :::note [x][y] {#id}',
  '--- a: b, [c], {d}',
  '!!js/function x',
  '*anchor',
  '%0d%0aSet-Cookie: a=b',
  '; rm -rf / && $(id) | cat',
  '=1+1|a!A0',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:run',
  'data:text/html,<script>alert(1)</script>',
  'https://evil.example/"onmouseover="alert(1)',
  'https://example.org/<script>alert(1)</script>',
  'https://example.org@evil.example/',
  'https://evil.example/?a=b&amp;c="d"',
  '//evil.example',
  '/go/../../etc',
  '../../../../tmp/a',
  '/%2e%2e/%00',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'null',
  '1e400',
  'moc.elpmaxe\u202e//:sptth',
  '\u2066a\u2069',
  'a\u200eb\u200fc\u061cd',
  'a\u200bb\u2060c\ufeffd',
  'Ma\u200dDan',
  'a\u2028b\u2029c',
  'a\u0000b\u001b]8;;https://evil.example\u0007c\u009bd',
  'a\ud800',
  '\udc00a',
  'a\ufffe\uffffb',
  'a\u{e0041}\u{e0042}',
  '\u3164',
  'İıſK',
  'x'.repeat(400),
  'x'.repeat(20_000),
  '网'.repeat(300),
  '👩🏽‍💻'.repeat(20),
  '٠١٢ مرحبا שלום',
];

const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });

/** A text that somebody may write to do harm, and any other. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...payloads) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...payloads), fc.constantFrom(...payloads)).map((two) => two.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: codeUnits.map((units) => String.fromCharCode(...units)) },
);

/** One value or one name of a field, of a page or of a registry, replaced. */
export type Edit = {
  /** From the site's root. */
  readonly file: string;
  /** Which of the file's values, counted round. */
  readonly index: number;
  readonly on: 'value' | 'name';
  readonly put: unknown;
};

const pagePrefix = 'docs/';
const registries = ['people', 'channels', 'forms', 'published', 'redirects'] as const;
const pageFiles = Object.keys(smallCommunity.pages ?? {}).map((path) => pagePrefix + path);

/** An edit of the small site. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.constantFrom(...pageFiles, ...registries.map((name) => `data/${name}.yml`)),
  index: fc.nat(500),
  on: fc.constantFrom('value', 'value', 'value', 'name'),
  put: fc.oneof({ weight: 8, arbitrary: hostileText }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) }),
});

/** The small site after an edit. */
export function edited({ file, index, on, put }: Edit): SiteTexts {
  const apply = <Text extends { readonly content: string }>(text: Text): Text => {
    const [, frontMatter, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text.content) ?? [];
    const facts = replaced(parse(frontMatter ?? text.content), index, on, put);
    // JSON is YAML, and says every text without a doubt; a field a line.
    const yaml = JSON.stringify(facts, null, 1);
    return { ...text, content: frontMatter === undefined ? `${yaml}\n` : `---\n${yaml}\n---\n${body}` };
  };
  const inFile = <Text extends { readonly file: string; readonly content: string }>(text: Text) =>
    text.file === file ? apply(text) : text;
  return {
    ...smallSite,
    versions: smallSite.versions.map((version) => ({
      ...version,
      pages: version.pages.map((page) => (pagePrefix + page.path === file ? apply(page) : page)),
      people: inFile(version.people),
      channels: inFile(version.channels),
      forms: version.forms && inFile(version.forms),
    })),
    published: inFile(smallSite.published),
    redirects: inFile(smallSite.redirects),
  };
}

/** The place of every value below a value. */
function placesOf(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, below]) =>
    placesOf(below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...(path.length > 0 ? [path] : []), ...inner];
}

function replaced(facts: unknown, index: number, on: Edit['on'], put: unknown): unknown {
  const places = placesOf(facts).filter((path) => on === 'value' || typeof path.at(-1) === 'string');
  const path = places.length === 0 ? [] : (places[index % places.length] ?? []);
  return at(facts, path, on, put);
}

function at(value: unknown, path: readonly PropertyKey[], on: Edit['on'], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.with(Number(key), at(value[Number(key)], rest, on, put));
  // From pairs, so that a name such as __proto__ is a name like others.
  return Object.fromEntries(
    Object.entries(value as object).map(([name, below]) => {
      if (name !== key) return [name, below];
      return on === 'name' && rest.length === 0 ? [String(put), below] : [name, at(below, rest, on, put)];
    }),
  );
}
