import { openGroups } from '../site';
import { type Answers, has, type Question } from './kind';

const hasNoHandle = (answers: Answers) => !has(answers, 'handle');

/** What is asked of a new person. */
export const personQuestions: readonly Question[] = [
  {
    name: 'handle',
    form: 'text',
    value: 'handle',
    ask: 'What is the person’s GitHub handle? (empty: it is not known)',
    expects: 'the GitHub handle, with capitals as GitHub shows them; or --key and --no-github',
    isRequired: (answers) => !has(answers, 'key') && !has(answers, 'no-github'),
    orElse: { 'no-github': ['yes'] },
  },
  {
    name: 'key',
    form: 'text',
    value: 'key',
    ask: 'Which key shall stand for the person? (the name in lower-case words joined by dashes)',
    expects: 'for a person whose handle is not known: the name in lower-case words joined by dashes',
    isRequired: (answers) => has(answers, 'no-github'),
    isAsked: hasNoHandle,
  },
  {
    name: 'no-github',
    form: 'switch',
    value: '',
    ask: 'The GitHub handle is not known',
    expects: 'goes with --key: the GitHub handle is not known',
    isAsked: () => false,
  },
  {
    name: 'name',
    form: 'text',
    value: 'name',
    ask: 'What is the person’s name?',
    expects: 'the name to show; without one, the handle is shown',
    isRequired: (answers) => hasNoHandle(answers) && (has(answers, 'key') || has(answers, 'no-github')),
  },
  {
    name: 'namesake',
    form: 'list',
    value: 'key',
    ask: 'Somebody of this name is there already. If these are two people, what is the other one’s key?',
    expects: 'the key of somebody else who has the same name',
    isAsked: (_answers, findings) => findings.some(({ question }) => question === 'namesake'),
  },
  {
    name: 'lead-of',
    form: 'choices',
    value: 'slug',
    ask: 'Which groups does the person lead?',
    expects: 'the slug of a SIG or working group that the person leads; the page of the group is changed too',
    options: (site) =>
      openGroups(site)
        .filter(({ kind }) => kind !== 'committee')
        .map(({ value }) => ({ value: value.slug, label: value.name })),
  },
  {
    name: 'member-of',
    form: 'choices',
    value: 'slug',
    ask: 'Of which groups is the person a member?',
    expects: 'the slug of a group that the person is a member of; the page of the group is changed too',
    options: (site) => openGroups(site).map(({ value }) => ({ value: value.slug, label: value.name })),
  },
];
