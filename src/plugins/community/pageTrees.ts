import type { MarkdownFile, ParsedFile } from './markdown';
import type { Texts } from './model';

/** What the Markdown parser makes of each file, by path from the site's root, such as `docs/sigs/network.md`. */
export type PageTrees = ReadonlyMap<string, ParsedFile>;

/** The pages of a version. */
export function pageFiles({ docsFolder, pages }: Texts): MarkdownFile[] {
  return pages.map(({ path, content }) => ({ file: `${docsFolder}/${path}`, content }));
}

/**
 * Parses Markdown files. A front matter is a node of its own, and so is a component or a block. Whoever is given the
 * trees leaves them as they are.
 */
export async function parsePages(files: readonly MarkdownFile[]): Promise<PageTrees> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: remarkFrontmatter } = await import('remark-frontmatter');
  const { default: remarkGfm } = await import('remark-gfm');
  const { default: remarkDirective } = await import('remark-directive');
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();
  return new Map(files.map(({ file, content }) => [file, { file, content, root: processor.parse(content) }]));
}
