import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readUnused } from '../../tools/doctor/reports';

const root = join(__dirname, '../..');

test('no file, export or dependency is there that nothing uses', { timeout: 60_000 }, () => {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/knip'), ['--reporter', 'json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readUnused(stdout)).toEqual([]);
});
