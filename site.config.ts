/**
 * Where the site lives. The one place for its address, base path and repository; each can be overridden from the
 * environment, so that a preview or a fork needs no edit.
 */
export type SiteConfig = {
  /** Origin without a trailing slash, for example `https://community.kubesphere.io`. */
  readonly url: string;
  /** Path under which the site is served; starts and ends with a slash, for example `/` or `/community/`. */
  readonly baseUrl: string;
  /** GitHub `owner/name` of the repository that holds the pages: the target of edit and report links. */
  readonly repository: string;
  /** Branch that the edit links open. */
  readonly branch: string;
};

const defaults: SiteConfig = {
  url: 'https://community.kubesphere.io',
  baseUrl: '/',
  repository: 'kubesphere/community',
  branch: 'main',
};

/**
 * Reads the site's place from the environment.
 *
 * @param env - `SITE_URL`, `BASE_URL` and `SITE_REPOSITORY`; an empty or missing value means the default.
 * @returns the checked settings; `baseUrl` always starts and ends with a slash.
 * @throws Error naming the variable, what it holds and what it should look like.
 */
export function readSiteConfig(env: Readonly<Record<string, string | undefined>>): SiteConfig {
  const url = env.SITE_URL || defaults.url;
  const baseUrl = env.BASE_URL || defaults.baseUrl;
  const repository = env.SITE_REPOSITORY || defaults.repository;
  if (!/^https?:\/\/[^/\s]+$/.test(url)) {
    throw new Error(`SITE_URL is "${url}"; expected an origin without a path, such as ${defaults.url}`);
  }
  if (!/^\/([\w.~-]+\/)*([\w.~-]+)?$/.test(baseUrl)) {
    throw new Error(`BASE_URL is "${baseUrl}"; expected a path such as / or /community/`);
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`SITE_REPOSITORY is "${repository}"; expected owner/name, such as ${defaults.repository}`);
  }
  return { url, baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`, repository, branch: defaults.branch };
}

/** The settings of this build. */
export const site: SiteConfig = readSiteConfig(process.env);
