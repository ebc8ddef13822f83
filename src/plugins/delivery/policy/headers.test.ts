import { describe, expect, test } from 'vitest';
import { headerRules } from './headers';
import { headerPolicy, workerPolicy } from './policy';

const general = (baseUrl = '/') => headerRules(baseUrl, ['sha256-a'])[0]?.headers ?? {};
const special = Object.fromEntries(
  headerRules('/', [])
    .slice(1)
    .map(({ path, headers }) => [path, headers]),
);

describe('the headers of every answer', () => {
  test('lock it down', () => {
    const { 'Permissions-Policy': permissions, ...others } = general();
    expect(others).toEqual({
      'Content-Security-Policy': headerPolicy(['sha256-a']),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=300',
    });
    expect(permissions).toMatch(/^[a-z-]+=\(\)(, [a-z-]+=\(\))*$/);
  });

  test.each(['camera', 'geolocation', 'microphone', 'payment', 'usb'])('give no page the %s', (feature) => {
    expect(general()['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`);
  });

  test.each(['clipboard-write', 'web-share'])('leave %s to the pages, which use it', (feature) => {
    expect(general()['Permissions-Policy']).not.toContain(feature);
  });
});

test.each<[path: string, headers: Readonly<Record<string, string>>]>([
  ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['/img/*', { 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' }],
  ['/favicon.ico', { 'Cache-Control': 'public, max-age=86400' }],
  ['/cards/*', { 'Cross-Origin-Resource-Policy': 'cross-origin' }],
  ['/*.json', { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }],
  ['/*.md', { 'X-Robots-Tag': 'noindex' }],
  ['/pagefind/pagefind-worker.js', { 'Content-Security-Policy': workerPolicy() }],
])('%s has its own', (path, headers) => {
  expect(special[path]).toEqual(headers);
});

test('WebAssembly has an exception at one address only', () => {
  const exceptions = headerRules('/', []).filter(({ headers }) => JSON.stringify(headers).includes('unsafe'));
  expect(exceptions.map(({ path }) => path)).toEqual(['/pagefind/pagefind-worker.js']);
});

test('the rules are below the base path, and those for the whole site come first', () => {
  const paths = headerRules('/community/', []).map(({ path }) => path);
  expect(paths[0]).toBe('/community/*');
  expect(paths.every((path) => path.startsWith('/community/'))).toBe(true);
  // Cloudflare takes one star in a path.
  expect(paths.every((path) => path.split('*').length <= 2)).toBe(true);
});
