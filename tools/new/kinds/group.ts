import type { Problem } from '../../../src/plugins/community/problems';
import type { SiteTexts } from '../../../src/plugins/community/read';
import { type GroupKind, groupFolders } from '../../../src/plugins/community/records';
import * as f from '../../../src/plugins/community/schema/fields';
import type { NewGroup } from '../page';
import { newPeople, registryWith } from '../registry';
import { contentOf, living } from '../site';
import { slugOf } from './groupQuestions';
import { type Answers, type Finding, fault, has, many, one, type Plan } from './kind';
import { explainNewPeople } from './people';

/** Right answers for what is missing. */
export function fillGroup(answers: Answers, today: string): Answers {
  return {
    name: ['A group without a name'],
    slug: [slugOf(answers) ?? 'a-group-without-a-name'],
    purpose: ['Stands in place of a purpose while the other answers of a group are checked.'],
    topic: ['a topic'],
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
    repositories: repositories
      .filter((repository) => !wrong.includes(repository))
      .map(({ name, url }) => ({ name, url })),
  });
  return {
    files: [{ file, content, before: undefined }, ...registryWith(site, people)],
    findings: [
      ...kindInName(one(answers, 'name') ?? ''),
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
    address: `/${groupFolders[kind]}/${slug}`,
  };
}

/** The page puts the kind before the name, so the name must not say it too. */
function kindInName(name: string): Finding[] {
  const rest = name.replace(/\s*\b(sigs?|special interest group|working group)\b\s*/gi, ' ').trim();
  if (rest === name.trim()) return [];
  return [fault('name', 'must not say that it is a SIG or a working group: its page does', rest || undefined)];
}

/** A rule that compares two groups may find the older one at fault; then what it says is turned round. */
function explainGroup(problem: Problem, file: string): Pick<Finding, 'question' | 'message'> {
  const [, field = '', text = problem.message] = /^([a-z_]+)\S* (.*)$/.exec(problem.message) ?? [];
  const question = problem.rule === 'published-names-stay' ? 'slug' : questionOf[field];
  if (question === undefined) return { question, message: problem.message };
  return { question, message: text.replaceAll(file, problem.file) };
}
