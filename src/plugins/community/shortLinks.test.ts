import { describe, expect, test } from 'vitest';
import { linkedAddress, shortLinks, shortLinkTo } from './shortLinks';
import { frozen, living, silent } from './smallCommunity';
import { modelOf, sig, workingGroup, yaml } from './testing';

describe('the short links', () => {
  test('are those of the channels, the forms, the SIGs, the working groups, and the lists of these', () => {
    expect(shortLinks(living).map(({ path, kind, name, to }) => [path, kind, name, to])).toEqual([
      ['/go/slack', 'channel', 'Slack', 'https://join.slack.com/t/small'],
      ['/go/dev-list', 'channel', 'Developers', 'https://groups.google.com/g/dev'],
      ['/go/apply', 'form', 'Application', 'https://github.com/small/community/issues/new?template=apply.yml'],
      ['/go/sig-docs', 'group', 'SIG Docs', 'https://kubesphere.slack.com/messages/sig-docs'],
      ['/go/sig-network', 'group', 'SIG Network', 'https://kubesphere.slack.com/archives/C0123456789'],
      ['/go/wg-gateway', 'group', 'Working group Gateway', '/working-groups/gateway'],
      ['/go/list-sig-network', 'list', 'Mailing list sig-network', 'https://groups.google.com/g/sig-network'],
    ]);
  });

  test('have the ids of their addresses, and say what a form is for', () => {
    expect(shortLinks(living).every(({ id, path }) => path === `/go/${id}`)).toBe(true);
    expect(shortLinks(living).map(({ about }) => about)).toEqual(['', '', 'Apply as an ambassador.', '', '', '', '']);
  });

  test('are of the living version, and made once', () => {
    expect(shortLinks(frozen)).toEqual([]);
    expect(shortLinks(silent)).toEqual([]);
    expect(shortLinks(living)).toBe(shortLinks(living));
  });

  test('lead to the page of a group that has ended', () => {
    const facts = { leads: [], slack: { channel: 'sig-network' } };
    const retired = sig({ status: 'retired', retired: { on: '2023-01-01', reason: 'Done.' }, ...facts });
    expect(shortLinks(modelOf({ pages: { 'sigs/network.md': retired } }))).toMatchObject([{ to: '/sigs/network' }]);
  });
});

test('a list that is a channel has no short link but that one’s, in whatever form its address is written', () => {
  const channels = yaml([{ id: 'net', kind: 'mailing-list', name: 'Net', url: 'https://groups.google.com/g/net' }]);
  const mailing_lists = [
    { name: 'net', archive: 'https://groups.google.com/forum/#!forum/net' },
    { name: 'Net-2', archive: 'https://groups.google.com/g/Net-2' },
  ];
  const pages = { 'working-groups/gateway.md': workingGroup({ mailing_lists }) };
  const model = modelOf({ channels, pages });
  expect(shortLinks(model).map(({ path }) => path)).toEqual(['/go/net', '/go/wg-gateway', '/go/list-net-2']);
  expect(mailing_lists.map(({ archive }) => linkedAddress(model, archive))).toEqual(['/go/net', '/go/list-net-2']);
});

describe('the short link to an address', () => {
  test.each<[url: string, path: string | undefined]>([
    ['https://join.slack.com/t/small', '/go/slack'],
    ['https://JOIN.slack.com/t/small/', '/go/slack'],
    ['https://join.slack.com/t/small?x', undefined],
    ['https://join.slack.com/t/Small', undefined],
    ['https://kubesphere.slack.com/archives/C0123456789', '/go/sig-network'],
    ['https://groups.google.com/g/sig-network', '/go/list-sig-network'],
    ['https://groups.google.com/group/sig-network/topics', '/go/list-sig-network'],
    ['https://groups.google.com/g/sig-network/c/a1', undefined],
    ['no address', undefined],
  ])('%s is %s', (url, path) => {
    expect(shortLinkTo(living, url)?.path).toBe(path);
    expect(shortLinkTo(frozen, url)).toBeUndefined();
  });
});
