import { describe, expect, test } from 'vitest';
import { answerOf, owedRedirects, promised, remedy } from './addresses';
import { builtSite, page } from './testing';

describe('what a site promises to keep', () => {
  test('pages, what leads to them, headings of today; no sections of groups, nothing that differences make', () => {
    const site = builtSite({
      pages: {
        '/roles': page('Roles', ['lead']),
        '/2023/roles': page('Roles', ['lead']),
        '/sigs/network': page('SIG Network', ['scope', 'documents']),
        '/changes': page('What changed', ['2023-current', '2023-current-sigs', 'how-to-read']),
      },
      leading: { '/old': '/roles', '/go/slack': 'https://slack.example' },
    });
    expect(promised(site)).toEqual([
      ...['/roles', '/2023/roles', '/sigs/network', '/changes', '/old', '/go/slack'],
      ...['/roles#lead', '/sigs/network#scope', '/changes#2023-current', '/changes#how-to-read'],
    ]);
  });
});

describe('where an address leads', () => {
  const roles = {
    ...page('Roles', ['lead']),
    moved: new Map([
      ['leads', '/roles#lead'],
      ['gone', '/nowhere'],
    ]),
  };
  const site = builtSite({
    pages: { '/roles': roles, '/sigs/network': page('SIG Network', ['scope']) },
    leading: {
      '/old': { to: '/roles', anchors: { member: '/sigs/network#scope' } },
      '/older': '/old',
      '/paper': '/sigs/network#doc-paper',
      '/go/slack': 'https://slack.example/x',
      '/round': '/round',
    },
  });

  test.each([
    ['/roles', '/roles'],
    ['/roles#lead', '/roles#lead'],
    ['/roles#leads', '/roles#lead'],
    ['/roles#gone', undefined],
    ['/roles#nothing', undefined],
    ['/sigs/network#documents', '/sigs/network#documents'],
    ['/old', '/roles'],
    ['/old#lead', '/roles#lead'],
    ['/old#member', '/sigs/network#scope'],
    ['/old#nothing', undefined],
    ['/old#constructor', undefined],
    ['/old#__proto__', undefined],
    ['/older#lead', '/roles#lead'],
    ['/paper', '/sigs/network#doc-paper'],
    ['/paper#anything', '/sigs/network#doc-paper'],
    ['/go/slack', 'https://slack.example/x'],
    ['/round', undefined],
    ['/nothing', undefined],
  ])('%s: %s', (address, end) => {
    expect(answerOf(site, address)).toBe(end);
  });
});

describe('redirects that are owed', () => {
  const before = builtSite({
    pages: { '/a': page('A', ['x', 'y']), '/b': page('B', ['z']), '/c': page('C') },
    leading: { '/old': '/a', '/go/slack': 'https://slack.example' },
  });

  test('none, when everything is answered', () => {
    const after = builtSite({
      pages: { '/a': page('A', ['x', 'y']), '/d': page('B', ['z']), '/c': page('C', ['new']) },
      leading: { '/b': '/d', '/old': '/a', '/go/slack': 'https://other.example' },
    });
    expect(owedRedirects(before, after)).toEqual([]);
  });

  test('pages without their headings, headings of pages that stand, what led elsewhere, short links', () => {
    const after = builtSite({ pages: { '/a': page('A', ['x']), '/d': page('B', ['z']), '/c': page('C') } });
    expect(owedRedirects(before, after)).toEqual([
      { address: '/b', nearest: '/d' },
      { address: '/old' },
      { address: '/go/slack' },
      { address: '/a#y' },
    ]);
  });

  test.each([
    [{ address: '/b', nearest: '/d' }, 'npm run redirect -- /b /d'],
    [{ address: '/b' }, 'npm run redirect -- /b /NEW'],
    [{ address: '/b#z' }, 'npm run redirect -- /b#z /b#NEW'],
    [{ address: '/go/slack' }, 'npm run redirect -- /go/slack /go/NEW'],
    [{ address: '/sigs/network' }, undefined],
  ])('%j: %s', (owed, command) => {
    expect(remedy(owed)[1]).toBe(command);
  });
});
