import type { VFileMessage } from 'vfile-message';
import { type MarkdownFile, type ParsedFile, problemAt } from './markdown';
import { unknownComponents } from './pageComponents';
import { brokenLinks } from './pageLinks';
import type { Problem } from './problems';

export type { MarkdownFile } from './markdown';

/**
 * Checks the prose of pages: the Markdown rules of `.remarkrc.mjs`, known components, and links to pages and headings
 * that exist.
 *
 * @param files - every Markdown file of the site; links are looked up among them.
 */
export async function checkPageTexts(files: readonly MarkdownFile[]): Promise<Problem[]> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: preset } = await import('../../../.remarkrc.mjs');
  const { VFile } = await import('vfile');
  const processor = unified().use(remarkParse).use(preset).freeze();
  const parsed = await Promise.all(
    files.map(async ({ file, content }): Promise<ParsedFile & { readonly problems: readonly Problem[] }> => {
      const text = new VFile({ path: file, value: content });
      const root = processor.parse(text);
      await processor.run(root, text);
      const page = { file, content, root };
      return { ...page, problems: text.messages.map((message) => fromMessage(page, message)) };
    }),
  );
  return [...parsed.flatMap((page) => page.problems), ...unknownComponents(parsed), ...brokenLinks(parsed)];
}

function fromMessage(page: MarkdownFile, { place, ruleId, reason, expected }: VFileMessage): Problem {
  const span = place && ('start' in place ? place : { start: place });
  return problemAt(page, span, { rule: ruleId ?? 'markdown', message: reason, write: expected?.[0] });
}
