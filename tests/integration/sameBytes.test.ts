import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathsBelow } from '../../src/plugins/community/files';
import { builds } from '../builds';
import { copyElsewhere, otherSettings } from '../otherMachine';
import { buildSite } from '../siteCopy';

/** The SHA-256 of every file below a folder, by path. */
async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map((await pathsBelow(folder)).map((path) => [path, hash(path)]));
}

/** The paths at which two folders do not hold the same bytes, with what is different. */
function differences(here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): string[] {
  return [...new Set([...here.keys(), ...there.keys()])].toSorted().flatMap((path) => {
    if (!there.has(path)) return [`${path}: only here`];
    if (!here.has(path)) return [`${path}: only there`];
    return here.get(path) === there.get(path) ? [] : [`${path}: differs`];
  });
}

test('a commit is built to the same bytes in another folder, with another clock, time zone, language and mask', async () => {
  const copy = copyElsewhere();
  const mask = process.umask(0o077);
  try {
    const out = join(copy.folder, '..', 'out');
    buildSite(copy.folder, out, otherSettings);
    const [here, there] = await Promise.all([hashes(builds.site.folder), hashes(out)]);
    expect(here.size).toBeGreaterThan(100);
    expect(differences(here, there)).toEqual([]);
  } finally {
    process.umask(mask);
    copy.remove();
  }
}, 600_000);

test('a file that differs is told', () => {
  const here = new Map(Object.entries({ a: '1', b: '1', c: '1' }));
  const there = new Map(Object.entries({ b: '1', c: '2', d: '1' }));
  expect(differences(here, there)).toEqual(['a: only here', 'c: differs', 'd: only there']);
});
