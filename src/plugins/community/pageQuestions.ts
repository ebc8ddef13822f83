import { docsFolderOf, type ParsedFile, problemAt } from './markdown';
import type { Problem } from './problems';
import { loadTextOf, questionsOf } from './prose';
import { parseFrontMatter, type Source } from './source';

const rule = 'questions-have-answers';

/**
 * Finds, on pages whose front matter says that they are pages of questions, each question without an answer in words, and
 * the page without a question.
 *
 * @param files - every Markdown file of the site.
 */
export async function unansweredQuestions(files: readonly ParsedFile[]): Promise<Problem[]> {
  const textOf = await loadTextOf();
  return files.flatMap((page): Problem[] => {
    const source = askingFrontMatter(page);
    if (!source) return [];
    const questions = questionsOf(page, textOf);
    if (questions.length === 0) {
      const message =
        'A page of questions has one as each third-level heading (###), and this page has no such heading';
      return [{ severity: 'error', rule, file: page.file, ...source.keyPlace(['questions']), message }];
    }
    return questions
      .filter(({ answer }) => answer === '')
      .map(({ question, heading }) => {
        const message = `"${question}" has no answer: write its text below it; what a component shows is not read as one`;
        return problemAt(page, heading.position, { rule, message });
      });
  });
}

/** The front matter of a page of questions; `undefined` for another file. */
function askingFrontMatter({ file, content }: ParsedFile): Source | undefined {
  // Most pages are not, and reading YAML takes time.
  if (docsFolderOf(file) === undefined || !/^questions:/m.test(content)) return undefined;
  const source = parseFrontMatter(file, content);
  return Object(source.value).questions === true ? source : undefined;
}
