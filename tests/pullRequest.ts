import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { addressesFile, dataFiles } from '../src/plugins/community/read';

/** A group's file with the facts that a pull request of the tests changes. */
export type GroupFile = {
  /** From the site's root. */
  readonly file: string;
  readonly name: string;
  readonly leads: readonly string[];
  readonly members: readonly string[];
  readonly meetings: readonly { readonly day: string | null }[];
};

const fence = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/** Texts of the files below a folder of a site that end with one of these, by path from the site's root. */
function texts(site: string, folder: string, endings: RegExp): Map<string, string> {
  const files = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    endings.test(file),
  );
  return new Map(files.toSorted().map((file) => [join(folder, file), readFileSync(join(site, folder, file), 'utf8')]));
}

/** The open SIGs of a site, in the order of their files. */
export function openSigs(site: string): GroupFile[] {
  return [...texts(site, 'docs/sigs', /\.md$/)].flatMap(([file, text]) => {
    const facts = parse(fence.exec(text)?.[1] ?? '') as Record<string, unknown> | null;
    if (facts?.status !== 'open') return [];
    const key = (one: string | { person: string }) => (typeof one === 'string' ? one : one.person);
    const keys = (list: unknown) => (Array.isArray(list) ? list : []).map(key);
    return [
      {
        file,
        name: String(facts.name),
        leads: keys(facts.leads),
        members: keys(facts.members),
        meetings: Array.isArray(facts.meetings) ? facts.meetings : [],
      },
    ];
  });
}

/** Keys of the people of a site whose handle is known. */
export function handlesOf(site: string): ReadonlySet<string> {
  const people = parse(readFileSync(join(site, dataFiles.people), 'utf8')) as Record<
    string,
    { github?: string | null }
  >;
  return new Set(Object.keys(people).filter((key) => people[key]?.github !== null));
}

/** Changes a fact in the front matter of a page; the rest of the file stays as it is, but for the form of its YAML. */
export function setFact(site: string, file: string, path: readonly (string | number)[], value: unknown): void {
  const [, frontMatter = '', body = ''] = fence.exec(readFileSync(join(site, file), 'utf8')) ?? [];
  const document = parseDocument(frontMatter);
  document.setIn(path, value);
  writeFileSync(join(site, file), `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

/** A page that may move: where it is, and the address that it has. */
export type MovablePage = { readonly file: string; readonly address: string };

/**
 * Pages of the living version that were published, and that neither code nor data name: what moves with one of them is
 * its place in the sidebars, and the links to it.
 */
export function movablePages(site: string): MovablePage[] {
  const code = [
    ...texts(site, 'src', /\.(?:tsx?|js|mjs)$/).values(),
    readFileSync(join(site, 'docusaurus.config.ts'), 'utf8'),
  ];
  const redirects = readFileSync(join(site, dataFiles.redirects), 'utf8');
  const published = readFileSync(join(site, addressesFile), 'utf8').split('\n');
  const files = texts(site, 'docs', /\.md$/);
  return published.flatMap((address) => {
    const file = `docs${address}.md`;
    const isGroup = /^\/(?:sigs|working-groups|committees)\//.test(address);
    const isNamed = [...code, redirects].some((text) => text.includes(address));
    return !files.has(file) || isGroup || isNamed ? [] : [{ file, address }];
  });
}

/**
 * Renames the file of a page, and what names the file: links of other pages, and its place in the sidebars.
 *
 * @returns the new address.
 */
export function renamePage(site: string, { file, address }: MovablePage): string {
  const to = file.replace(/\.md$/, '-renamed.md');
  renameSync(join(site, file), join(site, to));
  for (const [path, text] of texts(site, 'docs', /\.md$/)) {
    const link = new RegExp(`\\]\\(((?:\\.\\.?/)*(?:[\\w-]+/)*)${basename(file).replace('.', '\\.')}(?=[)#])`, 'g');
    const changed = text.replace(link, (all, folder: string) =>
      relative(site, join(site, dirname(path), folder, basename(file))) === file ? `](${folder}${basename(to)}` : all,
    );
    if (changed !== text) writeFileSync(join(site, path), changed);
  }
  const sidebars = readFileSync(join(site, 'sidebars.ts'), 'utf8');
  writeFileSync(join(site, 'sidebars.ts'), sidebars.replace(`'${address.slice(1)}'`, `'${address.slice(1)}-renamed'`));
  return `${address}-renamed`;
}
