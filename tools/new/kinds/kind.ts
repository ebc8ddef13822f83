import type { Problem } from '../../../src/plugins/community/problems';
import type { SiteTexts } from '../../../src/plugins/community/read';

/** Answers by the name of their question; a text is a list of one. A question without an answer is not in it. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** One of several answers to choose from. */
export type Option = { readonly value: string; readonly label: string };

/** What must be known to make something: a flag without a terminal, a question in one. */
export type Question = {
  /** Name of the flag, and of the answer. */
  readonly name: string;
  /** `text`: one value. `list`: several. `choice`, `choices`: the same, of what `options` offers. `switch`: no value. */
  readonly form: 'text' | 'list' | 'choice' | 'choices' | 'switch';
  /** What stands for the value in the help; empty for a switch. */
  readonly value: string;
  /** What a person is asked. */
  readonly ask: string;
  /** What a right answer is. */
  readonly expects: string;
  /** Whether there must be an answer, after those that are there; left out: never. */
  readonly isRequired?: (answers: Answers) => boolean;
  /** Whether it is asked in a terminal, after the answers and what is wrong with them; left out: always. */
  readonly isAsked?: (answers: Answers, findings: readonly Finding[]) => boolean;
  /** What an empty answer stands for in a terminal; left out: for nothing, and a required question must have another. */
  readonly orElse?: Answers;
  /** The answer to begin with. */
  readonly suggest?: (answers: Answers, site: SiteTexts, today: string) => string | undefined;
  readonly options?: (site: SiteTexts) => readonly Option[];
  /** Whether its answers are keys of people, whom a run may add. */
  readonly isPeople?: boolean;
};

/** Something wrong with an answer. */
export type Finding = {
  /** The question that it is about; `undefined`: no answer is at fault. */
  readonly question: string | undefined;
  readonly message: string;
  /** Name of the rule that is broken; empty for what no rule says. */
  readonly rule: string;
  readonly write?: string | undefined;
};

/** A file as it is to be written. */
export type NewFile = {
  /** Path from the site's root. */
  readonly file: string;
  readonly content: string;
  /** The content that it replaces; `undefined` for a new file. */
  readonly before: string | undefined;
};

/** What answers come to. */
export type Plan = {
  readonly files: readonly NewFile[];
  /** What is wrong with the answers and no check of a site can see. */
  readonly findings: readonly Finding[];
  /** Which answer a problem of the site with these files is about, in words that fit the answer. */
  readonly explain: (problem: Problem) => Pick<Finding, 'question' | 'message'>;
  /** Whether a problem is unavoidable, and part of what to do next. */
  readonly isExpected: (problem: Problem) => boolean;
  /** What to do next, before what is always to be done. */
  readonly next: readonly string[];
  /** Address of the page that shows it, below the site's base path. */
  readonly address: string;
};

/** A kind of thing that can be made. */
export type Kind = {
  readonly name: 'sig' | 'working-group' | 'person' | 'ambassador';
  /** What it is, such as `a working group`. */
  readonly title: string;
  /** Flags of a run that needs no terminal. */
  readonly example: string;
  readonly questions: readonly Question[];
  /** Answers with right ones in place of required ones that are missing, so that each can be checked alone. */
  readonly fill: (answers: Answers, site: SiteTexts, today: string) => Answers;
  /** @throws Error when a file of the site cannot be changed as it is. */
  readonly plan: (site: SiteTexts, answers: Answers, today: string) => Plan;
};

/** The answer to a question that has one at most. */
export const one = (answers: Answers, question: string): string | undefined => answers[question]?.[0];

/** The answers to a question that may have several. */
export const many = (answers: Answers, question: string): readonly string[] => answers[question] ?? [];

/** Whether a question has an answer. */
export const has = (answers: Answers, question: string): boolean => many(answers, question).length > 0;

/** Something that no check of a site can see. */
export function fault(question: string, message: string, write?: string): Finding {
  return { question, message, rule: '', write };
}
