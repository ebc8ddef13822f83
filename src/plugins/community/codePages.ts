import type { Problem } from './problems';

/**
 * Refuses pages of the MDX kind: what they hold runs as code, while the site is built and in every browser.
 *
 * @param files - their paths from the site's root.
 */
export function codePages(files: readonly string[]): Problem[] {
  return files.map((file) => ({
    severity: 'error',
    rule: 'pages-without-code',
    file,
    line: 1,
    column: 1,
    length: 1,
    message: 'a page whose name ends with ".mdx" may hold code: let it end with ".md"',
  }));
}
