import { type Answers, type Finding, has, type Kind, type Question } from './kinds/kind';

/** What is wrong with an answer, and what to write instead where it can be known. */
export function say({ message, write }: Finding): string {
  return write === undefined || message.includes(`"${write}"`) ? message : `${message}. Write: ${write}`;
}

/** The required questions that have no answer. */
export function missing(kind: Kind, answers: Answers): Question[] {
  return kind.questions.filter(({ name, isRequired }) => isRequired?.(answers) && !has(answers, name));
}

/** What is wrong with flags, a line each, in the order of the help. */
export function flagMistakes(kind: Kind, answers: Answers, findings: readonly Finding[]): string[] {
  const others = findings.filter(({ question }) => !kind.questions.some(({ name }) => name === question)).map(say);
  const absent = missing(kind, answers);
  return kind.questions
    .flatMap((question) => [
      ...findings.filter((finding) => finding.question === question.name).map((finding) => wrong(kind, finding)),
      ...(absent.includes(question) ? [`--${question.name} is missing: ${question.expects}`] : []),
    ])
    .concat(others);
}

function wrong(kind: Kind, finding: Finding): string {
  return `--${finding.question}: ${say(finding)}${hint(kind, finding)}`;
}

/** Which flag makes an answer right that a rule refuses. */
function hint(kind: Kind, { rule, message }: Finding): string {
  if (rule === 'registered-people' && kind.questions.some(({ name }) => name === 'new-person')) {
    const [, key = 'handle'] = /^"([^"]+)"/.exec(message) ?? [];
    return ` To add somebody in this run: --new-person ${key}="Name".`;
  }
  const [, other] = (rule === 'one-handle-per-person' && /^is the name of "([^"]+)"/.exec(message)) || [];
  return other === undefined ? '' : ` (--namesake ${other})`;
}
