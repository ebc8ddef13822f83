import { join } from 'node:path';
import { site } from '../site.config';

const root = join(__dirname, '..');

/**
 * The built sites that the browser tests read: the real one; one at another address and below a base path, with the tests'
 * own groups beside the real ones; and one of 200 SIGs, with those and generated ones.
 */
export const builds = {
  site: { folder: join(root, 'build'), url: site.url, baseUrl: '/' },
  community: {
    folder: join(root, '.cache', 'build-community'),
    url: 'https://preview.example',
    baseUrl: '/community/',
  },
  large: { folder: join(root, '.cache', 'build-large'), url: site.url, baseUrl: '/' },
} as const;

export type BuildName = keyof typeof builds;

/** The year that is frozen in the community build, over the real ones: older than the community, so never a real one. */
export const cutYear = '2018';

/** Number of SIGs in the large site. */
export const largeGroupCount = 200;

/** Name of the environment variable that carries the address of a served build to the tests. */
export function originVariable(name: BuildName): string {
  return `TEST_ORIGIN_${name.toUpperCase()}`;
}

/**
 * Address of a served build, such as `http://127.0.0.1:4000`.
 *
 * @throws Error when the build is not served.
 */
export function origin(name: BuildName): string {
  const value = process.env[originVariable(name)];
  if (!value) throw new Error(`The build "${name}" is not served: run the tests with npm test`);
  return value;
}
