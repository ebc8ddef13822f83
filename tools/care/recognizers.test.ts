import { describe, expect, test } from 'vitest';
import { judge } from './judge';
import { recognizerFor, recognizers } from './recognizers';

const page = (facts: string, more = '') =>
  `<!DOCTYPE html><html><head><title>Slack</title></head><body><div id="props_node" data-props="${facts}"></div>${more}</body></html>`;
const props = (isError: boolean) =>
  page(`{&quot;isSharedInviteError&quot;:${isError},&quot;teamName&quot;:&quot;KubeSphere&quot;}`);
const script = '<script>var texts = {over: "This link is no longer active"};</script>';

/** What is said of a page that was answered 200. */
function said(url: string, body: string, to?: string) {
  const moves = to === undefined ? [] : [{ to, isPermanent: false }];
  const { state, reason } = judge(url, {
    moves,
    last: { status: 200, location: undefined, retryAfter: undefined, body },
  });
  return [state, reason];
}

describe('an invitation to Slack', () => {
  const invitation = 'https://join.slack.com/t/kubesphere/shared_invite/zt-1';
  const after = 'https://kubesphere.slack.com/join/shared_invite/zt-1';
  const open = ['alive', 'Slack says that the invitation is open'];
  const over = ['expired', 'Slack says that the invitation is no longer active'];
  const unknown = ['unsure', 'Slack’s page does not say whether the invitation is open'];

  test.each([
    ['with the facts of an open one', props(false), open],
    ['with the facts of one that is over', props(true), over],
    ['with facts that are not escaped', '<script>{"isSharedInviteError": true}</script>', over],
    ['that is open, though its scripts know other words', props(false) + script, open],
    ['whose words are those of one that is over', page('', '<h1>This link is no longer active</h1>'), over],
    ['whose words are older', page('', '<p>This invite link is\n no longer active.</p>'), over],
    ['whose words are others', page('', '<h1>This invite link has expired</h1>'), over],
    ['that says so in a script alone', page('', script), unknown],
    ['that was cut within a script', page('', script.slice(0, -20)), unknown],
    ['that says nothing', page('', '<h1>Your browser is not supported</h1>'), unknown],
    ['that is empty', '', unknown],
  ])('%s', (_what, body, expected) => {
    expect(said(invitation, body)).toEqual(expected);
    expect(said(invitation, body, after)).toEqual(expected);
  });

  test.each([
    [invitation, 'Slack invitation'],
    [after, 'Slack invitation'],
    ['https://kubesphere.slack.com/messages/general', undefined],
    ['https://notslack.com/t/a/shared_invite/zt-1', undefined],
  ])('is told by its address: %s', (url, name) => {
    expect(recognizerFor(new URL(url))?.name).toBe(name);
  });
});

describe('a form of Google', () => {
  const form = 'https://docs.google.com/forms/d/e/1FAIpQ/viewform';
  const closed = ['expired', 'Google says that the form takes no more answers'];

  test.each([
    ['that is open', '<h1>Apply</h1>', form, ['alive', 'answers 200']],
    ['that is closed', '', form.replace('viewform', 'closedform'), closed],
    ['whose page says that it is closed', '<div>The form Apply is no longer accepting responses.</div>', form, closed],
  ])('%s', (_what, body, to, expected) => {
    expect(said('https://forms.gle/abc', body, to)).toEqual(expected);
  });
});

test('what stands for a host has a name of its own', () => {
  const names = recognizers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
