import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Terminal } from '../command';
import { readForm } from './form';
import { notAsLocked, readLock, several } from './lock';
import { type Programs, programs } from './programs';
import { type Advisories, readAdvisories, readUnused } from './reports';

/** What `npm run doctor` can be told. */
export const help = `npm run doctor    says how the site's packages are: versions, what nothing uses, what is there twice, known weaknesses

  --help
      shows this text

Ends with 1 when something is to be done. Asks the registry for known weaknesses; where it cannot answer, it says so.`;

const manifest = z.object({
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** Packages that are worth a line: an update of one of these is work. */
const pillars = ['@docusaurus/core', 'react', 'preact', 'typescript', '@biomejs/biome', 'vitest', '@playwright/test'];

/** How many lines a list has before the rest is counted. */
const longest = 15;

/**
 * Looks through the site's packages.
 *
 * @returns the exit code.
 * @throws Error, one sentence, when a file or what a program printed cannot be understood.
 */
export async function main({ args, siteDir, print, complain }: Terminal, ask: Programs = programs): Promise<number> {
  const wrong = args.find((one) => one !== '--help' && one !== '-h');
  if (wrong !== undefined) {
    complain(`"${wrong}" is not known.\n\n${help}`);
    return 2;
  }
  if (args.length > 0) {
    print(help);
    return 0;
  }
  const read = (name: string) => readFileSync(join(siteDir, name), 'utf8');
  const { engines, dependencies, devDependencies } = readForm('package.json', read('package.json'), manifest);
  const own = Object.keys({ ...dependencies, ...devDependencies });
  const locked = readLock(read('package-lock.json'));
  const twice = several(locked, own);
  const unused = readUnused(ask.unused(siteDir));
  const advisories = readAdvisories(() => ask.audit(siteDir));
  const wrongVersions = notAsLocked(locked, own, (name) => versionOf(siteDir, name));
  const ownTwice = twice.filter(({ isOwn }) => isOwn);

  const list = (title: string, lines: readonly string[]) => {
    const rest = lines.length - longest;
    print([title, ...lines.slice(0, longest), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  '));
  };
  list('Versions', [
    `Node.js ${process.versions.node} (the site needs ${engines.node})`,
    ...pillars.map((name) => `${name} ${versionOf(siteDir, name) ?? 'is not installed'}`),
    `${own.length} packages of the site's own, ${locked.size} in all`,
  ]);
  list(`Installed as locked: ${wrongVersions.length === 0 ? 'yes' : 'no'}`, wrongVersions);
  list(`Unused: ${unused.length}`, unused);
  list(
    `In several versions: ${twice.length}, of which the site's own: ${ownTwice.length}`,
    ownTwice.map(
      ({ name, versions: [used, ...others] }) => `${name} ${used}; other packages bring ${others.join(', ')}`,
    ),
  );
  list(...said(advisories));
  const grave = 'known' in advisories && advisories.known.some(({ severity }) => /^(?:high|critical)$/.test(severity));
  return wrongVersions.length > 0 || unused.length > 0 || grave ? 1 : 0;
}

function said(advisories: Advisories): [title: string, lines: readonly string[]] {
  if ('unknown' in advisories) return [`Known weaknesses: the registry did not answer (${advisories.unknown})`, []];
  return [`Known weaknesses: ${advisories.known.length}`, advisories.known.map(({ text }) => text)];
}

function versionOf(siteDir: string, name: string): string | undefined {
  try {
    const text = readFileSync(join(siteDir, 'node_modules', name, 'package.json'), 'utf8');
    return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
  } catch {
    return undefined;
  }
}
