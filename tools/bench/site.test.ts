import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { peopleKeys } from '../../tests/generatedSig';
import { realSite, sizedSite } from './site';

const siteDir = join(__dirname, '..', '..');
const docs = readdirSync(join(siteDir, 'docs'), { recursive: true, encoding: 'utf8' });
const real = docs.filter((path) => path.endsWith('.md')).length;

describe('a grown site', () => {
  const size = real + 80;
  const { files, removed } = sizedSite(siteDir, size);
  const paths = Object.keys(files).filter((path) => path.startsWith('docs/'));

  test('has as many documents as it shall have, one in four of the new ones a SIG', () => {
    expect(paths.length).toBe(80);
    expect(paths.filter((path) => path.startsWith('docs/sigs/')).length).toBe(20);
    expect(removed).toContain('versioned_docs');
    expect(realSite(siteDir).pages).toBeGreaterThan(real);
  });

  test('names everybody', () => {
    const sigs = paths
      .filter((path) => path.startsWith('docs/sigs/'))
      .map((path) => files[path]?.split('---\n')[1] ?? '');
    const named = sigs.flatMap((text) => {
      const { leads, members } = parse(text) as { leads: string[]; members: string[] };
      return [...leads, ...members];
    });
    expect(peopleKeys().filter((key) => !named.includes(key))).toEqual([]);
  });

  test('shows each guide in a sidebar of some length', () => {
    const text = files['sidebars.ts'] ?? '';
    const more = JSON.parse(/\.\.\.(\{.*\}) \};/.exec(text)?.[1] ?? '{}') as Record<string, string[]>;
    expect(Object.values(more).map((pages) => pages.length)).toEqual([20, 20, 20]);
    expect(Object.values(more).flat()).toEqual(
      paths.filter((path) => !path.startsWith('docs/sigs/')).map((path) => path.slice('docs/'.length, -'.md'.length)),
    );
  });

  test('promises no address of a frozen year', () => {
    expect(files['data/addresses.txt']).not.toMatch(/^\/\d{4}\b/m);
    expect(files['data/addresses.txt']).toMatch(/^\/sigs$/m);
  });

  test('cannot be smaller than the real one', () => {
    expect(() => sizedSite(siteDir, real)).toThrow(`A site of ${real} pages is too small: the real one has ${real}`);
  });
});
