import { type IssueFormFields, type IssueFormName, issueForms } from './issueForms';

/**
 * Address of a form on GitHub with its fields filled in, for a link that a short link cannot be.
 *
 * @param repository - `owner/name`
 * @param form - which of the forms that pages know.
 * @param fields - texts by the ids of the form's fields.
 * @param subject - what the issue is about, for its title; left out: the author writes it.
 */
export function newIssueUrl<Name extends IssueFormName>(
  repository: string,
  form: Name,
  fields: IssueFormFields<Name>,
  subject?: string,
): string {
  const { template, title } = issueForms[form];
  const titled = subject === undefined ? {} : { title: title + subject };
  return `https://github.com/${repository}/issues/new?${new URLSearchParams({ template, ...titled, ...fields })}`;
}
