import { readSiteConfig } from '../../../../site.config';
import { isThere } from '../addresses';
import { problem } from '../check';
import { formName, issueFormsFolder } from '../issueForms';
import type { MarkdownFile } from '../markdown';
import { didYouMean, nearest } from '../nearest';
import { isPrivateMail } from '../privacy';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';

/** The file that the address of a form on GitHub names; `undefined` for other addresses, and for the list of all. */
function templateOf(url: string): string | undefined {
  const { host, pathname, searchParams } = new URL(url);
  const isForm = host === 'github.com' && pathname.endsWith('/issues/new');
  return isForm ? (searchParams.get('template') ?? undefined) : undefined;
}

/** Forms are on GitHub for all, wherever this build will be: a preview is no other repository, and no other site. */
const site = readSiteConfig({});

/** What the address of a form of this repository begins with. */
const start = `https://github.com/${site.repository}/issues/new`;

/** A form of this repository that has a short link is there: else GitHub opens an empty issue. */
export const listedFormsExist: Rule = (model, { issueForms: { names } }) => {
  const { source, value } = model.forms;
  return value.flatMap(({ url }, index): UnnamedProblem[] => {
    const template = url.toLowerCase().startsWith(`${start}?`.toLowerCase()) ? templateOf(url) : undefined;
    if (template === undefined || names.includes(template)) return [];
    const close = nearest(template, names);
    const write = close && url.replace(encodeURIComponent(template), encodeURIComponent(close));
    const message = `names the form "${template}", which is not in ${issueFormsFolder}${didYouMean(close)}`;
    return [problem(source, [index, 'url'], message, { write })];
  });
};

/** A form has a short link, by which pages and people name it. Whose repository that names is not asked: this may be a copy. */
export const formsAreListed: Rule = (model, { issueForms: { names, texts } }) => {
  const { file } = model.forms.source;
  if (model.unreadable.has(file)) return [];
  // A form that is meant under a wrong name is told there.
  const known = new Set(
    model.forms.value.flatMap(({ url }) => {
      const template = templateOf(url) ?? '';
      return [template, names.includes(template) ? template : nearest(template, names)];
    }),
  );
  return texts
    .filter((text) => names.includes(formName(text.file)) && !known.has(formName(text.file)))
    .map(({ file: form }) => {
      const message = `has no short link: add an entry to ${file} with the address ${start}?template=${formName(form)}`;
      return { severity: 'error', file: form, line: 1, column: 1, length: 1, message };
    });
};

/** Who chooses a form sees its name; two forms of one name cannot be told apart. */
export const formNamesAreUnique: Rule = (_model, { issueForms: { forms } }) =>
  forms.flatMap(({ source, value }, index): UnnamedProblem[] => {
    const other = forms.slice(0, index).find((form) => form.value.name.toLowerCase() === value.name.toLowerCase());
    return other ? [problem(source, ['name'], `is the name of ${formName(other.source.file)} as well`)] : [];
  });

/** Finds what stands in the lines of forms. @param pattern - with the flag `g`. */
function inLines(
  texts: readonly MarkdownFile[],
  pattern: RegExp,
  say: (found: string) => string | undefined,
): UnnamedProblem[] {
  return texts.flatMap(({ file, content }) =>
    content.split(/\r?\n/).flatMap((line, index) =>
      [...line.matchAll(pattern)].flatMap((match): UnnamedProblem[] => {
        const message = say(match[0]);
        const place = { file, line: index + 1, column: match.index + 1, length: match[0].length };
        return message === undefined ? [] : [{ severity: 'error', ...place, message }];
      }),
    ),
  );
}

/** A form holds next year as well, and names no person’s address. */
export const formsOutliveTheYear: Rule = (_model, { issueForms: { texts } }) => [
  ...inLines(texts, /(?<![\d.])20\d\d(?!\d)/g, (year) => `"${year}" is a year, and the form stays: say it without one`),
  ...inLines(texts, /\S+@\S+/g, (word) =>
    isPrivateMail(word) ? 'holds an e-mail address: link a channel' : undefined,
  ),
];

/** A form leads to the page that explains it, and to no page that is not there. */
export const formsLeadToPages: Rule = (_model, { issueForms: { texts, names }, addresses }) => {
  const root = site.url + site.baseUrl.slice(0, -1);
  const dead = inLines(texts, /https:\/\/[^\s)"'>]+/g, (url) => {
    if (url !== root && !url.startsWith(`${root}/`)) return undefined;
    const path = url.slice(root.length) || '/';
    if (isThere(addresses, path)) return undefined;
    return `leads to ${path}, which is no address of this site${didYouMean(nearest(path, addresses.here))}`;
  });
  const alone = texts.filter(({ file, content }) => names.includes(formName(file)) && !content.includes(`${root}/`));
  const message = `leads to no page: link the one of ${root} that explains what the form is for`;
  return [
    ...dead,
    ...alone.map(({ file }): UnnamedProblem => ({ severity: 'error', file, line: 1, column: 1, length: 1, message })),
  ];
};
