import type { VFileMessage } from 'vfile-message';
import { docsFolderOf, type MarkdownFile, type ParsedFile, problemAt } from './markdown';
import type { Model } from './model';
import { unknownComponents } from './pageComponents';
import { brokenLinks } from './pageLinks';
import { unansweredQuestions } from './pageQuestions';
import { wrongShortLinks } from './pageShortLinks';
import { parsePages } from './pageTrees';
import type { Problem } from './problems';
import { frontMatterFence } from './source';

export type { MarkdownFile } from './markdown';

/** Checks the prose of pages that are not parsed yet; see `checkPages`. */
export async function checkPageTexts(files: readonly MarkdownFile[], living?: Model): Promise<Problem[]> {
  return checkPages([...(await parsePages(files)).values()], living);
}

/**
 * Checks the prose of pages: the Markdown rules of `.remarkrc.mjs`, known components, links to pages and headings that
 * exist, short links, and questions that are answered.
 *
 * @param pages - every Markdown file of the site; links are looked up among them. Of a page whose front matter does not
 *   end nothing is told: its prose does not begin, and all its fields would be told of. The trees stay as they are.
 * @param living - the living version, whose short links are known; left out, nothing is said of those.
 */
export async function checkPages(pages: readonly ParsedFile[], living?: Model): Promise<Problem[]> {
  // Modules of the ES kind: a static import would fail where this file is loaded as CommonJS.
  const { unified } = await import('unified');
  const { default: preset } = await import('../../../.remarkrc.mjs');
  const { VFile } = await import('vfile');
  const processor = unified().use(preset).freeze();
  const linted = await Promise.all(
    pages.map(async (page) => {
      const text = new VFile({ path: page.file, value: page.content });
      await processor.run(page.root, text);
      return onePerLink(text.messages).map((message) => fromMessage(page, message));
    }),
  );
  const isMixed = new Set(pages.filter(isWithoutFrontMatter).map(({ file }) => file));
  const problems = [
    ...linted.flat(),
    ...unknownComponents(pages),
    ...brokenLinks(pages),
    ...wrongShortLinks(pages, living),
    ...(await unansweredQuestions(pages)),
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
