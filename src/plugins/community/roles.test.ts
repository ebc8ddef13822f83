import { describe, expect, test } from 'vitest';
import { roles } from './roles';
import { frozen, living, silent } from './smallCommunity';

const facts = roles(living).map(({ person, role, name, to, detail }) => [person, role, name, to, detail]);

describe('the roles that pages give to people', () => {
  test('groups first, then programmes, each in the order of its page', () => {
    expect(facts).toEqual([
      ['dora', 'member', 'Docs', '/sigs/docs', undefined],
      ['ana', 'lead', 'Network', '/sigs/network', undefined],
      ['Bo-Li', 'member', 'Network', '/sigs/network', 'DNS'],
      ['dora', 'member', 'Network', '/sigs/network', undefined],
      ['carol', 'emeritus', 'Network', '/sigs/network', undefined],
      ['Bo-Li', 'lead', 'Gateway', '/working-groups/gateway', undefined],
      ['dora', 'committee-member', 'Steering', '/committees/steering', undefined],
      ['ana', 'committee-member', 'Steering', '/committees/steering', undefined],
      ['dora', 'ksap-team', 'KSAP', '/ksap', undefined],
      ['wei-wang', 'ambassador', 'KSAP', '/ksap/ambassadors', '2022'],
      ['wei-wang', 'ambassador', 'KSAP', '/ksap/ambassadors', '2023'],
      ['Bo-Li', 'ambassador', 'KSAP', '/ksap/ambassadors', '2023'],
      ['dora', 'programme-admin', 'OSPP', '/programmes/ospp#2023', '2023'],
      ['ana', 'mentor', 'OSPP', '/programmes/ospp#2023', '2023'],
      ['wei-wang', 'mentor', 'OSPP', '/programmes/ospp#2023', '2023'],
      ['ana', 'mentor', 'OSPP', '/programmes/ospp#2023', '2023'],
      ['dora', 'programme-admin', 'OSPP', '/programmes/ospp#2022', '2022'],
      ['ana', 'mentor', 'OSPP', '/programmes/ospp#2022', '2022'],
      ['wei-wang', 'user-group-leader', 'Shanghai', '/programmes/user-groups', undefined],
      ['carol', 'podcast-host', 'Talk', '/programmes/podcast', undefined],
    ]);
  });

  test('know where they are written down', () => {
    const values = roles(living).map(({ source, path }) =>
      path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], source.value),
    );
    expect(values).toEqual(facts.map(([person]) => person));
  });

  test('lead into their own year', () => {
    expect(roles(frozen).map((role) => role.to)).toEqual(facts.map(([, , , to]) => `/2023${to}`));
  });

  test('are none in a silent community', () => {
    expect(roles(silent)).toEqual([]);
  });
});
