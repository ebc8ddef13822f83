import type { VFileMessage } from 'vfile-message';
import { docsFolderOf, type MarkdownFile, type ParsedFile, problemAt } from './markdown';
import type { Model } from './model';
import { unknownComponents } from './pageComponents';
import { brokenLinks } from './pageLinks';
import { wrongShortLinks } from './pageShortLinks';
import type { Problem } from './problems';
import { frontMatterFence } from './source';

export type { MarkdownFile } from './markdown';

/**
 * Checks the prose of pages: the Markdown rules of `.remarkrc.mjs`, known components, links to pages and headings that
 * exist, and short links.
 *
 * @param files - every Markdown file of the site; links are looked up among them. Of a page whose front matter does not
 *   end nothing is told: its prose does not begin, and all its fields would be told of.
 * @param living - the living version, whose short links are known; left out, nothing is said of those.
 */
export async function checkPageTexts(files: readonly MarkdownFile[], living?: Model): Promise<Problem[]> {
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
      return { ...page, problems: onePerLink(text.messages).map((message) => fromMessage(page, message)) };
    }),
  );
  const isMixed = new Set(files.filter(isWithoutFrontMatter).map(({ file }) => file));
  const problems = [
    ...parsed.flatMap((page) => page.problems),
    ...unknownComponents(parsed),
    ...brokenLinks(parsed),
    ...wrongShortLinks(parsed, living),
  ];
  return problems.filter((problem) => !isMixed.has(problem.file));
}

function isWithoutFrontMatter({ file, content }: MarkdownFile): boolean {
  return docsFolderOf(file) !== undefined && !frontMatterFence.test(content);
}

/** The messages without those that take the text of half a link for a reference: it is one mistake. */
function onePerLink(messages: readonly VFileMessage[]): VFileMessage[] {
  const halves = new Set(
    messages.flatMap(({ ruleId, line, column = 0 }) => (ruleId === 'half-link' ? [`${line}:${column}`] : [])),
  );
  const endsAt = ({ place }: VFileMessage) =>
    place && 'end' in place ? `${place.end.line}:${place.end.column - 1}` : undefined;
  return messages.filter((message) => {
    const end = endsAt(message);
    return message.ruleId !== 'no-undefined-references' || end === undefined || !halves.has(end);
  });
}

function fromMessage(page: MarkdownFile, { place, ruleId, reason, expected }: VFileMessage): Problem {
  const span = place && ('start' in place ? place : { start: place });
  return problemAt(page, span, { rule: ruleId ?? 'markdown', message: reason, write: expected?.[0] });
}
