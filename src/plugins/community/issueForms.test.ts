import { describe, expect, test } from 'vitest';
import { parseIssueForms } from './issueForms';
import { told } from './testing';

const folder = '.github/ISSUE_TEMPLATE';

/** A form without a mistake; its fields begin in line 6. */
const head = 'name: New SIG\ndescription: Propose a SIG.\ntitle: "New SIG: "\nlabels: [area/sig]\nbody:\n';
const input = '  - type: input\n    id: name\n    attributes: {label: Name}\n';
const form = head + input;

/** What is told of a file of the folder, with its line. */
function said(content: string, name = 'new_sig.yml'): string[] {
  return told(content, parseIssueForms([{ file: `${folder}/${name}`, content }]).problems);
}

test('a form without a mistake is read, by the name of its file', () => {
  const { issueForms, problems } = parseIssueForms([{ file: `${folder}/new_sig.yml`, content: form }]);
  expect(problems).toEqual([]);
  expect(issueForms.names).toEqual(['new_sig.yml']);
  expect(issueForms.forms.map(({ value }) => value.title)).toEqual(['New SIG: ']);
});

test('a form whose shape is wrong is there all the same; a file of another kind is no form', () => {
  const texts = [
    { file: `${folder}/wrong.yml`, content: 'name: 1\n' },
    { file: `${folder}/old.md`, content: '# Old' },
  ];
  const { issueForms, problems } = parseIssueForms(texts);
  expect(issueForms).toEqual({ texts, names: ['wrong.yml'], forms: [] });
  expect(problems.filter(({ file }) => file.endsWith('.md'))).toEqual([
    {
      severity: 'error',
      rule: 'issue-forms',
      file: `${folder}/old.md`,
      line: 1,
      column: 1,
      length: 1,
      message: 'is no form: here lie forms alone, whose names end with ".yml"',
    },
  ]);
});

describe('a form', () => {
  test.each<[what: string, content: string, problems: readonly string[]]>([
    ['that is no YAML', `${form}body: []\n`, ['9 «body» "body" is given twice: keep one']],
    [
      'without a name',
      form.replace(/^.*\n/, ''),
      ['1 «description: Propose a SIG.» name is missing: What is shown where somebody chooses a form.'],
    ],
    ['with a short name', form.replace('New SIG\n', 'SIG\n'), ['1 «SIG» name must have more than 3 characters']],
    [
      'with a name that is no text',
      form.replace('New SIG\n', 'true\n'),
      ['1 «true» name must be text, not true → "true"'],
    ],
    [
      'with a title that is whole',
      form.replace('SIG: "', 'SIG"'),
      ['3 «"New SIG"» title must be a beginning that ends with ": ", behind which the author goes on'],
    ],
    ['without labels', form.replace('[area/sig]', '[]'), ['4 «[]» labels must not be empty']],
    [
      'with a field of its own',
      form.replace('labels', 'lables'),
      ['4 «lables» lables is not a known field. Did you mean "labels"? → labels'],
    ],
    [
      'that assigns somebody',
      `assignees: [ana]\n${form}`,
      ['1 «assignees» assignees is not a known field; known here: name, description, title, labels, body'],
    ],
    ['without fields', `${head.trimEnd()} []\n`, ['5 «[]» body must not be empty']],
    [
      'that asks for nothing',
      `${head}  - type: markdown\n    attributes: {value: Read.}\n`,
      ['6 «- type: markdown» body asks for nothing: a form has a field to fill in'],
    ],
    [
      'with an id twice',
      form + input.replace('Name', 'Other'),
      ['10 «name» body[1].id "name" stands in the form twice'],
    ],
    [
      'with a label twice',
      form + input.replace('name', 'other').replace('Name', 'name?'),
      ['11 «name?» body[1].attributes.label "name?" stands in the form twice'],
    ],
  ])('%s is told', (_what, content, problems) => {
    expect(said(content)).toEqual(problems);
  });
});

describe('the chooser', () => {
  const links = 'contact_links:\n  - {name: Chat, url: "https://a.example/", about: Ask there.}\n';

  test.each<[content: string, problems: readonly string[]]>([
    [`blank_issues_enabled: true\n${links}`, []],
    ['blank_issues_enabled: false\n', []],
    [links, ['1 «contact_links:» blank_issues_enabled is missing: Whether an issue may be opened without a form.']],
    [`blank_issues_enabled: yes\n${links}`, ['1 «yes» blank_issues_enabled must be true or false, not text → true']],
    [
      `blank_issues_enabled: true\n${links.replace('https', 'http')}`,
      ['3 «"http://a.example/"» contact_links[0].url must start with https:// → https://a.example/'],
    ],
    [
      `blank_issues_enabled: true\n${links.replace('about', 'abuot')}`,
      ['3 «abuot» contact_links[0].abuot is not a known field. Did you mean "about"? → about'],
    ],
  ])('%j', (content, problems) => {
    expect(said(content, 'config.yml')).toEqual(problems);
  });
});
