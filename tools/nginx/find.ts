import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadedModules, nginxConfig } from './config';

/** What nginx and its module are called on Debian. */
export const debianPackages = ['nginx', 'libnginx-mod-http-brotli-static'] as const;

/** A program of the machine; folders of administrators are looked through too, which are in few users' PATH. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The system's nginx, or what is missing and how to get it. */
export type Nginx = { readonly program: string } | { readonly missing: string };

/** Finds nginx with the modules that the configuration loads. */
export function findNginx(): Nginx {
  const program = findProgram('nginx');
  const modules = loadedModules(nginxConfig({ siteRoot: '/', baseUrl: '/', listen: '80' }));
  const missing = modules.find((module) => !existsSync(module));
  const install = `Install it (Debian: apt-get install ${debianPackages.join(' ')}).`;
  if (program === undefined) return { missing: `nginx is not on this machine. ${install}` };
  if (missing !== undefined) return { missing: `nginx lacks its module for brotli, ${missing}. ${install}` };
  return { program };
}
