import type { Root } from 'mdast';
import type { Texts } from './model';

/** What the Markdown parser makes of each page, by path from the site's root, such as `docs/sigs/network.md`. */
export type PageTrees = ReadonlyMap<string, Root>;

/**
 * Parses every page of every version. A front matter is a node of its own, and so is a component or a block.
 *
 * @param versions - the texts of every version.
 */
export async function parsePages(versions: readonly Texts[]): Promise<PageTrees> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: remarkFrontmatter } = await import('remark-frontmatter');
  const { default: remarkGfm } = await import('remark-gfm');
  const { default: remarkDirective } = await import('remark-directive');
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();
  return new Map(
    versions.flatMap(({ docsFolder, pages }) =>
      pages.map(({ path, content }) => [`${docsFolder}/${path}`, processor.parse(content)] as const),
    ),
  );
}
