import type { Problem } from '../problems';
import type { WrongEdit } from '.';
import { body, fence } from './lines';
import { splitLine } from './slips';

/** What the checks make of a wrong edit. */
export type Judgement = {
  /** Refused: told at the right place, in words that name it. Elsewhere: told, but not so. Accepted: no error. */
  readonly verdict: 'refused' | 'elsewhere' | 'accepted';
  /** The error that tells it best. */
  readonly problem?: Problem;
  /** The other errors that were not there before. */
  readonly others: readonly Problem[];
  /** Warnings that were not there before. */
  readonly warnings: readonly Problem[];
};

/**
 * Judges what the checks say of an edit. An error is right when it stands
 *
 * - at one of the edit's lines, and names the field or the value. Mistakes of form, in YAML or in Markdown, have no
 *   field: at a changed line their mark under the text is enough;
 * - at the line next to them, when it is one of form, because YAML sees it where the next line begins; or when it
 *   quotes the wrong value, as one does that the line before has swallowed;
 * - at another line, when it names the field and its new value: two facts contradict each other, and either may be wrong;
 * - at the first line, when one of the lines of dashes around the fields is wrong;
 * - in another file, when it names the edited file or the value that is gone.
 *
 * @param found - what was not there before the edit.
 * @param file - the edited page, from the site's root.
 */
export function judge(edit: WrongEdit, found: readonly Problem[], file: string): Judgement {
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const isRight = (problem: Problem) =>
    problem.file === file ? isToldHere(edit, problem) : isToldThere(edit, problem, file);
  const right = errors.find(isRight);
  const problem = right ?? errors[0];
  if (!problem) return { verdict: 'accepted', others: [], warnings };
  const others = errors.filter((other) => other !== problem);
  return { verdict: right ? 'refused' : 'elsewhere', problem, others, warnings };
}

/** Rules of form: they see signs and lines, not fields. */
const isForm = ({ rule }: Problem) => rule === 'yaml' || rule === 'front-matter';

function isToldHere(edit: WrongEdit, problem: Problem): boolean {
  const { places, field, after } = edit;
  if (field === fence) return problem.line === 1 && isForm(problem);
  if (places.includes(problem.line)) return field === body || isForm(problem) || names(problem, wordsOf(edit));
  const [contradicted = ''] = after.length === 1 ? after.map(valueIn) : [];
  if (names(problem, [field.replace(/^.*\./, '')]) && names(problem, [contradicted])) return true;
  const isNext = places.includes(problem.line - 1) || places.includes(problem.line + 1);
  return isNext && (isForm(problem) || names(problem, after.map(valueIn)));
}

function isToldThere({ before }: WrongEdit, problem: Problem, file: string): boolean {
  return names(problem, [file, ...before.map(valueIn)]);
}

const valueIn = (line: string) => splitLine(line)?.value ?? line.trim();

/** Whether a message, or the text that it says to write, holds one of some words. */
function names({ message, write = '' }: Problem, words: readonly string[]): boolean {
  return words.some((word) => word.length > 1 && (message.includes(word) || write.includes(word)));
}

/**
 * What a message may call an edit by: the names and values of its lines, before and after, and the names of the
 * fields that it stands in. Where lines are gone, the lines beside the gap are named as well.
 */
function wordsOf({ field, before, after, places, content }: WrongEdit): string[] {
  const text = content.split('\n');
  const beside = after.length > 0 ? [] : places.map((line) => text[line - 1] ?? '');
  const lines = [...before, ...after, ...beside];
  const fields = lines.flatMap((line) => /^ *(?:- )?([A-Za-z_]+):/.exec(line)?.[1] ?? []);
  return [...fields, ...lines.map(valueIn), ...field.split('.')];
}
