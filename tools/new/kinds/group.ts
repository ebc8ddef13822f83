import type { Problem } from '../../../src/plugins/community/problems';
import type { SiteTexts } from '../../../src/plugins/community/read';
import { type GroupKind, groupFolders } from '../../../src/plugins/community/records';
import * as f from '../../../src/plugins/community/schema/fields';
import * as say from '../../../src/plugins/community/schema/messages';
import { suggestions } from '../../../src/plugins/community/schema/suggestions';
import type { NewGroup } from '../page';
import { newPeople, registryWith } from '../registry';
import { contentOf, living } from '../site';
import { type Answers, type Finding, fault, has, many, one, type Plan, type Question } from './kind';
import { explainNewPeople, newPersonQuestion } from './people';

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
  },
  {
    name: 'lead',
    form: 'list',
    value: 'handle',
    ask: 'Who leads it? (GitHub handles, separated by commas; empty: nobody yet)',
    expects: 'a key of data/people.yml: the GitHub handle of somebody who leads the group',
    isRequired: (answers) => !has(answers, 'vacant-since'),
    isPeople: true,
  },
  {
    name: 'vacant-since',
    form: 'text',
    value: 'date',
    ask: 'Since when has it had no lead?',
    expects: 'YYYY-MM-DD, the day since when there is no lead; in place of --lead',
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

/** Right answers for what is missing. */
export function fillGroup(answers: Answers, today: string): Answers {
  return {
    name: ['A group without a name'],
    slug: [slugOf(answers) ?? 'a-group-without-a-name'],
    purpose: ['Stands in place of a purpose while the other answers of a group are checked.'],
    ...(has(answers, 'lead') ? {} : { 'vacant-since': [today] }),
    ...answers,
  };
}

/** Which question a field of a group's page, or a rule, is about. */
const questionOf: Readonly<Record<string, string>> = {
  name: 'name',
  formerly: 'name',
  slug: 'slug',
  focus: 'focus',
  topics: 'topic',
  purpose: 'purpose',
  description: 'purpose',
  sponsors: 'sponsor',
  ends_when: 'ends-when',
  leads: 'lead',
  vacant: 'vacant-since',
  members: 'member',
  slack: 'slack',
  notes: 'notes',
  repositories: 'repository',
};

/** What the answers come to. `render` makes the page. */
export function planGroup(
  site: SiteTexts,
  kind: GroupKind,
  answers: Answers,
  today: string,
  render: (group: NewGroup) => string,
): Plan {
  const slug = slugOf(answers) ?? '';
  const folder = `${living(site).docsFolder}/${groupFolders[kind]}`;
  const taken = contentOf(site, `${folder}/${slug}.md`) !== undefined;
  // A slug of the wrong form, or one that is taken, is told so; it does not make a path.
  const isPath = f.slug.safeParse(slug).success && !taken;
  const file = `${folder}/${isPath ? slug : 'a-group-without-a-slug'}.md`;
  const repositories = many(answers, 'repository').map((answer) => {
    const [, name = '', url = ''] = /^([^=]*)=(.*)$/.exec(answer) ?? [];
    return { answer, name: name.trim(), url: url.trim() };
  });
  const wrong = repositories.filter(({ name, url }) => name === '' || url === '');
  const { people, findings } = newPeople(site, answers);
  const content = render({
    name: one(answers, 'name') ?? '',
    slug: taken ? 'a-group-without-a-slug' : slug,
    topics: many(answers, 'topic'),
    purpose: one(answers, 'purpose') ?? '',
    today,
    leads: many(answers, 'lead'),
    vacantSince: one(answers, 'vacant-since'),
    members: many(answers, 'member'),
    slack: one(answers, 'slack'),
    notes: one(answers, 'notes'),
    repositories: repositories.filter((repository) => !wrong.includes(repository)).map(({ name, url }) => ({ name, url })),
  });
  return {
    files: [{ file, content, before: undefined }, ...registryWith(site, people)],
    findings: [
      ...(taken ? [fault('slug', `"${slug}" is taken by ${folder}/${slug}.md`)] : []),
      ...wrong.map(({ answer }) =>
        fault('repository', `"${answer}" must be a name, an equals sign and an address, such as KubeEye=https://…`),
      ),
      ...findings,
    ],
    explain: (problem) => {
      const keys = people.map(({ key }) => key);
      return explainNewPeople(site, problem, keys) ?? explainGroup(problem, file);
    },
    isExpected: () => false,
    next: [`Read ${file}, and write in your own words what the group works on and where to start.`],
  };
}

/** A rule that compares two groups may find the older one at fault; then what it says is turned round. */
function explainGroup(problem: Problem, file: string): Pick<Finding, 'question' | 'message'> {
  const [, field = '', text = problem.message] = /^([a-z_]+)\S* (.*)$/.exec(problem.message) ?? [];
  const question = problem.rule === 'published-names-stay' ? 'slug' : questionOf[field];
  if (question === undefined) return { question, message: problem.message };
  return { question, message: text.replaceAll(file, problem.file) };
}
