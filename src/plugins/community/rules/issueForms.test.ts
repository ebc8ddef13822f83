import { describe, expect, test } from 'vitest';
import { site } from '../../../../site.config';
import { type Parts, prose, ruleProblems, yaml } from '../testing';
import {
  formNamesAreUnique,
  formsAreListed,
  formsLeadToPages,
  formsOutliveTheYear,
  listedFormsExist,
} from './issueForms';

const own = `https://github.com/${site.repository}/issues/new`;
const address = (name: string) => `${own}?template=${name}`;

/** A community whose form has its short link. @param url - of that form */
const withForm = (url = address('new_sig.yml')): Parts => ({
  pages: { 'start.md': prose() },
  forms: yaml([{ id: 'new-sig', name: 'New SIG', url, about: 'Propose a SIG.' }]),
});

/** An issue form. @param text - what it says before it asks, in line 7 */
const form = (text = `Read [this](${site.url}/start).`, name = 'New SIG') =>
  `name: ${name}\ndescription: Propose a SIG.\ntitle: "New SIG: "\nlabels: [area/sig]\nbody:\n  - type: markdown\n` +
  `    attributes: {value: '${text}'}\n  - type: input\n    id: name\n    attributes: {label: Name}\n`;

const issueForms = { 'new_sig.yml': form() };

describe('a form that has a short link', () => {
  test.each([
    address('new_sig.yml'),
    `${address('new_sig.yml')}&title=New`,
    own,
    `${own}/choose`,
    'https://github.com/other/repository/issues/new?template=gone.yml',
    'https://forms.example/new?template=gone.yml',
  ])('may be at %s', (url) => {
    expect(ruleProblems(listedFormsExist, withForm(url), { issueForms })).toEqual([]);
  });

  test.each<[url: string, problem: string]>([
    [
      address('new_sgi.yml'),
      'names the form "new_sgi.yml", which is not in .github/ISSUE_TEMPLATE. Did you mean "new_sig.yml"?',
    ],
    [
      address('new_sig.md').replace('github.com/k', 'github.com/K'),
      'names the form "new_sig.md", which is not in .github/ISSUE_TEMPLATE. Did you mean "new_sig.yml"?',
    ],
    [address('podcast.yml'), 'names the form "podcast.yml", which is not in .github/ISSUE_TEMPLATE'],
  ])('is not at %s', (url, problem) => {
    const found = ruleProblems(listedFormsExist, withForm(url), { issueForms });
    expect(found).toEqual([`data/forms.yml:3:8 error  [0].url ${problem}`]);
  });
});

describe('a form of the repository', () => {
  const missing = (name: string) =>
    `.github/ISSUE_TEMPLATE/${name}:1:1 error  has no short link: add an entry to data/forms.yml with the address ${address(name)}`;

  test('has a short link', () => {
    expect(ruleProblems(formsAreListed, withForm(), { issueForms })).toEqual([]);
    // Meant under a wrong name, which another rule tells.
    expect(ruleProblems(formsAreListed, withForm(address('new_sgi.yml')), { issueForms })).toEqual([]);
    expect(ruleProblems(formsAreListed, withForm(`${own}/choose`), { issueForms })).toEqual([missing('new_sig.yml')]);
  });

  test('has it in a copy of the repository too', () => {
    const elsewhere = 'https://github.com/other/repository/issues/new?template=new_sig.yml';
    expect(ruleProblems(formsAreListed, withForm(elsewhere), { issueForms })).toEqual([]);
  });

  test('has a name of its own', () => {
    const more = { ...issueForms, 'other.yml': form(undefined, 'new sig'), 'third.yml': form(undefined, 'Third') };
    expect(ruleProblems(formNamesAreUnique, withForm(), { issueForms })).toEqual([]);
    expect(ruleProblems(formNamesAreUnique, withForm(), { issueForms: more })).toEqual([
      '.github/ISSUE_TEMPLATE/other.yml:1:7 error  name is the name of new_sig.yml as well',
    ]);
  });

  const file = '.github/ISSUE_TEMPLATE/new_sig.yml';

  test.each<[text: string, problems: readonly string[]]>([
    ['In 12023 words, version 3.2021, sig+subscribe@googlegroups.com.', []],
    ['Apply for 2031.', [`${file}:7:36 error  "2031" is a year, and the form stays: say it without one`]],
    ['Write to ana@small.example.', [`${file}:7:35 error  holds an e-mail address: link a channel`]],
  ])('outlives the year and the people: %s', (text, problems) => {
    expect(ruleProblems(formsOutliveTheYear, withForm(), { issueForms: { 'new_sig.yml': form(text) } })).toEqual(
      problems,
    );
  });

  const none = `leads to no page: link the one of ${site.url} that explains what the form is for`;

  test.each<[text: string, problems: readonly string[]]>([
    [`Read [this](${site.url}/start).`, []],
    [`Read [this](${site.url}/start) at [home](${site.url}).`, []],
    [`See https://small.example and ${site.url}.example/a.`, [`${file}:1:1 error  ${none}`]],
    [
      `Read [this](${site.url}/strat).`,
      [`${file}:7:38 error  leads to /strat, which is no address of this site. Did you mean "/start"?`],
    ],
    [
      `Read [this](${site.url}/start#how).`,
      [`${file}:7:38 error  leads to /start#how, which is no address of this site`],
    ],
  ])('leads to the page that explains it: %s', (text, problems) => {
    expect(ruleProblems(formsLeadToPages, withForm(), { issueForms: { 'new_sig.yml': form(text) } })).toEqual(problems);
  });
});
