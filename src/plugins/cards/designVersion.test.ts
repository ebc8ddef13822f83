import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { designFiles, designVersion, toolVersions } from './designVersion';

/** A file and all that it imports from this site, other than types. */
function imported(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '(\.[^']*)'/gm);
  for (const [, path = ''] of imports) imported(join(dirname(file), `${path}.ts`), known);
  return known;
}

test('The version of the design is a word that stays', () => {
  expect(designVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(designVersion()).toBe(designVersion());
});

test('The version of the design depends on every file that draws, and on no other', () => {
  expect([...imported(join(__dirname, 'drawCard.ts'))].toSorted()).toEqual(designFiles().toSorted());
});

test('The version of the design depends on all packages that draw, on theirs, and on what packs pictures', () => {
  const versions = toolVersions();
  const versionOf = (name: string) =>
    (
      JSON.parse(readFileSync(join(__dirname, '../../../node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      }
    ).version;
  const names = [
    'satori',
    'linebreak',
    'harfbuzzjs',
    '@resvg/resvg-wasm',
    '@fontsource/inter',
    '@fontsource/noto-sans-sc',
  ];
  expect(versions).toEqual(expect.arrayContaining(names.map((name) => `${name}@${versionOf(name)}`)));
  // A package that satori needs by way of another.
  expect(versions).toContainEqual(expect.stringMatching(/^unicode-trie@\d/));
  expect(versions.at(-1)).toBe(`zlib@${process.versions.zlib}`);
  expect(new Set(versions).size).toBe(versions.length);
});
