import * as z from 'zod';
import { readForm } from './form';

const named = z.array(z.looseObject({ name: z.string() }));

/** What knip finds in a file, by kind; what this version of it has more is passed over. */
const finding = z.looseObject({ file: z.string() });

const words: Readonly<Record<string, string>> = {
  files: 'nothing uses this file',
  dependencies: 'nothing uses this dependency',
  devDependencies: 'nothing uses this dependency',
  unlisted: 'is used and not in package.json',
  binaries: 'is run and not in package.json',
  unresolved: 'is imported and not there',
  exports: 'nothing else uses this export',
  types: 'nothing else uses this type',
  duplicates: 'is exported twice',
};

/**
 * Reads what `knip --reporter json` prints.
 *
 * @returns a line for each finding.
 * @throws Error when it is something else.
 */
export function readUnused(text: string): string[] {
  if (!/^\s*\{/.test(text)) throw new Error(`knip could not do its work: ${text.trim() || 'it said nothing'}`);
  const { issues } = readForm('What knip printed', text, z.object({ issues: z.array(finding) }));
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) => {
      const list = named.safeParse(Array.isArray(found) ? found.flat() : []);
      return (list.data ?? []).map(({ name }) =>
        name === file ? `${file}: ${words[kind] ?? kind}` : `${file}: ${name}: ${words[kind] ?? kind}`,
      );
    }),
  );
}

const audit = z.union([
  z.object({
    vulnerabilities: z.record(
      z.string(),
      z.object({ name: z.string(), severity: z.string(), range: z.string(), isDirect: z.boolean() }),
    ),
  }),
  z.object({ message: z.string() }),
]);

/** What is known of the packages' weaknesses. */
export type Advisories =
  | { readonly known: readonly { readonly severity: string; readonly text: string }[] }
  /** Why nothing is known. */
  | { readonly unknown: string };

/**
 * Reads what `npm audit --json` prints; a registry that does not answer is no mistake of the site.
 *
 * @param ask - returns it; may throw.
 */
export function readAdvisories(ask: () => string): Advisories {
  let text: string;
  try {
    text = ask();
  } catch (error) {
    return { unknown: error instanceof Error ? error.message : String(error) };
  }
  try {
    const read = audit.parse(JSON.parse(text));
    if ('message' in read) return { unknown: read.message };
    return {
      known: Object.values(read.vulnerabilities).map(({ name, severity, range, isDirect }) => ({
        severity,
        text: `${severity}: ${name} ${range}${isDirect ? '' : ', brought by another package'}`,
      })),
    };
  } catch {
    return { unknown: text.trim().split('\n')[0] || 'it said nothing' };
  }
}
