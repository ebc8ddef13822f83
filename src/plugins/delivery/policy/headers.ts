import { headerPolicy, workerPolicy } from './policy';

/** Headers of the answers to some addresses. */
export type HeaderRule = {
  /** Path with the base path; one `*` stands for anything, slashes too. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Features of browsers that no page of the site uses, also none of a page that it would show in a frame. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const year = 365 * 24 * 60 * 60;

/** How long an answer may be used again without asking. */
const caching = {
  /** The name of such a file changes with what it holds. */
  immutable: `public, max-age=${year}, immutable`,
  /** An edit of the site is seen soon; the time is enough for a reader's way through some pages and back. */
  short: 'public, max-age=300',
  /** Icons stay when pages change. */
  day: 'public, max-age=86400',
};

/**
 * The headers of every address of the site. All rules whose path matches hold, and a later one replaces what an earlier one
 * says of the same header.
 *
 * @param baseUrl - starts and ends with a slash.
 * @param hashes - of all inline scripts of the site.
 */
export function headerRules(baseUrl: string, hashes: readonly string[]): HeaderRule[] {
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    [
      '*',
      {
        'Content-Security-Policy': headerPolicy(hashes),
        'X-Content-Type-Options': 'nosniff',
        // For browsers that do not know frame-ancestors.
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
        'Strict-Transport-Security': `max-age=${year}`,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': caching.short,
      },
    ],
    ['assets/*', { 'Cache-Control': caching.immutable }],
    ['img/*', { 'Cache-Control': caching.day, 'Cross-Origin-Resource-Policy': 'cross-origin' }],
    ['favicon.ico', { 'Cache-Control': caching.day }],
    // Shown where a page is pasted.
    ['cards/*', { 'Cross-Origin-Resource-Policy': 'cross-origin' }],
    // The facts are there for programs too, also for those that run in a page of another site.
    ['*.json', { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }],
    // The same text as the page that it belongs to.
    ['*.md', { 'X-Robots-Tag': 'noindex' }],
    ['pagefind/pagefind-worker.js', { 'Content-Security-Policy': workerPolicy() }],
  ];
  return rules.map(([path, headers]) => ({ path: baseUrl + path, headers }));
}
