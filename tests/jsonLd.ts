import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The types of schema.org that pages of the site say something of. */
const types = ['BreadcrumbList', 'FAQPage', 'ItemList', 'Organization'] as const;

/** Data of one page as it was read from its HTML. */
export type PageData = { readonly page: string; readonly data: Readonly<Record<string, unknown>> };

/**
 * Compares data with the vocabulary of schema.org, by the types that are made from it: unknown types and properties, and
 * values of the wrong kind, are mistakes.
 *
 * @returns what the compiler says, a line each; empty when all is right.
 */
export function vocabularyProblems(all: readonly PageData[], name: string): string[] {
  const folder = join(root, '.cache', `json-ld-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = all.map(({ page, data }, index) => {
    const type = types.find((known) => known === data['@type']);
    // What is of no known type is of none.
    return `// ${page}\nexport const data${index}: ${type ? `WithContext<${type}>` : 'never'} = ${JSON.stringify(data)};\n`;
  });
  writeFileSync(
    join(folder, 'data.ts'),
    `import type { ${types.join(', ')}, WithContext } from 'schema-dts';\n${lines.join('')}`,
  );
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--module', 'preserve', '--types', ''];
  try {
    execFileSync(compiler, [...flags, 'data.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Asks an independent validator what search engines would miss in data.
 *
 * @returns its messages, warnings included.
 */
export async function searchEngineProblems({ page, data }: PageData): Promise<string[]> {
  const { default: Validator } = await import('@adobe/structured-data-validator');
  const issues = await new Validator().validate({ jsonld: { [String(data['@type'])]: [data] } });
  return issues.map(({ issueMessage }) => `${page}: ${issueMessage}`);
}
