import type { Problem } from '../../src/plugins/community/problems';
import type { SiteTexts } from '../../src/plugins/community/read';
import { checkTexts } from '../../src/plugins/community/site';
import { type Answers, type Finding, has, type Kind, type NewFile, type Plan } from './kinds/kind';
import { withFiles, withoutProse } from './site';

/** What answers are made into: files to write and what to do next, or what is wrong with the answers. */
export type Creation =
  | { readonly files: readonly NewFile[]; readonly next: readonly string[] }
  | { readonly findings: readonly Finding[] };

const problemsOf = async (site: SiteTexts, today: string) => (await checkTexts(site, { today, asOf: '' })).problems;

/** What a problem says, wherever the line is that it stands in. */
const identity = ({ file, rule, message }: Problem) => JSON.stringify([file, rule, message]);

/** The problems that are not among others. */
function added(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Set(before.map(identity));
  return after.filter((problem) => !known.has(identity(problem)));
}

const isError = ({ severity }: Problem) => severity === 'error';

/** What is wrong with the facts of a site as it is, found once. */
const factProblems = new WeakMap<SiteTexts, Promise<readonly Problem[]>>();

function problemsBefore(site: SiteTexts, today: string): Promise<readonly Problem[]> {
  const found = factProblems.get(site) ?? problemsOf(withoutProse(site), today);
  factProblems.set(site, found);
  return found;
}

function findingsOf(plan: Plan, problems: readonly Problem[]): Finding[] {
  const findings = problems
    .filter((problem) => isError(problem) && !plan.isExpected(problem))
    .map((problem): Finding => {
      const { question, message } = plan.explain(problem);
      const { rule, file, line, write } = problem;
      return { question, rule, write, message: question === undefined ? `${file}:${line} ${message}` : message };
    });
  const all = [...plan.findings, ...findings];
  return [...new Map(all.map((finding) => [`${finding.question} ${finding.message}`, finding])).values()];
}

/**
 * Checks answers as far as they are given, against the facts of the site: each is judged as if those that are missing
 * were right.
 */
export async function checkAnswers(site: SiteTexts, kind: Kind, answers: Answers, today: string): Promise<Finding[]> {
  const plan = kind.plan(site, kind.fill(answers, site, today), today);
  const after = await problemsOf(withoutProse(withFiles(site, plan.files)), today);
  return findingsOf(plan, added(after, await problemsBefore(site, today)));
}

/**
 * Everything that is wrong with answers. One wrong answer can hide another, so those at fault are left out and the rest
 * is checked again.
 */
export async function checkAll(site: SiteTexts, kind: Kind, answers: Answers, today: string): Promise<Finding[]> {
  const findings = await checkAnswers(site, kind, answers, today);
  const isWrong = (question: string) => findings.some((finding) => finding.question === question);
  const right = Object.fromEntries(Object.entries(answers).filter(([question]) => !isWrong(question)));
  if (Object.keys(right).length === Object.keys(answers).length) return findings;
  const more = await checkAll(site, kind, right, today);
  // That somebody is not in the registry who could not be added says nothing new.
  const isNew = ({ question, rule }: Finding) =>
    question !== undefined && has(right, question) && !(isWrong('new-person') && rule === 'registered-people');
  return [...findings, ...more.filter(isNew)];
}

/**
 * Makes files out of answers. Pure: reads and writes nothing.
 *
 * @param site - the texts of the site as it is.
 * @param today - the day it is, `YYYY-MM-DD`.
 * @returns files with which the site has no error that it had not before, or what is wrong with the answers.
 * @throws Error when a file of the site cannot be changed as it is.
 */
export async function create(site: SiteTexts, kind: Kind, answers: Answers, today: string): Promise<Creation> {
  const findings = await checkAll(site, kind, answers, today);
  if (findings.length > 0) return { findings };
  const plan = kind.plan(site, answers, today);
  const after = added(await problemsOf(withFiles(site, plan.files), today), await problemsBefore(site, today));
  const errors = after.some(isError) ? added(after, await problemsOf(site, today)) : [];
  const remaining = findingsOf(plan, errors);
  if (remaining.length > 0) return { findings: remaining };
  return { files: plan.files, next: [...plan.next, ...notHealthy(plan, after), ...lastSteps(plan.address)] };
}

/** What the health page will note of a new page. */
function notHealthy(plan: Plan, problems: readonly Problem[]): string[] {
  return plan.files
    .filter(({ before }) => before === undefined)
    .flatMap(({ file }) => {
      const notes = problems.filter((problem) => problem.file === file && !isError(problem));
      const list = notes.map(({ message }) => message).join('; ');
      return list === '' ? [] : [`Add what you know already. The health page will note of ${file}: ${list}.`];
    });
}

/** What to do after any change, in this order. */
function lastSteps(address: string): string[] {
  return [
    `Look at it: npm start, then http://localhost:3000${address}`,
    'npm run generate (updates CODEOWNERS, OWNERS, the published ids and the golden copy of the API)',
    'npm run check:data',
    'Commit all of it, and open a pull request.',
  ];
}
