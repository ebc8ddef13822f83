import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logoFile } from './design/frame';

/** Code that decides what a card looks like: files, and all files of folders. */
const code = [
  'design',
  'fonts',
  'drawCard.ts',
  'png.ts',
  'rasterize.ts',
  'signs.ts',
  ...['cardSize', 'siteName', 'text'].map((name) => `../../lib/${name}.ts`),
];

/** The packages that draw, or that are drawn with. */
const packages = ['satori', '@resvg/resvg-wasm', '@fontsource/inter', '@fontsource/noto-sans-sc'];

/** A word that changes with anything but its data that a card depends on: the code of the design, packages, the mark. */
export function designVersion(): string {
  const hash = createHash('sha256');
  for (const file of [...designFiles(), logoFile]) hash.update(readFileSync(file));
  return hash.update(toolVersions().join()).digest('hex');
}

/** The files of the code that decides what a card looks like. */
export function designFiles(): string[] {
  return code.flatMap(filesOf);
}

function filesOf(name: string): string[] {
  if (name.endsWith('.ts')) return [join(__dirname, name)];
  const files = readdirSync(join(__dirname, name)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.toSorted().map((file) => join(__dirname, name, file));
}

/** What draws, with its version: the packages with all that they depend on, and what packs the dots of a picture. */
export function toolVersions(): string[] {
  const found = new Map<string, string>();
  for (const name of packages) collect(name, __dirname, found);
  return [...found.values(), `zlib@${process.versions.zlib}`];
}

/**
 * Notes the version of a package and of those that it depends on, by folder.
 *
 * @param from - the folder that asks for it.
 * @throws Error when one is not installed.
 */
function collect(name: string, from: string, found: Map<string, string>): void {
  const folder = packageFolder(name, from);
  if (found.has(folder)) return;
  const { version, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  found.set(folder, `${name}@${version}`);
  for (const needed of Object.keys(dependencies)) collect(needed, folder, found);
}

/** Where a package is installed that a file in a folder imports; not every package lets its description be imported. */
function packageFolder(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`The package ${name} is not installed.`);
  return packageFolder(name, dirname(from));
}
