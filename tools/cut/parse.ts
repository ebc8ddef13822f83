import type { MarkdownFile, ParsedFile } from '../../src/plugins/community/markdown';

/** Parses Markdown files as the checks of the site do. */
export async function parseMarkdown(files: readonly MarkdownFile[]): Promise<ParsedFile[]> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: preset } = await import('../../.remarkrc.mjs');
  const processor = unified().use(remarkParse).use(preset).freeze();
  return files.map(({ file, content }) => ({ file, content, root: processor.parse(content) }));
}
