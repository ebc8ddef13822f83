import * as z from 'zod';
import type { GitHub } from '../github/client';
import { sameText } from '../github/sameText';
import { type Findings, isAllWell, report } from './report';
import { readSigns, signsLine, signsOf } from './todo';

/** How the issue is found again: by its label, by this line in its text, and by who wrote it, a program. */
export const label = 'weekly-care';
export const marker = '<!-- weekly-care: this text is replaced every week -->';

const title = 'Links and facts that need a hand';
const allWell = 'Every address that could be asked for answers, and every fact was confirmed within a year.';

/** GitHub takes 65,536 characters. */
const longest = 65_000;

const issueSchema = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  body: z.string().nullable(),
  user: z.object({ type: z.string() }).nullable(),
  pull_request: z.unknown().optional(),
});

/** What became of the issue. */
export type Outcome = 'opened' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'not needed';

/**
 * Opens the one issue, writes it anew, or closes it, as the findings ask for. Somebody who closes it is not asked again
 * before there is something to do that it did not tell of. What is done is taken out of a closed one without opening it,
 * so that it is told again should it come back.
 *
 * @param branch - the branch to whose files the text links.
 * @throws Error when GitHub refuses.
 */
export async function updateIssue(github: GitHub, findings: Findings, branch: string): Promise<Outcome> {
  const { repository } = github;
  const issues = `/repos/${repository}/issues`;
  const found = await github.list(`${issues}?state=all&labels=${label}`, issueSchema);
  const own = found
    .filter(({ body, user, pull_request }) => !pull_request && user?.type === 'Bot' && body?.includes(marker))
    .toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number);
  const [issue] = own;
  const isWell = isAllWell(findings);
  const body = isWell
    ? `${marker}\n${allWell}\n`
    : issueBody(findings, `https://github.com/${repository}/blob/${branch}/`);
  const change = (fields: object) => github.request('PATCH', `${issues}/${issue?.number}`, issueSchema, fields);

  if (!issue) {
    if (isWell) return 'not needed';
    await github.request('POST', issues, issueSchema, { title, body, labels: [label] });
    return 'opened';
  }
  if (issue.state === 'closed') {
    const [signs, told] = [signsOf(findings), readSigns(issue.body)];
    if (signs.some((one) => !told.includes(one))) {
      await change({ state: 'open', body });
      return 'reopened';
    }
    if (signs.length === told.length) return isWell ? 'not needed' : 'unchanged';
    await change({ body });
    return 'updated';
  }
  if (isWell) {
    await github.request('POST', `${issues}/${issue.number}/comments`, z.unknown(), { body: allWell });
    await change({ state: 'closed', body });
    return 'closed';
  }
  if (sameText(issue.body, body)) return 'unchanged';
  await change({ body });
  return 'updated';
}

/** The text of the issue: as much of the report as GitHub takes. */
export function issueBody(findings: Findings, start: string): string {
  const head = `${marker}\n${signsLine(signsOf(findings))}`;
  const written = (most?: number) => `${head}\n\n${report(findings, { start, most })}\n`;
  let body = written();
  for (let most = 256; body.length > longest && most >= 1; most = Math.floor(most / 2)) body = written(most);
  return body;
}
