import { groupPath } from '../../../src/plugins/community/model';
import { didYouMean, nearest } from '../../../src/plugins/community/nearest';
import type { SiteTexts } from '../../../src/plugins/community/read';
import * as f from '../../../src/plugins/community/schema/fields';
import { appendItem, editFrontMatter, removeField } from '../insert';
import { explainEntry, registryWith, takenKey, unknownKeys } from '../registry';
import { changed, factsOf, living, openGroups } from '../site';
import { type Answers, type Finding, fault, has, type Kind, many, type NewFile, one } from './kind';
import { personQuestions } from './personQuestions';

/** Lists of a group in which a person may stand, by question. */
const lists = { 'lead-of': 'leads', 'member-of': 'members' } as const;

/** The groups that an answer names, with what is wrong with those that do not exist. */
function namedGroups(site: SiteTexts, answers: Answers, question: keyof typeof lists) {
  const groups = openGroups(site).filter((group) => question === 'member-of' || group.kind !== 'committee');
  const slugs = groups.map((group) => group.value.slug);
  const what = question === 'member-of' ? 'an open group' : 'an open SIG or working group';
  const given = many(answers, question);
  return {
    groups: groups.filter((group) => given.includes(group.value.slug)),
    findings: given
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => {
        const close = nearest(slug, slugs);
        return fault(question, `"${slug}" is not the slug of ${what}${didYouMean(close)}`, close);
      }),
  };
}

/** The pages of the groups that the person joins; one that gets a lead is no longer vacant. */
function joined(site: SiteTexts, answers: Answers, key: string): NewFile[] {
  const edits = (['lead-of', 'member-of'] as const).flatMap((question) =>
    namedGroups(site, answers, question).groups.map((group) => ({ file: group.source.file, question })),
  );
  return [...new Set(edits.map(({ file }) => file))].map((file) =>
    changed(site, file, (content) =>
      edits
        .filter((edit) => edit.file === file)
        .reduce((text, { question }) => editFrontMatter(text, (yaml) => join(yaml, lists[question], key)), content),
    ),
  );
}

function join(yaml: string, list: (typeof lists)[keyof typeof lists], key: string): string {
  const text = appendItem(yaml, [list], key);
  return list === 'leads' ? removeField(text, 'vacant') : text;
}

/** What is wrong with the key before the registry is looked at. */
function keyFindings(site: SiteTexts, answers: Answers): Finding[] {
  const { handle, key, 'no-github': no } = answers;
  if (handle && (key || no)) return [fault(key ? 'key' : 'no-github', 'goes with a person without --handle only')];
  if (key && !no) return [fault('key', 'is for a person whose GitHub handle is not known: add --no-github')];
  const question = handle ? 'handle' : 'key';
  const value = one(answers, question) ?? '';
  const wrong = question === 'key' ? f.slug.safeParse(value).error?.issues[0]?.message : undefined;
  return [...(wrong === undefined ? [] : [fault('key', wrong)]), ...takenKey(site, question, value)];
}

/** A person: an entry of `data/people.yml`, and a place in the lists of groups. */
export const person: Kind = {
  name: 'person',
  title: 'a person',
  example: '--handle octocat --name "Mona Lisa" --member-of network',
  questions: personQuestions,
  fill: (answers) => {
    const [question, other] = has(answers, 'no-github') ? ['key', 'handle'] : ['handle', 'key'];
    const isGiven = has(answers, question) || has(answers, other);
    return { ...answers, ...(isGiven ? {} : { [question]: ['a-person-without-a-handle'] }) };
  },
  plan: (site, answers) => {
    const key = one(answers, 'handle') ?? one(answers, 'key') ?? '';
    const findings = keyFindings(site, answers);
    const groups = [...namedGroups(site, answers, 'lead-of').groups, ...namedGroups(site, answers, 'member-of').groups];
    const { file } = living(site).people;
    const entry = {
      key,
      name: one(answers, 'name') ?? null,
      hasHandle: has(answers, 'handle'),
      namesakes: many(answers, 'namesake'),
    };
    return {
      files: findings.length > 0 ? [] : [...registryWith(site, [entry]), ...joined(site, answers, key)],
      findings: [
        ...findings,
        ...unknownKeys(site, 'namesake', entry.namesakes),
        ...namedGroups(site, answers, 'lead-of').findings,
        ...namedGroups(site, answers, 'member-of').findings,
      ],
      explain: (problem) => {
        if (problem.file !== file) {
          const [, field = '', text = problem.message] = /^([a-z]+)\S* (.*)$/.exec(problem.message) ?? [];
          return { question: field === 'members' ? 'member-of' : 'lead-of', message: text };
        }
        const { field, text } = explainEntry(problem, [key]);
        const isNamesake = problem.rule === 'one-handle-per-person' || field === 'namesakes';
        const keyQuestion = entry.hasHandle ? 'handle' : 'key';
        return { question: isNamesake ? 'namesake' : field === 'name' ? 'name' : keyQuestion, message: text };
      },
      isExpected: ({ rule, message }) =>
        rule === 'nobody-unused' && groups.length === 0 && message.startsWith(`${key} `),
      next: next(site, answers, key),
      address: groups[0] ? groupPath(factsOf(site), groups[0]) : '/people',
    };
  },
};

function next(site: SiteTexts, answers: Answers, key: string): string[] {
  const { groups } = namedGroups(site, answers, 'lead-of');
  const filled = groups.filter((group) => group.kind !== 'committee' && group.value.vacant);
  const isNamed = has(answers, 'lead-of') || has(answers, 'member-of');
  return [
    ...(has(answers, 'handle') ? [`Make sure that "${key}" is written as GitHub shows it, capitals included.`] : []),
    ...filled.map(({ source }) => `${source.file} no longer says that it has no lead.`),
    ...(isNamed
      ? []
      : [
          `Name ${key} on a page, such as in the members of a group: until then "npm run check:data" refuses the entry.`,
        ]),
  ];
}
