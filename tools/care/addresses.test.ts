import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSiteConfig } from '../../site.config';
import { pageFiles, parsePages } from '../../src/plugins/community/pageTrees';
import { checkSite } from '../../src/plugins/community/site';
import { type Parts, page, prose, sig, siteOf, texts, yaml } from '../../src/plugins/community/testing';
import { externalAddresses } from './addresses';
import { staleFacts } from './stale';

const own = readSiteConfig({ SITE_URL: 'https://small.site', SITE_REPOSITORY: 'small/community' });
const repository = { url: 'https://github.com/small/community', uses: ['site.config.ts:7'], shortLinks: [] };

/** The addresses of a small site, with uses as `file:line via`. */
async function found(pages: Readonly<Record<string, string>>, more: Parts = {}, archives: readonly Parts[] = []) {
  const parts = { ...more, pages };
  const { models } = siteOf(parts, { archives });
  const trees = await parsePages([parts, ...archives].map(texts).flatMap(pageFiles));
  return externalAddresses({ models, trees }, own, 7).map(({ url, uses, shortLinks }) => ({
    url,
    uses: uses.map(({ file, line, via }) => `${file}:${line}${via === undefined ? '' : ` ${via}`}`),
    shortLinks,
  }));
}

/** A page of prose; its body begins in line 6. */
const withBody = (body: string) =>
  page({ title: 'Start', description: 'What a reader of this small community learns from the page.' }, body);

describe('addresses', () => {
  test('of pages: links, pictures, definitions and bare addresses, with their lines', async () => {
    const body = [
      '[a](https://a.site/1#part), ![p](https://a.site/p.png)',
      '[b][b] and <https://b.site> and https://c.site/2.',
      '',
      '[b]: https://a.site/1 "title"',
      '',
      '[roles](../roles.md), [mail](mailto:dev@googlegroups.com), `https://code.site`, [own](https://small.site/start)',
      '[x](https://example.org/x), [y](http://localhost:3000), [z](https://z.invalid), [wrong](https://[)',
      '',
      '```bash',
      'curl https://code.site',
      '```',
    ].join('\n');
    const file = 'docs/start.md';
    expect(await found({ 'start.md': withBody(body) })).toEqual([
      { url: 'https://a.site/1', uses: [`${file}:6`, `${file}:9`], shortLinks: [] },
      { url: 'https://a.site/p.png', uses: [`${file}:6`], shortLinks: [] },
      { url: 'https://b.site/', uses: [`${file}:7`], shortLinks: [] },
      { url: 'https://c.site/2', uses: [`${file}:7`], shortLinks: [] },
      repository,
    ]);
  });

  test('of facts, with the place of each, and Slack channels of groups that are not retired', async () => {
    const file = 'docs/sigs/network.md';
    const facts = {
      slack: { channel: 'sig-network' },
      notes: 'https://notes.site/1',
      mailing_lists: [{ name: 'net', archive: 'https://groups.google.com/forum/#!forum/net' }],
      repositories: [{ name: 'Porter', url: 'https://code.site/porter' }],
    };
    const retired = { name: 'Old', status: 'retired', retired: { on: '2022-01-01', reason: 'Done.' } };
    const pages = { 'sigs/network.md': sig(facts), 'sigs/old.md': sig({ ...retired, slack: { channel: 'sig-old' } }) };
    expect(await found(pages)).toEqual([
      { url: 'https://notes.site/1', uses: [`${file}:12`], shortLinks: [] },
      { url: 'https://groups.google.com/g/net', uses: [`${file}:15`], shortLinks: ['/go/list-net'] },
      { url: 'https://code.site/porter', uses: [`${file}:18`], shortLinks: [] },
      {
        url: 'https://kubesphere.slack.com/messages/sig-network',
        uses: [`${file}:11`],
        shortLinks: ['/go/sig-network'],
      },
      repository,
    ]);
  });

  test('of channels and forms, with their short links and where those stand', async () => {
    const channels = yaml([{ id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.site/1' }]);
    const forms = yaml([{ id: 'apply', name: 'Application', url: 'https://forms.site/1', about: 'Apply.' }]);
    const pages = {
      'sigs/network.md': sig({ notes: '/go/slack' }),
      'start.md': withBody('[Slack](/go/slack), [form](/go/apply), [form](/go/apply), [none](/go/none)'),
    };
    expect(await found(pages, { channels, forms })).toEqual([
      {
        url: 'https://join.site/1',
        uses: ['data/channels.yml:4', 'docs/start.md:6 /go/slack', 'docs/sigs/network.md:10 /go/slack'],
        shortLinks: ['/go/slack'],
      },
      {
        url: 'https://forms.site/1',
        uses: ['data/forms.yml:3', 'docs/start.md:6 /go/apply'],
        shortLinks: ['/go/apply'],
      },
      repository,
    ]);
  });

  test('in a block of code are none', async () => {
    const inline = fc.constantFrom(
      'https://a.site',
      '[a](https://b.site)',
      '<https://c.site>',
      'text',
      '',
      '## a {#a}',
    );
    const fence = fc
      .tuple(fc.constantFrom('`', '~'), fc.integer({ min: 3, max: 6 }))
      .map(([sign, n]) => sign.repeat(n));
    await fc.assert(
      fc.asyncProperty(fence, fc.constantFrom('', 'bash', 'markdown'), fc.array(inline), async (signs, word, lines) => {
        const fenced = withBody([`${signs}${word}`, ...lines, signs, '', 'Text.'].join('\n'));
        expect(await found({ 'start.md': fenced })).toEqual([repository]);
      }),
      { numRuns: 60 },
    );
  });

  test('of frozen years are left alone', async () => {
    const old = { version: '2023', pages: { 'start.md': withBody('[old](https://old.site)') } };
    expect(await found({ 'start.md': prose() }, {}, [old])).toEqual([repository]);
  });
});

test('every address of the real site is named once, and its facts grow old', async () => {
  const site = await checkSite(join(__dirname, '../..'));
  const addresses = externalAddresses(site);
  const urls = addresses.map(({ url }) => url);
  const [living] = site.models;
  expect(new Set(urls).size).toBe(urls.length);
  expect(addresses.filter(({ uses }) => uses.length === 0)).toEqual([]);
  const short = addresses.flatMap(({ shortLinks }) => shortLinks);
  expect(short.length).toBeGreaterThanOrEqual(living?.channels.value.length ?? 0);

  const files = staleFacts(site, '2999-01-01').map(({ file }) => file);
  const open = living?.sigs.filter(({ value }) => value.status === 'open').map(({ source }) => source.file) ?? [];
  expect(open.filter((file) => !files.includes(file))).toEqual([]);
}, 60_000);
