import { expect, test } from 'vitest';
import { isInsideName, isPublicAddress, publicLookup } from './publicHosts';
import { sender } from './send';

test.each([
  ['140.82.112.3', true],
  ['2606:50c0:8000::153', true],
  ['127.0.0.1', false],
  ['127.255.255.255', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:169.254.169.254', false],
  ['::ffff:140.82.112.3', true],
  ['::ffff:0:10.0.0.1', false],
  ['192.88.99.1', false],
  ['64:ff9b::a00:1', false],
  ['2001::1', false],
  ['2001:20::1', false],
  ['2001:2f:ffff::1', false],
  ['2001:200::1', true],
  ['2002:a00:1::1', false],
  ['3fff::1', false],
  ['3fff:fff:ffff::1', false],
  ['3fff:1000::1', true],
  ['5f00::1', false],
  ['5f01::1', true],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['no address', false],
])('%s is of the internet: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
  ['http://localhost:3000/', true],
  ['http://metadata.google.internal/', true],
  ['http://printer/', true],
  ['http://a.localhost./', true],
  ['http://router.lan/', true],
  ['http://127.1/', true],
  ['http://0x7f000001/', true],
  ['http://2130706433/', true],
  ['http://[::1]/', true],
  ['http://[::ffff:10.0.0.1]/', true],
  ['https://kubesphere.io/', false],
  ['https://140.82.112.3/', false],
])('the host of %s is inside by its name: %s', (url, isInside) => {
  expect(isInsideName(new URL(url).hostname)).toBe(isInside);
});

test.each(['http://127.0.0.1:1/', 'http://localhost:1/', 'http://[::1]:1/', 'http://169.254.169.254/latest'])(
  '%s is not asked',
  async (url) => {
    const send = sender({ timeout: 1000, longest: 100, userAgent: 'care of the tests' });
    expect(await send('GET', new URL(url))).toEqual({ error: 'EINSIDE' });
  },
);

test.each([false, true])(
  'a name that stands for an address inside is not connected to (all addresses: %s)',
  async (all) => {
    const error = await new Promise((resolve) => {
      publicLookup('localhost', { all }, resolve);
    });
    expect(error).toMatchObject({ code: 'EINSIDE' });
  },
);
