import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { largeGroupCount } from './builds';
import { fixtureFiles } from './fixtures';
import { generatedSig, peopleKeys } from './generatedSig';

const root = join(__dirname, '..');

const isSig = (path: string) => path.endsWith('.md') && !path.endsWith('index.md');

/**
 * Files that make the site one of two hundred SIGs: the real ones, those of the tests, and generated ones.
 *
 * @returns content by path from the site's root.
 */
export function largeSiteFiles(): Record<string, string> {
  const files = fixtureFiles();
  const own = Object.keys(files).filter((path) => path.startsWith('docs/sigs/'));
  const real = readdirSync(join(root, 'docs/sigs')).filter(isSig);
  const people = peopleKeys();
  for (let number = real.length + own.length + 1; number <= largeGroupCount; number += 1) {
    const lead = number % people.length;
    const [path, text] = generatedSig(number, people.slice(lead, lead + 3));
    files[path] = text;
  }
  return files;
}
