import { didYouMean, nearest } from '../../src/plugins/community/nearest';
import { kinds } from './kinds';
import type { Answers, Kind } from './kinds/kind';

/** What was asked for on the command line. */
export type Command = {
  readonly kind: Kind | undefined;
  readonly answers: Answers;
  readonly wantsHelp: boolean;
  readonly isDryRun: boolean;
  /** What is wrong with the line itself, a sentence each. */
  readonly mistakes: readonly string[];
};

/** Flags of every kind. */
export const commonFlags = {
  help: 'explains every kind, or the one that is named before it',
  'dry-run': 'shows what would be written, and writes nothing',
};

/**
 * Reads the command line: a kind, then `--flag value` or `--flag=value`; a flag of a list may be repeated.
 *
 * @param args - the words after `npm run new --`.
 */
export function readFlags(args: readonly string[]): Command {
  const answers: Record<string, string[]> = {};
  const mistakes: string[] = [];
  const switches = new Set<string>();
  const [first] = args;
  const word = first?.startsWith('-') ? undefined : first;
  const kind = kinds.find(({ name }) => name === word);
  const names = kinds.map(({ name }) => name);
  if (word !== undefined && !kind) {
    const close = nearest(word, names);
    mistakes.push(`"${word}" cannot be added; known: ${names.join(', ')}${didYouMean(close)}`);
  }
  const questions = kind?.questions ?? [];
  const known = [...questions.map(({ name }) => name), ...Object.keys(commonFlags)];
  const rest = args.slice(word === undefined ? 0 : 1);
  for (let index = 0; index < rest.length; index += 1) {
    const arg = rest[index] ?? '';
    const [, flag, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg === '-h' ? '--help' : arg) ?? [];
    const question = questions.find(({ name }) => name === flag);
    const next = rest[index + 1];
    const isSwitch = question ? question.form === 'switch' : flag !== undefined && flag in commonFlags;
    const given = value ?? (next === undefined || /^--?[A-Za-z]/.test(next) ? undefined : next);
    if (flag === undefined) {
      mistakes.push(`"${arg}" belongs to no flag: put a value that holds spaces in quotes`);
    } else if (isSwitch) {
      if (value !== undefined) mistakes.push(`--${flag} takes no value`);
      else if (question) answers[flag] = ['yes'];
      else switches.add(flag);
    } else {
      if (value === undefined && given !== undefined) index += 1;
      if (!question) {
        // Of flags of an unknown kind nothing can be said.
        if (kind) mistakes.push(`--${flag} is not known${didYouMean(mark(nearest(flag, known)))}`);
        else if (word === undefined) mistakes.push(`--${flag} goes with a kind before it: ${names.join(', ')}`);
      } else if (given === undefined) mistakes.push(`--${flag} needs a value: ${question.expects}`);
      else {
        const isList = question.form === 'list' || question.form === 'choices';
        if (answers[flag] && !isList) mistakes.push(`--${flag} is given twice`);
        answers[flag] = [...(answers[flag] ?? []), given.trim()];
      }
    }
  }
  return { kind, answers, wantsHelp: switches.has('help'), isDryRun: switches.has('dry-run'), mistakes };
}

const mark = (flag: string | undefined) => (flag === undefined ? undefined : `--${flag}`);
