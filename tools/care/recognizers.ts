import type { Verdict } from './verdict';

/** Tells by content whether what answers is over: for a host that says so on a page that seems well. */
export type Recognizer = {
  readonly name: string;
  /** Whether the content of an address matters: it is asked for straight away. */
  readonly isFor: (url: URL) => boolean;
  /**
   * @param url - where the redirects ended.
   * @param body - the beginning of the page.
   * @returns `undefined` when the page is like any other, whose status is enough.
   */
  readonly judge: (url: URL, body: string) => Verdict | undefined;
};

/** What readers see of a page, roughly: texts that lie ready in scripts, for whatever may happen, are no part of it. */
function visible(body: string): string {
  return body
    .replace(/<(script|style|template)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;|&rsquo;|’/g, "'")
    .replace(/\s+/g, ' ');
}

/**
 * Invitations to a Slack workspace. A link to one that ran out, was used by 400 people or was revoked is answered 200, by a
 * page that scripts fill; the facts that they are given hold `isSharedInviteError`. Where those are missing, the page's
 * words are looked at; where they say nothing, it is not known.
 */
const slackInvitation: Recognizer = {
  name: 'Slack invitation',
  isFor: ({ hostname, pathname }) =>
    /(^|\.)slack\.com$/.test(hostname) && /^\/(t\/[^/]+|join)\/shared_invite\//.test(pathname),
  judge(_url, body) {
    const [, isError] = /isSharedInviteError(?:&quot;|")\s*:\s*(true|false)/.exec(body) ?? [];
    if (isError === 'false') return { state: 'alive', reason: 'Slack says that the invitation is open' };
    const over = /this (invite |invitation )?link (is no longer active|has expired)|invitation expired/i;
    if (isError === 'true' || over.test(visible(body))) {
      return { state: 'expired', reason: 'Slack says that the invitation is no longer active' };
    }
    return { state: 'unsure', reason: 'Slack’s page does not say whether the invitation is open' };
  },
};

/** Forms of Google: one that is closed leads to an address of its own, which answers 200. */
const googleForm: Recognizer = {
  name: 'Google form',
  isFor: ({ hostname, pathname }) =>
    hostname === 'forms.gle' || (hostname === 'docs.google.com' && pathname.startsWith('/forms/')),
  judge({ pathname }, body) {
    const isClosed = pathname.endsWith('/closedform') || /is no longer accepting responses/i.test(visible(body));
    return isClosed ? { state: 'expired', reason: 'Google says that the form takes no more answers' } : undefined;
  },
};

/** What is looked at more closely. A new one is an entry here and a test. */
export const recognizers: readonly Recognizer[] = [slackInvitation, googleForm];

/** What looks at the content of an address; `undefined` for most, whose status is enough. */
export function recognizerFor(url: URL): Recognizer | undefined {
  return recognizers.find(({ isFor }) => isFor(url));
}
