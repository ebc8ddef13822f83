import * as say from '../../../src/plugins/community/schema/messages';
import { suggestions } from '../../../src/plugins/community/schema/suggestions';
import { type Answers, has, one, type Question } from './kind';
import { newPersonQuestion } from './people';

/** What every group with a page of its own is asked, in two parts: other questions stand between them. */
export const firstQuestions: readonly Question[] = [
  {
    name: 'name',
    form: 'text',
    value: 'name',
    ask: 'What is its name?',
    expects: 'the name without the words SIG or working group, such as Observability',
    isRequired: () => true,
  },
  {
    name: 'slug',
    form: 'text',
    value: 'slug',
    ask: 'What is the last part of its address?',
    expects: 'lower-case words joined by dashes; left out: made from the name',
    isRequired: (answers) => has(answers, 'name') && slugOf(answers) === undefined,
    suggest: slugOf,
  },
  {
    name: 'purpose',
    form: 'text',
    value: 'sentence',
    ask: 'What is it for, in one sentence of 50 to 160 characters?',
    expects: 'one sentence of 50 to 160 characters, such as "Builds logging, monitoring and alerting for KubeSphere."',
    isRequired: () => true,
  },
];

export const lastQuestions: readonly Question[] = [
  {
    name: 'topic',
    form: 'list',
    value: 'topic',
    ask: 'Which topics belong to it? (separated by commas)',
    expects: 'a topic, by which the group is found',
    isRequired: () => true,
  },
  {
    name: 'lead',
    form: 'list',
    value: 'handle',
    ask: 'Who leads it? (GitHub handles, separated by commas; empty: nobody yet)',
    expects: 'a key of data/people.yml: the GitHub handle of somebody who leads the group; or --vacant-since',
    isRequired: (answers) => !has(answers, 'vacant-since') && !has(answers, 'no-lead'),
    // No flag of its own: without a terminal, --vacant-since says as much.
    orElse: { 'no-lead': ['yes'] },
    isPeople: true,
  },
  {
    name: 'vacant-since',
    form: 'text',
    value: 'date',
    ask: 'Since when has it had no lead?',
    expects: 'in place of --lead: the day since when there is no lead, as YYYY-MM-DD',
    isRequired: (answers) => has(answers, 'no-lead'),
    isAsked: (answers) => !has(answers, 'lead'),
    suggest: (_answers, _site, today) => today,
  },
  {
    name: 'member',
    form: 'list',
    value: 'handle',
    ask: 'Who are its other members? (GitHub handles, separated by commas)',
    expects: 'a key of data/people.yml: a member who does not lead',
    isPeople: true,
  },
  newPersonQuestion,
  {
    name: 'slack',
    form: 'text',
    value: 'channel',
    ask: 'What is its Slack channel called? (without #; empty: it has none)',
    expects: 'the name of its Slack channel, without #',
  },
  {
    name: 'notes',
    form: 'text',
    value: 'address',
    ask: 'Where are its meeting notes? (https://…; empty: nowhere yet)',
    expects: 'the https address of its meeting notes',
  },
  {
    name: 'repository',
    form: 'list',
    value: 'name=address',
    ask: 'Which repositories does it look after? (name=https://…, separated by commas)',
    expects: 'a repository: its name, "=" and its https address',
  },
];

/** The slug that is given, or made from the name. */
export function slugOf(answers: Answers): string | undefined {
  return one(answers, 'slug') ?? suggestions.get(say.slug)?.(one(answers, 'name') ?? '');
}
