import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFile } from '../../src/plugins/community/read';
import { generatedSig, peopleKeys } from '../../tests/generatedSig';

/** One generated page in this many is a SIG; the others are documents. */
export const sigShare = 4;

/** Real documents whose prose the generated ones have: text, lists, tables, code, links. */
const guides = ['contributing/code-review', 'contributing/coding-conventions', 'contributing/workflow'] as const;

/** Generated documents that share a sidebar, which every page of it shows. */
const sidebarLength = 20;

/** What makes a copy of the site one of a certain size. */
export type SizedSite = {
  /** Content by path from the site's root. */
  readonly files: Readonly<Record<string, string>>;
  /** What is taken out: frozen years would count as well, and do not grow with the site. */
  readonly removed: readonly string[];
};

/** Documents below a folder; paths from there. */
function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
}

/** Documents of the real living version; paths below `docs`. */
const realPages = (siteDir: string) => pagesBelow(join(siteDir, 'docs'));

/** The real site as it is, and its number of documents, frozen years included. */
export function realSite(siteDir: string): SizedSite & { readonly pages: number } {
  const frozen = join(siteDir, 'versioned_docs');
  const pages = realPages(siteDir).length + (existsSync(frozen) ? pagesBelow(frozen).length : 0);
  return { files: {}, removed: [], pages };
}

/**
 * The real site grown to a number of documents: one in four of those that are added is a SIG with leads, members and prose, the
 * others are guides.
 *
 * @param siteDir - absolute path of the real site's root.
 * @throws Error when the real site has as many documents already.
 */
export function sizedSite(siteDir: string, pages: number): SizedSite {
  const more = pages - realPages(siteDir).length;
  const sigs = Math.floor(more / sigShare);
  if (sigs < 1) throw new Error(`A site of ${pages} pages is too small: the real one has ${pages - more}`);
  const read = (path: string) => readFileSync(join(siteDir, path), 'utf8');
  const files: Record<string, string> = { [addressesFile]: livingAddresses(read(addressesFile)) };
  const people = peopleKeys();
  const bodies = realPages(siteDir)
    .filter((path) => path.startsWith('sigs/') && !path.endsWith('index.md'))
    .map((path) => bodyOf(read(`docs/${path}`)));
  // Everybody is named, as the rules of the site ask for.
  const size = Math.max(3, Math.ceil(people.length / sigs));
  for (let number = 1; number <= sigs; number += 1) {
    const team = Array.from({ length: size }, (_, index) => people[(number * size + index) % people.length] ?? '');
    const [path, text] = generatedSig(number, team, bodies[number % bodies.length]);
    files[path] = text;
  }
  const documents: string[] = [];
  for (let number = 1; number <= more - sigs; number += 1) {
    const guide = guides[number % guides.length] ?? guides[0];
    files[`docs/${guide}-${number}.md`] = `---
title: Guide ${number}
description: Guide ${number} of a site that has grown, with prose, lists, tables and code as real pages have them.
sidebar_label: Guide ${number}
---

${bodyOf(read(`docs/${guide}.md`))}`;
    documents.push(`${guide}-${number}`);
  }
  files['siteSidebars.ts'] = read('sidebars.ts');
  files['sidebars.ts'] = sidebarsWith(documents);
  return { files, removed: ['versions.json', 'versioned_docs', 'versioned_sidebars', 'data/versions'] };
}

function bodyOf(page: string): string {
  return page.replace(/^---\n[\s\S]*?\n---\n+/, '');
}

/** What was published, without frozen years. */
function livingAddresses(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\/(?:changes#)?\d{4}(?:\W|$)/.test(line))
    .join('\n');
}

/** The real sidebars, and more of them for the generated documents. */
function sidebarsWith(documents: readonly string[]): string {
  const count = Math.ceil(documents.length / sidebarLength);
  const more = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `generated${index + 1}`,
      documents.slice(index * sidebarLength, (index + 1) * sidebarLength),
    ]),
  );
  return `import sidebars from './siteSidebars';\n\nexport default { ...sidebars, ...${JSON.stringify(more)} };\n`;
}
