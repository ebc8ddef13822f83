import { expect, test } from 'vitest';
import { newIssueUrl } from './issues';

const issue = { title: 'SIG Network: a & b #1', body: 'Page: https://example.org/?a=b\n\n- 你好 100%' };
const url = new URL(newIssueUrl('kubesphere/community', issue));

test('a new issue is opened in the repository', () => {
  expect(url.origin + url.pathname).toBe('https://github.com/kubesphere/community/issues/new');
});

test('its title and body arrive as they are', () => {
  expect(Object.fromEntries(url.searchParams)).toEqual(issue);
});
