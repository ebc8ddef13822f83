import * as z from 'zod';
import type { GitHub } from '../../github/client';
import { sameText } from '../../github/sameText';

const pull = z.object({ number: z.int(), head: z.object({ sha: z.string() }) });
const comment = z.object({ id: z.int(), body: z.string().nullable(), user: z.object({ type: z.string() }).nullable() });
const written = z.object({ id: z.int() });

/** What every comment of this command begins with; readers do not see it. */
export const marker = '<!-- what this pull request changes -->';

/** The comment around a summary: which commit it is of, and how far it can be trusted. */
export function commentText(summary: string, head: string): string {
  const note =
    `Compared at \`${head.slice(0, 7)}\`. The code of this pull request made this comparison: ` +
    'where it changes code, read the difference as well.';
  return `${marker}\n${summary}\n\n---\n\n${note}\n`;
}

/**
 * Shows a summary in every open pull request that ends with a commit: in the comment that an earlier run wrote, else in a
 * new one. A comment counts as such when a bot wrote it and it begins with the marker.
 *
 * @returns what was done, a sentence for each pull request; none when no open pull request ends with the commit.
 */
export async function post(github: GitHub, summary: string, head: string): Promise<string[]> {
  const root = `/repos/${github.repository}`;
  const body = commentText(summary, head);
  // For a fork, GitHub does not know the pull requests of a commit: they are looked through.
  const pulls = await github.list(`${root}/pulls?state=open`, pull);
  const said: string[] = [];
  for (const { number } of pulls.filter(({ head: { sha } }) => sha === head)) {
    const comments = await github.list(`${root}/issues/${number}/comments`, comment);
    const own = comments.find((one) => one.user?.type === 'Bot' && one.body?.startsWith(marker));
    if (own && sameText(own.body, body)) {
      said.push(`The comment in pull request ${number} says so already.`);
    } else if (own) {
      await github.request('PATCH', `${root}/issues/comments/${own.id}`, written, { body });
      said.push(`Updated the comment in pull request ${number}.`);
    } else {
      await github.request('POST', `${root}/issues/${number}/comments`, written, { body });
      said.push(`Wrote a comment in pull request ${number}.`);
    }
  }
  return said;
}
