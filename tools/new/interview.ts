import { didYouMean } from '../../src/plugins/community/nearest';
import type { SiteTexts } from '../../src/plugins/community/read';
import { checkAnswers } from './create';
import { type Answers, type Finding, has, type Kind, many, type Option, type Question } from './kinds/kind';
import { registered } from './site';
import { say } from './words';

/** Says what is wrong with an answer; `undefined` when it is right. */
export type Check<Value> = (value: Value) => Promise<string | undefined>;

/** Puts questions to a person, each again until its answer is right. An answer is `undefined` when the person stops. */
export type Asker = {
  readonly text: (message: string, initial: string, check: Check<string>) => Promise<string | undefined>;
  readonly choose: (
    message: string,
    options: readonly Option[],
    initial: string | undefined,
    check: Check<string>,
  ) => Promise<string | undefined>;
  readonly chooseMany: (
    message: string,
    options: readonly Option[],
    check: Check<readonly string[]>,
  ) => Promise<readonly string[] | undefined>;
  readonly confirm: (message: string, initial: boolean) => Promise<boolean | undefined>;
};

/** Thrown when a person stops answering. */
export class Cancelled extends Error {}

/** @throws Cancelled when there is no answer, because the person stopped. */
export function answered<Value>(answer: Value | undefined): Value {
  if (answer === undefined) throw new Cancelled();
  return answer;
}

/** What the questions are about. */
type Subject = { readonly site: SiteTexts; readonly kind: Kind; readonly today: string };

/**
 * Asks for everything that is not answered yet.
 *
 * @param given - answers that are right.
 * @param isShort - whether only what is required is asked.
 */
export async function interview(subject: Subject, given: Answers, asker: Asker, isShort = false): Promise<Answers> {
  const { site, kind, today } = subject;
  let answers = given;
  for (const question of kind.questions) {
    if (has(answers, question.name) || (isShort && !question.isRequired?.(answers))) continue;
    const findings = question.isAsked ? await checkAnswers(site, kind, answers, today) : [];
    if (question.isAsked?.(answers, findings) === false) continue;
    answers = question.isPeople
      ? await askPeople(subject, question, answers, asker)
      : withAnswer(answers, question, await ask(subject, question, answers, asker));
  }
  return answers;
}

/** Answers with one more; an empty one is what it stands for. */
function withAnswer(answers: Answers, { name, orElse }: Question, values: readonly string[]): Answers {
  return values.length === 0 ? { ...answers, ...orElse } : { ...answers, [name]: values };
}

/** Asks one question until its answer is right. */
async function ask(
  { site, kind, today }: Subject,
  question: Question,
  answers: Answers,
  asker: Asker,
  {
    initial = question.suggest?.(answers, site, today),
    ignore,
  }: { initial?: string | undefined; ignore?: string } = {},
): Promise<readonly string[]> {
  const check = async (values: readonly string[]): Promise<string | undefined> => {
    const isNone = values.length === 0;
    if (isNone && question.isRequired?.(answers) && !question.orElse) return 'must not be empty';
    const all = await checkAnswers(site, kind, withAnswer(answers, question, values), today);
    const [wrong] = all.filter(({ question: name, rule }) => name === question.name && rule !== ignore);
    return wrong && say(wrong);
  };
  const options = question.options?.(site) ?? [];
  if (question.form === 'choice') {
    return [answered(await asker.choose(question.ask, options, initial, (value) => check([value])))];
  }
  if (question.form === 'choices') return answered(await asker.chooseMany(question.ask, options, check));
  const typed = await asker.text(question.ask, initial ?? '', (typed) => check(valuesOf(question, typed)));
  return valuesOf(question, answered(typed));
}

/** What was typed, as answers: a list is separated by commas. */
function valuesOf({ form }: Question, typed: string): string[] {
  const parts = form === 'list' ? typed.split(/[,，、]/) : [typed];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Asks for people. Somebody who is not in the registry is added when the person who answers wants that. */
async function askPeople(subject: Subject, question: Question, answers: Answers, asker: Asker): Promise<Answers> {
  const { site, kind, today } = subject;
  let initial: string | undefined;
  for (;;) {
    const ignore = 'registered-people';
    const values = await ask(subject, question, answers, asker, { initial, ignore });
    let found = withAnswer(answers, question, values);
    const known = [...registered(site), ...many(answers, 'new-person').map((person) => person.split('=')[0])];
    const strangers = values.filter((key) => !known.includes(key));
    for (const key of strangers) {
      const findings = await checkAnswers(site, kind, found, today);
      const wrong = findings.find(({ rule, message }) => rule === ignore && message.startsWith(`"${key}"`));
      const hint = didYouMean(wrong?.write);
      const add = `"${key}" is not in data/people.yml${hint || '.'} Add "${key}" as a new person?`;
      if (!answered(await asker.confirm(add, hint === ''))) break;
      found = await addPerson(subject, found, key, asker);
    }
    const added = many(found, 'new-person').length - many(answers, 'new-person').length;
    if (added === strangers.length) return found;
    initial = values.join(', ');
  }
}

/** Asks for the name of somebody who is to be added. */
async function addPerson(
  { site, kind, today }: Subject,
  answers: Answers,
  key: string,
  asker: Asker,
): Promise<Answers> {
  const added = (name: string): Answers => {
    return { ...answers, 'new-person': [...many(answers, 'new-person'), `${key}=${name}`] };
  };
  const check = async (name: string): Promise<string | undefined> => {
    const findings = await checkAnswers(site, kind, added(name), today);
    const [wrong] = findings.filter(({ question }: Finding) => question === 'new-person');
    return wrong && say(wrong);
  };
  return added(answered(await asker.text(`What is the name of ${key}?`, '', check)).trim());
}
