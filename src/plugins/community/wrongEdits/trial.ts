import { formatProblem } from '../problems';
import type { SiteTexts } from '../read';
import { recordKind } from '../records';
import type { Days } from '../site';
import { type Page, type WrongEdit, wrongEdits } from '.';
import { newProblems, siteChecker } from './checker';
import { type Judgement, judge } from './judge';
import { harmless, unseen } from './reasons';

/** What became of a wrong edit. */
export type Outcome = {
  readonly edit: WrongEdit;
  readonly judgement: Judgement;
  /**
   * Refused: told at the right place. Elsewhere: told at another. Harmless: accepted, rightly.
   * Unseen: accepted, and what it would take to see it is known. Unexplained: none of these; there should be none.
   */
  readonly kind: 'refused' | 'elsewhere' | 'harmless' | 'unseen' | 'unexplained';
  /** Why it was not refused at the right place. */
  readonly reason?: string;
};

/**
 * Tries every wrong edit in the SIGs' pages of a site.
 *
 * @param days - fixed ones, so that every run finds the same.
 * @returns one outcome for each edit, in order.
 */
export async function tryWrongEdits(texts: SiteTexts, days: Days): Promise<Outcome[]> {
  const [living] = texts.versions;
  const pages = living?.pages ?? [];
  const sigs = pages.filter(({ path }) => recordKind(path) === 'sig');
  const check = siteChecker(texts, days);
  const before = new Map<string, Awaited<ReturnType<typeof check>>>();
  for (const { path, content } of sigs) before.set(path, await check(path, content));
  const outcomes: Outcome[] = [];
  for (const edit of wrongEdits(sigs, restOf(texts, sigs))) {
    const found = newProblems(before.get(edit.path) ?? [], await check(edit.path, edit.content));
    outcomes.push(explained(edit, judge(edit, found, `${living?.docsFolder}/${edit.path}`)));
  }
  return outcomes;
}

/** The pages that are not spoiled: those of no SIG, and those of frozen years. */
export function restOf({ versions }: SiteTexts, sigs: readonly Page[]): Page[] {
  return versions.flatMap(({ pages }) => pages).filter((page) => !sigs.includes(page));
}

function explained(edit: WrongEdit, judgement: Judgement): Outcome {
  if (judgement.verdict !== 'accepted') return { edit, judgement, kind: judgement.verdict };
  for (const [kind, reasons] of Object.entries({ harmless, unseen })) {
    const found = reasons.find(([of, fields]) => of === edit.kind && fields.includes(edit.field));
    if (found) return { edit, judgement, kind: kind as 'harmless' | 'unseen', reason: found[2] };
  }
  return { edit, judgement, kind: 'unexplained' };
}

/** How many edits came to each end. */
export function countOutcomes(outcomes: readonly Outcome[]): Record<Outcome['kind'], number> {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    refused: count('refused'),
    elsewhere: count('elsewhere'),
    harmless: count('harmless'),
    unseen: count('unseen'),
    unexplained: count('unexplained'),
  };
}

/** An outcome for people: what was done where, the lines before and after, and what the checks say or why they do not. */
export function formatOutcome({ edit, judgement, kind, reason }: Outcome): string {
  const { problem, others, warnings } = judgement;
  const advice = problem?.write === undefined ? [] : [`    write: ${problem.write}`];
  const also = others.length === 0 ? [] : [`    and ${others.length} more: ${others[0] && formatProblem(others[0])}`];
  return [
    `[${kind}] ${edit.kind}: ${edit.field}, ${edit.path}:${edit.line}`,
    ...edit.before.slice(0, 3).map((line) => `  - ${line}`),
    ...edit.after.slice(0, 3).map((line) => `  + ${line}`),
    ...(problem ? [`  ${formatProblem(problem)}`, ...advice, ...also] : []),
    ...warnings.map((warning) => `  ${formatProblem(warning)}`),
    ...(reason === undefined ? [] : [`  because: ${reason}`]),
  ].join('\n');
}
