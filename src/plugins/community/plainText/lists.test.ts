import { expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { prose } from '../testing';
import { belowHead, startText, textsOf } from './testing';

/** What each list says of the small community. */
const texts: Readonly<Record<string, readonly string[]>> = {
  '::sig-directory': [
    '- [Docs](https://small.example/base/sigs/docs) (Lead wanted): Looks after Docs in KubeSphere, from the first idea to daily use. Leads: no lead; Slack: [#sig-docs](https://small.example/base/go/sig-docs); Topics: DNS, writing.',
    '- [Network](https://small.example/base/sigs/network): Looks after Network in KubeSphere, from the first idea to daily use. Leads: Ana Pérez (@ana); Slack: [#sig-network](https://small.example/base/go/sig-network); Topics: CNI, DNS.',
  ],
  '::working-groups': [
    '- [Gateway](https://small.example/base/working-groups/gateway): Looks after Gateway in KubeSphere, from the first idea to daily use. Leads: Li Bo (@Bo-Li); Topics: everything.',
  ],
  '::people': [
    '- [Ana Pérez](https://small.example/base/people#ana) (@ana)',
    '  - Member: [Steering](https://small.example/base/committees/steering)',
    '  - Lead: [Network](https://small.example/base/sigs/network)',
    '  - Mentor: [OSPP](https://small.example/base/programmes/ospp) (2023, 2022)',
    '- [@carol](https://small.example/base/people#carol)',
    '  - Podcast host: [Talk](https://small.example/base/programmes/podcast)',
    '  - Emeritus: [Network](https://small.example/base/sigs/network)',
    '- [dora maar](https://small.example/base/people#dora) (@dora)',
    '  - Member: [Steering](https://small.example/base/committees/steering)',
    '  - Member: [Docs](https://small.example/base/sigs/docs)',
    '  - Member: [Network](https://small.example/base/sigs/network)',
    '  - Team: [KSAP](https://small.example/base/ksap)',
    '  - Organizer: [OSPP](https://small.example/base/programmes/ospp) (2023, 2022)',
    '- [Li Bo](https://small.example/base/people#bo-li) (@Bo-Li) · also written libo, Lee Bo',
    '  - Lead: [Gateway](https://small.example/base/working-groups/gateway)',
    '  - Member: [Network](https://small.example/base/sigs/network) (DNS)',
    '  - Ambassador: [KSAP](https://small.example/base/ksap/ambassadors) (2023)',
    '- [Wang Wei](https://small.example/base/people#wei-wang) · GitHub handle not stated',
    '  - Ambassador: [KSAP](https://small.example/base/ksap/ambassadors) (2022, 2023)',
    '  - Mentor: [OSPP](https://small.example/base/programmes/ospp) (2023)',
    '  - User group leader: [Shanghai](https://small.example/base/programmes/user-groups)',
  ],
  '::channels{kind="slack"}': ['- [Slack](https://small.example/base/go/slack) (join.slack.com)'],
  '::channels{kind="sig"}': [
    '- [#sig-docs](https://small.example/base/go/sig-docs)',
    '- [#sig-network](https://small.example/base/go/sig-network)',
  ],
  '::channels{kind="mailing-list"}': [
    '- [Developers](https://small.example/base/go/dev-list) (groups.google.com)',
    '- [sig-network](https://small.example/base/go/list-sig-network) (groups.google.com)',
  ],
  '::committee{slug="steering"}': ['- dora maar (@dora)', '- Ana Pérez (@ana)'],
  '::short-links{kind="channel"}': [
    '- https://small.example/base/go/slack: Slack (leads to join.slack.com)',
    '- https://small.example/base/go/dev-list: Developers (leads to groups.google.com)',
  ],
  '::short-links{kind="group"}': [
    '- https://small.example/base/go/sig-docs: SIG Docs (leads to kubesphere.slack.com)',
    '- https://small.example/base/go/sig-network: SIG Network (leads to kubesphere.slack.com)',
    '- https://small.example/base/go/wg-gateway: Working group Gateway (leads to the group’s page)',
  ],
  '::short-links{kind="list"}': [
    '- https://small.example/base/go/list-sig-network: Mailing list sig-network (leads to groups.google.com)',
  ],
};

for (const [line, text] of Object.entries(texts)) {
  test(`${line} becomes a list`, async () => {
    expect(await startText(`${line}\n`, smallCommunity)).toEqual(text);
  });
}

test('where no working group is chartered, that is said', async () => {
  expect(await startText('::working-groups\n')).toEqual([
    'No working group is chartered: the community’s sources name none.',
  ]);
});

test('the proposal of a working group is a form, which an archive names by its address', async () => {
  const directive = '::propose-working-group\n';
  expect(await startText(directive)).toEqual([
    '[Propose a working group](https://small.example/base/go/new-working-group)',
  ]);
  const archive = { version: '2023', pages: { 'start.md': `${prose({ title: 'Start' })}\n${directive}` } };
  const made = await textsOf({}, { archives: [archive] });
  expect(belowHead(made.get('2023/start.md')).at(-1)).toBe(
    '[Propose a working group](https://github.com/small/site/issues/new?template=new_working_group.yml)',
  );
});
