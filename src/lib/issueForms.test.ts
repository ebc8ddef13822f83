import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formName, issueFormsFolder, parseIssueForms } from '../plugins/community/issueForms';
import { formatProblem } from '../plugins/community/problems';
import { formsSchema } from '../plugins/community/schema/forms';
import { issueForms as known } from './issueForms';

const root = join(import.meta.dirname, '../..');
const texts = readdirSync(join(root, issueFormsFolder)).map((name) => {
  const file = `${issueFormsFolder}/${name}`;
  return { file, content: readFileSync(join(root, file), 'utf8') };
});
const { issueForms, problems } = parseIssueForms(texts);
const forms = new Map(issueForms.forms.map(({ source, value }) => [formName(source.file), value]));
const listed = formsSchema.parse(parse(readFileSync(join(root, 'data/forms.yml'), 'utf8')));
const templateOf = (url: string) => new URL(url).searchParams.get('template');

test('every form is one that GitHub shows', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(forms.size).toBeGreaterThan(0);
});

test('every form has a short link, and every short link to a form its form', () => {
  const named = listed.flatMap(({ url }) => templateOf(url) ?? []);
  expect(named.toSorted()).toEqual([...forms.keys()].toSorted());
});

describe.each(Object.entries(known))('what pages know of the form %s', (_name, { template, id, title, fields }) => {
  const form = forms.get(template);

  test('is its file, its short link, and how its titles begin', () => {
    expect(form?.title).toBe(title);
    expect(templateOf(listed.find((entry) => entry.id === id)?.url ?? 'https://a.example')).toBe(template);
  });

  test('are fields that GitHub fills in from an address, of the form’s own', () => {
    const fillable = form?.body.filter(({ type }) => type === 'input' || type === 'textarea').map((field) => field.id);
    expect(fillable).toEqual(expect.arrayContaining([...fields]));
  });
});

describe.each([...forms])('the form %s', (_name, { body }) => {
  const agreed = body
    .flatMap(({ attributes: { options = [] } }) => options)
    .filter((option) => typeof option !== 'string');

  test('asks to keep to the code of conduct', () => {
    expect(agreed.filter(({ label, required }) => required && label.includes('/code-of-conduct)'))).toHaveLength(1);
  });

  test('begins by saying that the issue is public, and what must not be written into it', () => {
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(/The issue is public\. Do not write e-mail addresses.* or /);
  });
});
