import { describe, expect, test } from 'vitest';
import { readSiteConfig } from './site.config';

const defaults = {
  url: 'https://community.kubesphere.io',
  baseUrl: '/',
  repository: 'kubesphere/community',
  branch: 'main',
};

describe('the place of the site', () => {
  test.each<[what: string, env: Readonly<Record<string, string | undefined>>]>([
    ['nothing', {}],
    ['empty variables', { SITE_URL: '', BASE_URL: '', SITE_REPOSITORY: '' }],
  ])('is the community’s own when the environment says %s', (_what, env) => {
    expect(readSiteConfig(env)).toEqual(defaults);
  });

  test.each<[env: Readonly<Record<string, string>>, settings: Partial<typeof defaults>]>([
    [{ SITE_URL: 'https://ana.github.io' }, { url: 'https://ana.github.io' }],
    [{ SITE_URL: 'http://localhost:3000' }, { url: 'http://localhost:3000' }],
    [{ BASE_URL: '/community/' }, { baseUrl: '/community/' }],
    [{ BASE_URL: '/community' }, { baseUrl: '/community/' }],
    [{ BASE_URL: '/previews/pr-12_a.b~c' }, { baseUrl: '/previews/pr-12_a.b~c/' }],
    [{ SITE_REPOSITORY: 'ana/community.site' }, { repository: 'ana/community.site' }],
  ])('with %j has %j', (env, settings) => {
    expect(readSiteConfig(env)).toEqual({ ...defaults, ...settings });
  });

  test.each<[variable: string, value: string, expected: string]>([
    ['SITE_URL', 'community.kubesphere.io', 'an origin without a path, such as https://community.kubesphere.io'],
    ['SITE_URL', 'https://kubesphere.io/', 'an origin without a path, such as https://community.kubesphere.io'],
    [
      'SITE_URL',
      'https://kubesphere.io/community',
      'an origin without a path, such as https://community.kubesphere.io',
    ],
    ['SITE_URL', 'javascript:alert(1)', 'an origin without a path, such as https://community.kubesphere.io'],
    ['BASE_URL', 'community', 'a path such as / or /community/'],
    ['BASE_URL', '//community', 'a path such as / or /community/'],
    ['BASE_URL', '/com munity/', 'a path such as / or /community/'],
    ['BASE_URL', 'https://kubesphere.io/', 'a path such as / or /community/'],
    ['SITE_REPOSITORY', 'community', 'owner/name, such as kubesphere/community'],
    ['SITE_REPOSITORY', 'https://github.com/kubesphere/community', 'owner/name, such as kubesphere/community'],
  ])('cannot have the %s "%s"', (variable, value, expected) => {
    expect(() => readSiteConfig({ [variable]: value })).toThrow(
      new Error(`${variable} is "${value}"; expected ${expected}`),
    );
  });
});
