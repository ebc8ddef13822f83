/**
 * Address of a new GitHub issue with its fields filled in.
 *
 * @param repository - `owner/name`
 */
export function newIssueUrl(repository: string, issue: { readonly title: string; readonly body: string }): string {
  return `https://github.com/${repository}/issues/new?${new URLSearchParams(issue)}`;
}
