import { describe, expect, test } from 'vitest';
import { checkPageTexts } from './pageText';
import { living } from './smallCommunity';
import { told } from './testing';

const head = '---\ntitle: A\n---\n';

/** What is told of a text; line 1 is the first below its front matter. */
async function found(body: string, file = 'docs/a.md', model: typeof living | undefined = living): Promise<string[]> {
  const isPage = file.includes('/');
  const problems = await checkPageTexts([{ file, content: isPage ? head + body : body }], model);
  return told(
    body,
    problems.map((problem) => ({ ...problem, line: problem.line - (isPage ? 3 : 0) })),
  );
}

const noShortLink = (url: string) => `links to "${url}", which is no short link`;
const passed = (name: string) => `links to ${name} past its short link, which leads there wherever it moves`;

describe('a short link in prose', () => {
  test('is known', async () => {
    expect(await found('See [the form](/go/apply) and [Slack][].\n\n[Slack]: /go/slack\n')).toEqual([]);
  });

  test.each<[url: string, ...told: string[]]>([
    ['/go/aply', `1 «/go/aply» ${noShortLink('/go/aply')}. Did you mean "/go/apply"? → /go/apply`],
    ['/go/apply/', `1 «/go/apply/» ${noShortLink('/go/apply/')}. Did you mean "/go/apply"? → /go/apply`],
    ['/go/Apply#a', `1 «/go/Apply#a» ${noShortLink('/go/Apply#a')}. Did you mean "/go/apply"? → /go/apply`],
    ['/go/something-else', `1 «/go/something-else» ${noShortLink('/go/something-else')}`],
  ])('%s is told', async (url, ...expected) => {
    expect(await found(`See [it](${url}).\n`)).toEqual(expected);
  });

  test('stands in pages: elsewhere its whole address is written', async () => {
    const whole = 'https://community.kubesphere.io/go/apply';
    const outside = '"/go/apply": outside of the site, write the whole address';
    expect(await found('# A\n\nSee [it](/go/apply).\n', 'README.md')).toEqual([`3 «/go/apply» ${outside} → ${whole}`]);
    expect(await found(`# A\n\nSee [it](${whole}).\n`, 'README.md')).toEqual([]);
  });
});

describe('an archive has the addresses of its day', () => {
  const archive = 'versioned_docs/version-2023/a.md';
  const stays = (url: string) =>
    `links to "${url}": an archive keeps the addresses of its day, and a short link may lead elsewhere`;
  const docs = 'https://kubesphere.slack.com/messages/sig-docs';

  test.each<[text: string, ...told: string[]]>([
    ['See [SIG Docs](/go/sig-docs).', `1 «/go/sig-docs» ${stays('/go/sig-docs')} → ${docs}`],
    ['See [it][].\n\n[it]: /go/SIG-docs/', `3 «/go/SIG-docs/» ${stays('/go/SIG-docs/')} → ${docs}`],
    [
      'See [it](https://community.kubesphere.io/go/sig-docs).',
      `1 «https://community.kubesphere.io/go/sig-docs» ${stays('/go/sig-docs')} → ${docs}`,
    ],
    ['See [it](/go/gone).', `1 «/go/gone» ${stays('/go/gone')}`],
    ['See [it](/go/wg-gateway).', `1 «/go/wg-gateway» ${stays('/go/wg-gateway')}`],
  ])('%s is told', async (text, ...expected) => {
    expect(await found(`${text}\n`, archive)).toEqual(expected);
  });

  test('and the page of a group that has no channel, where the archive has one', async () => {
    const pages = ['ksap/a.md', 'working-groups/gateway.md'].map((path) => {
      return { file: `versioned_docs/version-2023/${path}`, content: `${head}See [it](/go/wg-gateway).\n` };
    });
    const problems = await checkPageTexts(pages, living);
    expect(problems.map(({ write }) => write)).toEqual(['../working-groups/gateway.md', 'gateway.md']);
  });
});

describe('an address that has a short link', () => {
  test.each<[url: string, name: string, path: string]>([
    ['https://join.slack.com/t/small', 'Slack', '/go/slack'],
    ['https://join.slack.com/t/small/', 'Slack', '/go/slack'],
    ['https://github.com/small/community/issues/new?template=apply.yml', 'Application', '/go/apply'],
    ['https://kubesphere.slack.com/messages/sig-docs', 'SIG Docs', '/go/sig-docs'],
    ['https://groups.google.com/forum/#!forum/dev', 'Developers', '/go/dev-list'],
    ['https://groups.google.com/group/sig-network/topics', 'Mailing list sig-network', '/go/list-sig-network'],
    ['https://GitHub.com/Small/Community/issues/new?template=apply.yml', 'Application', '/go/apply'],
  ])('%s is written as that in the living version', async (url, name, path) => {
    expect(await found(`See [it](${url}).\n`)).toEqual([`1 «${url}» ${passed(name)} → ${path}`]);
    expect(await found(`See [it][].\n\n[it]: ${url}\n`)).toEqual([`3 «${url}» ${passed(name)} → ${path}`]);
    expect(await found(`See [it](${url}).\n`, 'versioned_docs/version-2023/a.md')).toEqual([]);
    expect(await found(`# A\n\nSee [it](${url}).\n`, 'README.md')).toEqual([]);
  });

  test('is that of a short link in full as well', async () => {
    const url = 'https://community.kubesphere.io/go/apply';
    expect(await found(`See [it](${url}).\n`)).toEqual([`1 «${url}» ${passed('Application')} → /go/apply`]);
  });

  test('may stand in code, and what is below it is another', async () => {
    expect(
      await found('`https://join.slack.com/t/small` and [more of it](https://join.slack.com/t/small/more)\n'),
    ).toEqual([]);
  });

  test('is not told of where the channels cannot be read', async () => {
    const [page] = [
      { file: 'docs/a.md', content: `${head}See [it](/go/aply) or [it](https://join.slack.com/t/small).\n` },
    ];
    expect(await checkPageTexts([page])).toEqual([]);
  });
});
