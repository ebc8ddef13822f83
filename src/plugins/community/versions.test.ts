import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { basePath, channelsFile, docsFolder, versionLabel, versionNames } from './versions';

let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'versions-'));
});

afterEach(() => rm(siteDir, { recursive: true }));

test('there is the living version alone until a year has been frozen', () => {
  expect(versionNames(siteDir)).toEqual(['current']);
});

/** Makes the folders of frozen years. */
async function freeze(...years: string[]): Promise<void> {
  for (const year of years) await mkdir(join(siteDir, docsFolder(year)), { recursive: true });
}

test('frozen years follow the living version in the order of the list', async () => {
  await freeze('2021', '2023');
  await writeFile(join(siteDir, 'versions.json'), '["2023", "2021"]');
  expect(versionNames(siteDir)).toEqual(['current', '2023', '2021']);
});

test.each(['[', '{}', '[2023]', '["1.0"]', '["2023", null]'])('a list that holds %s is refused', async (text) => {
  await writeFile(join(siteDir, 'versions.json'), text);
  expect(() => versionNames(siteDir)).toThrow('versions.json must hold a list of years, such as ["2023", "2021"]');
});

test.each(['["2021", "2023"]', '["2023", "2023"]'])('a list in another order is refused: %s', async (text) => {
  await writeFile(join(siteDir, 'versions.json'), text);
  expect(() => versionNames(siteDir)).toThrow('versions.json must name each year once, the newest first');
});

test.each<[version: string, parts: string[]]>([
  ['current', ['Current', '', 'docs', 'data/channels.yml']],
  ['2023', ['2023', '/2023', 'versioned_docs/version-2023', 'data/versions/2023/channels.yml']],
])('%s has its label, its addresses and its folders', (version, parts) => {
  expect([versionLabel(version), basePath(version), docsFolder(version), channelsFile(version)]).toEqual(parts);
});

test('a folder of a year that the list does not name is told, and a year without a folder', async () => {
  await freeze('2021');
  expect(() => versionNames(siteDir)).toThrow(
    'versions.json does not name 2021, but versioned_docs/version-2021 is there',
  );
  await writeFile(join(siteDir, 'versions.json'), '["2023", "2021"]');
  expect(() => versionNames(siteDir)).toThrow('versions.json names 2023, but there is no versioned_docs/version-2023');
});
