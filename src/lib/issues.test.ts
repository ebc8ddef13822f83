import { expect, expectTypeOf, test } from 'vitest';
import type { IssueFormName } from './issueForms';
import { newIssueUrl } from './issues';

const page = 'https://example.org/sigs/a?b=c&d#网络 100%';
const url = new URL(newIssueUrl('kubesphere/community', 'pageProblem', { page }, 'SIG Network: a & b #1'));

test('a new issue is opened in the repository', () => {
  expect(url.origin + url.pathname).toBe('https://github.com/kubesphere/community/issues/new');
});

test('its form is named, and title and fields arrive as they are', () => {
  expect([...url.searchParams]).toEqual([
    ['template', 'page_problem.yml'],
    ['title', 'Problem: SIG Network: a & b #1'],
    ['page', page],
  ]);
});

test('a form whose subject the author writes keeps its own title', () => {
  expect(newIssueUrl('a/b', 'newWorkingGroup', {})).toBe(
    'https://github.com/a/b/issues/new?template=new_working_group.yml',
  );
});

test('a form has the fields of its own and needs each: others do not compile', () => {
  expectTypeOf<IssueFormName>().toEqualTypeOf<'newLead' | 'newWorkingGroup' | 'pageProblem'>();
  expectTypeOf(newIssueUrl<'pageProblem'>)
    .parameter(2)
    .toEqualTypeOf<{ readonly page: string }>();
  expectTypeOf(newIssueUrl<'newLead'>)
    .parameter(2)
    .toEqualTypeOf<{ readonly sig: string }>();
});
