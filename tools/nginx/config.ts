import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The template of the configuration, with the names of the values in it as envsubst reads them. */
const template = join(__dirname, '..', '..', 'deploy/nginx/nginx.conf.template');

/** Where nginx finds the site, and where it listens. */
export type Place = {
  /** Absolute path of the folder that the host's root is. */
  readonly siteRoot: string;
  /** Path of the site below it; starts and ends with a slash. */
  readonly baseUrl: string;
  /** Port, or address and port. */
  readonly listen: string;
  /** Processes that answer; one a processor when it is not said. */
  readonly workers?: number;
};

/**
 * The configuration for one place.
 *
 * @throws Error for a value that would not stay one value.
 */
export function nginxConfig({ siteRoot, baseUrl, listen, workers }: Place): string {
  const values = new Map([
    ['SITE_ROOT', siteRoot],
    ['BASE_URL', baseUrl],
    ['LISTEN', listen],
    ['WORKERS', String(workers ?? 'auto')],
  ]);
  return readFileSync(template, 'utf8').replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${name} in the configuration of nginx has no value`);
    const [sign] = /["$\\\n]/.exec(value) ?? [];
    if (sign !== undefined)
      throw new Error(`nginx cannot be given ${JSON.stringify(value)}: it has ${JSON.stringify(sign)} in it`);
    return value;
  });
}

/** Files of nginx' modules that a configuration loads. */
export function loadedModules(config: string): string[] {
  return [...config.matchAll(/^load_module (\S+);$/gm)].map(([, path = '']) => path);
}
