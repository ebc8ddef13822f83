import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

/** What a site is made of, and what is checked with it; a site without frozen years lacks the last ones. */
const parts = [
  '.github',
  '.remarkrc.mjs',
  'CONTRIBUTING.md',
  'MAINTAINING.md',
  'README.md',
  'data',
  'deploy',
  'docs',
  'measurements',
  'src',
  'static',
  'tests/golden',
  'tools',
  'docusaurus.config.ts',
  'package.json',
  'sidebars.ts',
  'site.config.ts',
  'tsconfig.json',
  'versions.json',
  'versioned_docs',
  'versioned_sidebars',
].filter((part) => existsSync(join(root, part)));

/** Copies what the site is made of into a folder, without packages and history. */
export function copyParts(folder: string): void {
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
}

export type SiteCopy = { readonly folder: string; readonly remove: () => void };

/**
 * Copies the site to a temporary folder and changes some of its files.
 *
 * @param files - new content by path from the site's root.
 */
export function copySite(files: Readonly<Record<string, string>>): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'community-site-'));
  copyParts(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Runs a command of a site, such as `generate`.
 *
 * @param tool - name of its file in `tools`.
 * @returns what it said, and how it ended.
 */
export function runTool(siteFolder: string, tool: string, ...args: readonly string[]) {
  const program = join(root, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, [`tools/${tool}.ts`, ...args], {
    cwd: siteFolder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/**
 * Builds a site.
 *
 * @param siteFolder - the site's root.
 * @param outFolder - where the built site goes.
 * @param env - settings such as `BASE_URL`.
 * @throws Error with the build's output when it fails.
 */
export function buildSite(siteFolder: string, outFolder: string, env: Readonly<Record<string, string>> = {}): void {
  // The site's own: another one would bring a second copy of its packages.
  const program = join(siteFolder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  try {
    execFileSync(process.execPath, [program, 'build', siteFolder, '--out-dir', outFolder], {
      cwd: siteFolder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed:\n${stdout ?? ''}\n${stderr ?? ''}`);
  }
}
