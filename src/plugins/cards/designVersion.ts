import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logoFile } from './design/frame';

/** Code that decides what a card looks like: files, and all files of folders. */
const code = ['design', 'fonts', 'drawCard.ts', 'png.ts', 'rasterize.ts', 'signs.ts', '../../lib/siteName.ts'];

/** A file of each package that draws, or that is drawn with. */
const packages = [
  'satori/package.json',
  '@resvg/resvg-wasm/index_bg.wasm',
  '@fontsource/inter/unicode.json',
  '@fontsource/noto-sans-sc/unicode.json',
];

/** A word that changes with anything but its data that a card depends on: the code of the design, packages, the mark. */
export function designVersion(): string {
  const hash = createHash('sha256');
  for (const file of designFiles()) hash.update(readFileSync(file));
  for (const file of packages) hash.update(packageFile(file));
  return hash.update(readFileSync(logoFile)).digest('hex');
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

/** The description of the package that a file at its root belongs to; it holds the version. */
function packageFile(file: string): Buffer {
  return readFileSync(join(dirname(require.resolve(file)), 'package.json'));
}
