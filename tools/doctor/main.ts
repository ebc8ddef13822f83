import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Terminal } from '../command';
import { notAsLocked, readLock, several } from './lock';
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

type Programs = {
  /** What knip prints as JSON. */
  readonly unused: (siteDir: string) => string;
  /** What npm's audit prints as JSON. */
  readonly audit: (siteDir: string) => string;
};

const run = (siteDir: string, program: string, ...args: readonly string[]) => {
  const { stdout, stderr, error } = spawnSync(program, args, { cwd: siteDir, encoding: 'utf8' });
  if (error) throw error;
  return stdout.trim() || stderr;
};

const programs: Programs = {
  unused: (siteDir) => run(siteDir, join(siteDir, 'node_modules/.bin/knip'), '--reporter', 'json'),
  audit: (siteDir) => run(siteDir, 'npm', 'audit', '--json'),
};

/**
 * Looks through the site's packages.
 *
 * @returns the exit code.
 */
export async function main({ args, siteDir, print, complain }: Terminal, ask = programs): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  });
  const [wrong] = [...Object.keys(values).filter((name) => name !== 'help'), ...positionals];
  if (wrong !== undefined) {
    complain(`"${args.find((one) => one.includes(wrong))}" is not known.\n\n${help}`);
    return 2;
  }
  if (values.help) {
    print(help);
    return 0;
  }
  const read = (name: string) => readFileSync(join(siteDir, name), 'utf8');
  const { engines, dependencies, devDependencies } = manifest.parse(JSON.parse(read('package.json')));
  const own = Object.keys({ ...dependencies, ...devDependencies });
  const locked = readLock(read('package-lock.json'));
  const twice = several(locked, own);
  const unused = readUnused(ask.unused(siteDir));
  const advisories = readAdvisories(ask.audit(siteDir));
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
