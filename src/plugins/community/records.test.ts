import { expect, test } from 'vitest';
import { type RecordKind, recordKind } from './records';

test.each<[path: string, kind: RecordKind]>([
  ['sigs/network.md', 'sig'],
  ['working-groups/gateway.md', 'working-group'],
  ['committees/steering.md', 'committee'],
  ['ksap/ambassadors.md', 'ksap'],
  ['programmes/ospp.md', 'mentoring'],
  ['programmes/gsoc.md', 'mentoring'],
  ['programmes/user-groups.md', 'user-groups'],
  ['programmes/podcast.md', 'podcast'],
  ['sigs/index.md', 'page'],
  ['sigs/network/charter.md', 'page'],
  ['sigs.md', 'page'],
  ['ksap/index.md', 'page'],
  ['contributing/sigs/network.md', 'page'],
  ['start.md', 'page'],
])('%s is the record of a %s', (path, kind) => {
  expect(recordKind(path)).toBe(kind);
});
