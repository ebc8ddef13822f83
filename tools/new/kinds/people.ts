import type { Problem } from '../../../src/plugins/community/problems';
import type { SiteTexts } from '../../../src/plugins/community/read';
import { explainEntry } from '../registry';
import { living } from '../site';
import type { Finding, Question } from './kind';

/** The question that adds people in the run that names them. */
export const newPersonQuestion: Question = {
  name: 'new-person',
  form: 'list',
  value: 'handle=Name',
  ask: 'New people',
  expects: 'somebody who is not in data/people.yml yet and whom this run names: the GitHub handle, "=" and the name',
  // In a terminal a person is added when a question about people names one who is not there.
  isAsked: () => false,
};

/** What a problem says of the people that a run adds; `undefined` when it is about something else. */
export function explainNewPeople(
  site: SiteTexts,
  problem: Problem,
  keys: readonly string[],
): Pick<Finding, 'question' | 'message'> | undefined {
  if (problem.file !== living(site).people.file) return undefined;
  const { key, text } = explainEntry(problem, keys);
  return { question: 'new-person', message: `"${key}" ${text}` };
}
