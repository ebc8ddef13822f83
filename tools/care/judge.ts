import { comparedTarget } from '../../src/plugins/community/shortLinkTarget';
import type { Trail } from './follow';
import { recognizerFor } from './recognizers';
import { verdictOfError } from './sendErrors';
import { goneStatuses, type Verdict } from './verdict';

/** Where hosts send those who have not signed in. */
const signIn = /^\/(login|signin|sign-in|sign_in|session\/new|authwall|i\/flow\/login|v3\/signin|ServiceLogin)\b/;

/** What where an address led says of it. */
export function judge(start: string, { moves, last }: Trail): Verdict {
  if ('error' in last) return verdictOfError(last.error);
  const { status, body } = last;
  if (goneStatuses.includes(status)) return { state: 'dead', reason: `answers ${status}` };
  if (status >= 400) return { state: 'unsure', reason: whyRefused(status) };
  const end = new URL(moves.at(-1)?.to ?? start);
  if (moves.length > 0 && (end.hostname === 'accounts.google.com' || signIn.test(end.pathname))) {
    return { state: 'unsure', reason: 'asks readers to sign in' };
  }
  const seen = recognizerFor(end) ?? recognizerFor(new URL(start));
  const found = seen?.judge(end, body);
  if (found && found.state !== 'alive') return found;
  return newAddress(start, moves) ?? found ?? { state: 'alive', reason: `answers ${status}` };
}

/** Where an address moved for good; one that is only written otherwise, as with `www.`, is no new one. */
function newAddress(start: string, moves: Trail['moves']): Verdict | undefined {
  const end = moves.findIndex(({ isPermanent }) => !isPermanent);
  const to = (end < 0 ? moves : moves.slice(0, end)).at(-1)?.to;
  if (to === undefined || comparedTarget(to) === comparedTarget(start)) return undefined;
  const isFrontPage = new URL(to).pathname === '/' && new URL(start).pathname !== '/';
  const reason = isFrontPage ? 'leads to a front page now: the page itself may be gone' : 'has a new address';
  return { state: 'moved', reason, to };
}

function whyRefused(status: number): string {
  if (status === 429) return 'answers 429: it was asked too often';
  if ([401, 403, 405, 406, 451, 999].includes(status)) return `answers ${status}: it may refuse programs only`;
  return status >= 500 ? `answers ${status}: it may be out of order for a while` : `answers ${status}`;
}
