import { describe, expect, test } from 'vitest';
import { addressesText, idOf, isThere, pageOf, parseAddresses, shownAddress } from './addresses';
import { smallCommunity } from './smallCommunity';
import { type Parts, prose, sig, siteOf } from './testing';

const addressesIn = (parts: Parts, list = '', archives: readonly Parts[] = []) =>
  siteOf(parts, { addresses: list, archives }).addresses;

const landing = ['/', '/#ambassadors', '/#channels', '/#figures', '/#news', '/#ways'];

/** A page of prose with headings of these ids. */
const headed = (...ids: readonly string[]) => `${prose()}\n${ids.map((id) => `## ${id} {#${id}}\n`).join('\n')}`;

describe('the addresses of a site', () => {
  test('are the landing page, its headings, and nothing else where there is no page', () => {
    expect([...addressesIn({}).here]).toEqual(landing);
  });

  test('are its pages and their headings, a folder’s index being the folder', () => {
    const pages = { 'sigs/index.md': headed('pick'), 'start.md': headed('first', 'second') };
    expect([...addressesIn({ pages }).here].slice(landing.length)).toEqual([
      '/sigs',
      '/sigs#pick',
      '/start',
      '/start#first',
      '/start#second',
    ]);
  });

  test('are the sections of a group that has something to show in them; its documents are no promise', () => {
    const facts = { documents: [{ title: 'IP pools', path: 'sig-network/ip pool.md' }] };
    const found = addressesIn({ pages: { 'sigs/network.md': sig(facts) } });
    expect([...found.here].slice(landing.length)).toEqual([
      '/go/sig-network',
      '/sigs/network',
      '/sigs/network#join',
      '/sigs/network#documents',
    ]);
    expect([...found.others]).toEqual(['/sigs/network#doc-ip-pool']);
  });

  test('are the years and terms of programmes, where the component stands that shows them', () => {
    const { pages = {} } = smallCommunity;
    const ospp = `${pages['programmes/ospp.md']}\n::editions\n`;
    const ksap = `${pages['ksap/ambassadors.md']}\n::ambassadors\n`;
    const of = (more: Parts['pages']) => addressesIn({ ...smallCommunity, pages: { ...pages, ...more } }).here;
    const ids = ['/programmes/ospp#2023', '/programmes/ospp#2022', '/ksap/ambassadors#term-2023'];
    expect(ids.map((id) => of({ 'programmes/ospp.md': ospp, 'ksap/ambassadors.md': ksap }).has(id))).toEqual([
      true,
      true,
      true,
    ]);
    expect(ids.map((id) => of({}).has(id))).toEqual([false, false, false]);
  });

  test('are the comparisons of versions, where the component stands that shows them', () => {
    const pages = { 'changes.md': `${prose()}\n::changes\n` };
    const found = addressesIn({ pages }, '', [{ version: '2023' }, { version: '2021' }]);
    expect([...found.here].filter((address) => address.startsWith('/changes#'))).toEqual([
      '/changes#2023-current',
      '/changes#2021-2023',
      '/changes#2021-current',
    ]);
  });

  test('are the pages of frozen years; of their headings nothing is promised', () => {
    const pages = { 'start.md': headed('first') };
    const found = addressesIn({}, '', [{ version: '2023', pages }]);
    expect([...found.here].slice(landing.length)).toEqual(['/2023', '/2023/start']);
    expect([...found.others]).toEqual(['/2023/start#first']);
  });
});

describe('the list of addresses', () => {
  test('is read with the lines, without comments', () => {
    expect(parseAddresses('# What\n/\r\n\n/a#b\n')).toEqual([
      { address: '/', line: 2 },
      { address: '/a#b', line: 4 },
    ]);
  });

  test('only grows, is in order, and the same when it is written twice', () => {
    const text = addressesText(addressesIn({ pages: { 'start.md': headed('b') } }, '/gone#x\n/start#a\n'));
    const lines = [...landing, '/gone#x', '/start', '/start#a', '/start#b'];
    expect(text.split('\n').slice(1)).toEqual([...lines, '']);
    expect(text).toMatch(/^# Every page and heading that was ever published\. /);
    expect(addressesText(addressesIn({ pages: { 'start.md': headed('b') } }, text))).toBe(text);
  });
});

describe('an address', () => {
  test('has a page, and perhaps an anchor', () => {
    expect([pageOf('/a/b#c'), idOf('/a/b#c'), pageOf('/a'), idOf('/a')]).toEqual(['/a/b', 'c', '/a', undefined]);
  });

  const found = addressesIn(
    {
      pages: {
        'sigs/network.md': sig({ documents: [{ title: 'A', path: 'sig-network/ip pool.md' }] }),
        'start.md': headed('a'),
      },
    },
    '',
    [{ version: '2023', pages: { 'start.md': headed('old') } }],
  );

  test.each<[address: string, shown: string | undefined]>([
    ['/start', '/start'],
    ['/start#a', '/start#a'],
    ['/start#b', undefined],
    ['/no', undefined],
    ['/no#a', undefined],
    ['/2023/start#old', '/2023/start#old'],
    ['/2023/start#new', undefined],
    ['/sigs/network#doc-ip-pool', '/sigs/network#doc-ip-pool'],
    ['/sigs/network#doc-other', undefined],
    // A section that has nothing to show today leads to its page.
    ['/sigs/network#conflicts', '/sigs/network'],
    ['/sigs/network#toString', undefined],
    ['/start#conflicts', undefined],
  ])('%s is shown as %s', (address, shown) => {
    expect(isThere(found, address)).toBe(shown !== undefined);
    if (shown !== undefined) expect(shownAddress(found, address)).toBe(shown);
  });

  test('of a page that cannot be read may be there', () => {
    const unread = { ...found, unread: new Set(['/start']) };
    expect([isThere(unread, '/start#b'), isThere(unread, '/no#b')]).toEqual([true, false]);
  });
});
