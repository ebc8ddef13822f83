import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isUnused } from './unused';

const packages = '/node_modules/';

/** Path of a file, the same on every machine. */
function lastingPath(file: string, siteDir: string): string {
  const path = file.split(sep).join('/');
  const start = path.lastIndexOf(packages);
  return start < 0 ? relative(siteDir, file).split(sep).join('/') : path.slice(start);
}

/** A capital letter, as no class of a library begins with, and three signs more. */
function shortHash(text: string): string {
  const signs = createHash('sha256').update(text).digest('hex');
  const letters = BigInt(`0x${signs}`).toString(36).replace(/^\d+/, '');
  return letters.charAt(0).toUpperCase() + letters.slice(1, 4);
}

/** Names of the classes in a style sheet, in the order in which they appear. */
function classesIn(css: string): string[] {
  const text = css.replace(/\/\*.*?\*\//gs, '');
  return [...new Set([...text.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))];
}

/**
 * The class that a name in a CSS module becomes in a build: signs for the module, and the place of the name in it. With the
 * names as they are written, a third less can be compressed.
 *
 * @param path - of the module, the same on every machine.
 * @param css - the module's text.
 */
export function classNameOf(path: string, css: string, name: string): string {
  const hash = shortHash(path);
  const place = classesIn(css).indexOf(name);
  // What is left out of the theme later on is known by its name.
  const isLeftOut = path.startsWith(packages) && isUnused(`${name}_`);
  // An animation has no place among the classes.
  return isLeftOut || place < 0 ? `${name}_${hash}` : hash + place.toString(36);
}

/** Names the classes of CSS modules. @throws Error when two modules would share their names */
export class ClassNames {
  private readonly files = new Map<string, { readonly path: string; readonly css: string }>();
  private readonly pathOfHash = new Map<string, string>();

  constructor(private readonly siteDir: string) {}

  /** The class that a name in a file becomes. */
  of(file: string, name: string): string {
    const { path, css } = this.files.get(file) ?? this.read(file);
    return classNameOf(path, css, name);
  }

  private read(file: string): { readonly path: string; readonly css: string } {
    const path = lastingPath(file, this.siteDir);
    const hash = shortHash(path);
    const other = this.pathOfHash.get(hash);
    if (other !== undefined && other !== path) throw new Error(`Rename ${path}: its short name is that of ${other}`);
    this.pathOfHash.set(hash, path);
    const read = { path, css: readFileSync(file, 'utf8') };
    this.files.set(file, read);
    return read;
  }
}
