import { posix } from 'node:path';
import { buildModel } from '../model';
import { checkPageTexts } from '../pageText';
import type { Problem } from '../problems';
import type { SiteTexts } from '../read';
import { checkRules, type Site } from '../rules';
import { checkShape } from '../check';
import { publishedSchema } from '../schema/published';
import type { Days } from '../site';
import { parseYaml } from '../source';
import type { WrongEdit } from '.';
import { splitLine } from './slips';

/** What the checks make of a wrong edit. */
export type Verdict = {
  /** Refused: told at the right place, in words that name it. Misplaced: told elsewhere only. Accepted: not told. */
  readonly verdict: 'refused' | 'misplaced' | 'accepted';
  /** The error that tells it; of a misplaced one the first. */
  readonly problem?: Problem;
  /** Errors besides that one. */
  readonly others: readonly Problem[];
  /** Warnings that were not there before. */
  readonly warnings: readonly Problem[];
};

/**
 * Prepares the checks of a site in whose pages wrong edits are tried.
 *
 * The whole check of a site takes seconds, because it parses the Markdown of every page. A wrong edit spoils one page,
 * so here every fact of the site is checked anew and of the Markdown the spoiled page, with the pages that it names;
 * of the others only their names matter to it. No page's Markdown depends on the text of a SIG's page: which headings
 * a SIG's page has is not known to the check of links. A test compares this with the whole check.
 *
 * @returns finds the problems of the site with one page's content replaced.
 */
export function siteChecker(texts: SiteTexts, days: Days): (path: string, content: string) => Promise<Problem[]> {
  const [living, ...archives] = texts.versions;
  if (!living) throw new Error('a site has a living version');
  const published = checkShape(parseYaml(texts.published.file, texts.published.content), publishedSchema).record;
  if (!published) throw new Error(`${texts.published.file} must be right before edits are tried`);
  const closed = archives.map((version) => buildModel(version).model);
  return async (path, content) => {
    const pages = living.pages.map((page) => (page.path === path ? { path, content } : page));
    const { model, problems } = buildModel({ ...living, pages });
    const site: Site = { models: [model, ...closed], ...days, published };
    const named = (other: string) => other === path || content.includes(posix.basename(other));
    const markdown = pages.map((page) => ({
      file: `${living.docsFolder}/${page.path}`,
      content: named(page.path) ? page.content : '',
    }));
    const inPage = (await checkPageTexts(markdown)).filter(({ file }) => file === `${living.docsFolder}/${path}`);
    return [...problems, ...checkRules(site), ...inPage];
  };
}

/** What a problem says, wherever its line went. */
const said = ({ severity, rule, file, message }: Problem) => JSON.stringify([severity, rule, file, message]);

/** The problems that were not there before. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(said));
  return after.filter((problem) => !known.has(said(problem)));
}

/**
 * Judges what the checks say of an edit.
 *
 * An error is at its place when it stands at one of the edit's lines, or in another file and names the edited one or
 * what was taken away; it is in the right words when it names the field or the value, or marks one of them.
 */
export function judge(edit: WrongEdit, found: readonly Problem[], folder = 'docs'): Verdict {
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const file = `${folder}/${edit.path}`;
  const words = wordsOf(edit);
  const lines = edit.content.split('\n');
  const told = errors.find((problem) => {
    const text = `${problem.message} ${problem.write ?? ''}`;
    if (problem.file !== file) return text.includes(file) || edit.before.some((line) => says(problem, valueIn(line)));
    if (!edit.places.includes(problem.line)) return false;
    const marked = (lines[problem.line - 1] ?? '').slice(problem.column - 1, problem.column - 1 + problem.length);
    return words.some((word) => text.includes(word) || (marked.trim() !== '' && word.includes(marked.trim())));
  });
  const problem = told ?? errors[0];
  const others = errors.filter((other) => other !== problem);
  if (!problem) return { verdict: 'accepted', others, warnings };
  return { verdict: told ? 'refused' : 'misplaced', problem, others, warnings };
}

const valueIn = (line: string) => splitLine(line)?.value ?? line.trim();

const says = ({ message }: Problem, value: string) => value.length > 2 && message.includes(value);

/** What a message may call an edit by: the field, and the lines with their names and values, as they were and as they are. */
function wordsOf({ field, before, after }: WrongEdit): string[] {
  const lines = [...before, ...after].flatMap((line) => {
    const [name = ''] = /[a-z_]+(?=:)/i.exec(line) ?? [];
    return [line.trim(), valueIn(line), name];
  });
  return [...lines, field.replace(/^.*\./, '')].filter((word) => word.length > 2);
}
