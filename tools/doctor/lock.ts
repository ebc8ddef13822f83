import * as z from 'zod';
import { readForm } from './form';

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), dev: z.boolean().optional() })),
});

/** Which versions of each package a lock file of npm holds, by name; the first is the one at the top. */
export type Locked = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `package-lock.json`, in the form of npm 7 and later.
 *
 * @throws Error when it has another form.
 */
export function readLock(text: string): Locked {
  const locked = new Map<string, string[]>();
  for (const [path, { version }] of Object.entries(readForm('package-lock.json', text, lockFile).packages)) {
    const name = path.split('node_modules/').at(-1);
    if (!name || !version) continue;
    const versions = locked.get(name) ?? [];
    const isTop = path === `node_modules/${name}`;
    locked.set(name, [...new Set(isTop ? [version, ...versions] : [...versions, version])]);
  }
  return locked;
}

/** Packages that are there in several versions, the site's own first. */
export type Several = { readonly name: string; readonly versions: readonly string[]; readonly isOwn: boolean };

/**
 * Finds packages that are locked in several versions.
 *
 * @param own - names in package.json.
 */
export function several(locked: Locked, own: readonly string[]): Several[] {
  return [...locked]
    .filter(([, versions]) => versions.length > 1)
    .map(([name, versions]) => ({ name, versions, isOwn: own.includes(name) }))
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.name.localeCompare(b.name, 'en'));
}

/**
 * Tells what is not installed as it is locked.
 *
 * @param own - names in package.json.
 * @param installed - the version in `node_modules`; nothing when it is not there.
 */
export function notAsLocked(
  locked: Locked,
  own: readonly string[],
  installed: (name: string) => string | undefined,
): string[] {
  return own.flatMap((name) => {
    const [wanted] = locked.get(name) ?? [];
    const found = installed(name);
    if (wanted === undefined) return [`${name} is not in package-lock.json: run npm install`];
    return found === wanted ? [] : [`${name} ${wanted} is locked, ${found ?? 'nothing'} is installed: run npm ci`];
  });
}
