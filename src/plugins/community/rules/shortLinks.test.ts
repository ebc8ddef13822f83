import { describe, expect, test } from 'vitest';
import { smallCommunity } from '../smallCommunity';
import { type Facts, ruleProblems, sig, workingGroup, yaml } from '../testing';
import {
  formsAreForms,
  groupsNameChannelsByShortLink,
  isOwnShortLink,
  shortLinksAreUnique,
  shortLinksLeadOn,
} from './shortLinks';

const slack = { id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.slack.com/t/small' };
const form = {
  id: 'apply',
  name: 'Application',
  url: 'https://github.com/small/community/issues/new?template=apply.yml',
  about: 'Apply.',
};
const pages = {
  'sigs/network.md': sig({
    slack: { channel: 'sig-network' },
    mailing_lists: [{ name: 'wires', archive: 'https://groups.google.com/forum/#!forum/wires' }],
  }),
  'working-groups/gateway.md': workingGroup(),
};

/** A site of a channel and a form, each of four lines, and two groups. */
const site = (channel: Facts = {}, ...forms: readonly Facts[]) => ({
  pages,
  channels: yaml([{ ...slack, ...channel }]),
  forms: yaml([
    form,
    ...forms.map((facts) => ({ ...form, id: 'other', name: 'Other', url: `${form.url}.yaml`, ...facts })),
  ]),
});

describe('short links', () => {
  test('have ids and targets of their own', () => {
    expect(ruleProblems(shortLinksAreUnique, smallCommunity)).toEqual([]);
    expect(ruleProblems(shortLinksAreUnique, site({}, {}))).toEqual([]);
  });

  test.each<[what: string, parts: ReturnType<typeof site>, problem: string]>([
    [
      'a form with the id of a channel',
      site({}, { id: 'slack' }),
      'forms.yml:5:7 error  [1].id is taken by the channel "slack": a short link leads to one place',
    ],
    [
      'a form with the id of a form',
      site({}, { id: 'apply' }),
      'forms.yml:5:7 error  [1].id is taken by the form "apply": a short link leads to one place',
    ],
    [
      'an id like that of a SIG',
      site({ id: 'sig-network' }),
      'channels.yml:1:7 error  [0].id begins with "sig-": such ids are made for groups; choose another',
    ],
    [
      'an id like that of a working group',
      site({}, { id: 'wg-any' }),
      'forms.yml:5:7 error  [1].id begins with "wg-": such ids are made for groups; choose another',
    ],
    [
      'an id like that of a list',
      site({ id: 'list-any' }),
      'channels.yml:1:7 error  [0].id begins with "list-": such ids are made for groups; choose another',
    ],
    [
      'the address of a form',
      site({}, { url: form.url }),
      'forms.yml:7:8 error  [1].url is where the form "apply" leads already',
    ],
    [
      'the address of a channel, written in another way',
      site({}, { url: 'https://join.slack.com/t/small/' }),
      'forms.yml:7:8 error  [1].url is where the channel "slack" leads already',
    ],
    [
      'the address of a SIG’s channel',
      site({ url: 'https://kubesphere.slack.com/messages/sig-network' }),
      'channels.yml:4:8 error  [0].url is where SIG Network leads already',
    ],
  ])('%s is told', (_what, parts, problem) => {
    expect(ruleProblems(shortLinksAreUnique, parts)).toEqual([`data/${problem}`]);
  });
});

describe('a short link leads to where readers want to go', () => {
  test('in one step', () => {
    expect(ruleProblems(shortLinksLeadOn, site({}, {}))).toEqual([]);
    expect(ruleProblems(shortLinksLeadOn, site({ url: 'https://community.kubesphere.io/contact' }))).toEqual([]);
    expect(ruleProblems(shortLinksLeadOn, site({ url: 'https://example.org/go/slack' }))).toEqual([]);
  });

  test.each<[url: string, problem: string]>([
    ['https://bit.ly/ks', 'is a short link of bit.ly: write the address that it leads to'],
    ['https://www.tinyurl.com/ks', 'is a short link of tinyurl.com: write the address that it leads to'],
    ['https://t.co/ks', 'is a short link of t.co: write the address that it leads to'],
    [
      'https://community.kubesphere.io/go/mailing-list',
      'is a short link of this site: write the address that it leads to',
    ],
  ])('and not %s', (url, problem) => {
    expect(ruleProblems(shortLinksLeadOn, site({ url }))).toEqual([`data/channels.yml:4:8 error  [0].url ${problem}`]);
    expect(ruleProblems(shortLinksLeadOn, site({}, { url }))).toEqual([`data/forms.yml:7:8 error  [1].url ${problem}`]);
  });

  test.each<[url: string, isOwn: boolean]>([
    ['https://small.example/go/a', true],
    ['https://small.example/community/go/a', true],
    ['https://SMALL.example/community/go/a?b', true],
    ['https://small.example/other/go/a', false],
    ['https://small.example/gone', false],
    ['https://other.example/go/a', false],
  ])('%s is one of the site’s own: %s', (url, isOwn) => {
    expect(isOwnShortLink(url, { url: 'https://small.example', baseUrl: '/community/' })).toBe(isOwn);
  });
});

describe('a form', () => {
  test.each([
    form.url,
    'https://github.com/small/community/issues/new/choose',
    'https://github.com/small/community/issues/new',
    'https://forms.example/1',
  ])('may be at %s', (url) => {
    expect(ruleProblems(formsAreForms, site({}, { url }))).toEqual([]);
  });

  test.each(['https://github.com/small/community', 'https://github.com/small/community/issues'])('is not %s', (url) => {
    expect(ruleProblems(formsAreForms, site({}, { url }))).toEqual([
      'data/forms.yml:7:8 error  [1].url is no form on GitHub: it has an address such as ' +
        'https://github.com/kubesphere/community/issues/new?template=name-of-the-form.yml',
    ]);
  });
});

describe('a group names a channel', () => {
  const list = { id: 'dev-list', kind: 'mailing-list', name: 'Developers', url: 'https://groups.google.com/g/dev' };
  const channels = yaml([
    list,
    { id: 'calendar', kind: 'website', name: 'Calendar', url: 'https://kubesphere.io/plan' },
  ]);

  /** What is told of a SIG with these facts, which start in line 10. */
  const said = (facts: Facts, version?: string) =>
    ruleProblems(groupsNameChannelsByShortLink, { channels, pages: { 'sigs/network.md': sig(facts) }, version });

  test('by its short link; an address that is no channel is written as it is', () => {
    const lists = [
      { name: 'dev', archive: '/go/dev-list' },
      { name: 'own', archive: 'https://groups.google.com/g/own' },
    ];
    expect(said({ calendar: '/go/calendar', mailing_lists: lists })).toEqual([]);
    expect(said({ calendar: 'https://kubesphere.io/other', notes: null })).toEqual([]);
  });

  test('and not by its address', () => {
    expect(said({ calendar: 'https://kubesphere.io/plan/' })).toEqual([
      'docs/sigs/network.md:10:11 error  calendar is the address of Calendar: name it by its short link',
    ]);
    expect(said({ mailing_lists: [{ name: 'dev', archive: list.url }] })).toEqual([
      'docs/sigs/network.md:12:14 error  mailing_lists[0].archive is the address of Developers: name it by its short link',
    ]);
  });

  test('that is known, in a frozen year too; that keeps addresses as well', () => {
    const message = 'calendar "/go/calender" is the short link of no channel. Did you mean "/go/calendar"?';
    expect(said({ calendar: '/go/calender' })).toEqual([`docs/sigs/network.md:10:11 error  ${message}`]);
    expect(said({ calendar: '/go/calender' }, '2023')).toEqual([
      `versioned_docs/version-2023/sigs/network.md:10:11 error  ${message}`,
    ]);
    expect(said({ calendar: 'https://kubesphere.io/plan' }, '2023')).toEqual([]);
  });
});
