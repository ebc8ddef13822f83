import type { DefaultParseFrontMatter } from '@docusaurus/types';
import { describe, expect, test } from 'vitest';
import { createParseFrontMatter, groupTitle, pagePlace } from './frontMatter';
import { committee, page, prose, sig, workingGroup } from './testing';

describe('the place of a page', () => {
  test.each<[file: string, version: string, path: string]>([
    ['docs/start.md', 'current', 'start.md'],
    ['docs/sigs/network.md', 'current', 'sigs/network.md'],
    ['versioned_docs/version-2023/sigs/network.md', '2023', 'sigs/network.md'],
    ['i18n/zh/docusaurus-plugin-content-docs/current/sigs/network.md', 'current', 'sigs/network.md'],
    ['i18n/zh-Hans/docusaurus-plugin-content-docs/version-2023/start.md', '2023', 'start.md'],
  ])('%s is of version %s, at %s', (file, version, path) => {
    expect(pagePlace(`/home/me/site/${file}`, '/home/me/site')).toEqual({ version, path });
  });

  test.each(['src/pages/about.md', 'README.md', 'docs/sigs/logo.svg', 'notdocs/start.md', 'i18n/zh/code.json'])(
    '%s is no page of the docs',
    (file) => {
      expect(pagePlace(`/home/me/site/${file}`, '/home/me/site')).toBe(undefined);
    },
  );

  test('is found in a Windows path', () => {
    expect(pagePlace('C:\\site\\docs\\sigs\\network.md', 'C:\\site')).toEqual({
      version: 'current',
      path: 'sigs/network.md',
    });
  });

  test('is counted from the site, also when the site lies in another docs folder', () => {
    expect(pagePlace('/home/me/docs/site/docs/start.md', '/home/me/docs/site')?.path).toBe('start.md');
  });
});

test('a group’s title comes from its name', () => {
  expect(groupTitle('sig', 'Network')).toBe('SIG Network');
  expect(groupTitle('working-group', 'Gateway API')).toBe('Working group Gateway API');
  expect(groupTitle('committee', 'Steering committee')).toBe('Steering committee');
});

describe('what Docusaurus sees of a page', () => {
  const parseByDefault: DefaultParseFrontMatter = async () => ({ frontMatter: { by: 'default' }, content: '' });
  const parse = (file: string, fileContent: string) =>
    createParseFrontMatter('/site')({
      filePath: `/site/${file}`,
      fileContent,
      defaultParseFrontMatter: parseByDefault,
    });

  const purpose = (name: string) => `Looks after ${name} in KubeSphere, from the first idea to daily use.`;

  test.each<[what: string, file: string, content: string, title: string, name: string]>([
    ['a SIG', 'docs/sigs/network.md', sig(), 'SIG Network', 'Network'],
    ['a SIG of a frozen year', 'versioned_docs/version-2023/sigs/network.md', sig(), 'SIG Network', 'Network'],
    ['a working group', 'docs/working-groups/gateway.md', workingGroup(), 'Working group Gateway', 'Gateway'],
    ['a committee', 'docs/committees/steering.md', committee(), 'Steering', 'Steering'],
  ])('of %s: title, label and description from its facts, and no fact', async (_what, file, content, title, name) => {
    expect((await parse(file, content)).frontMatter).toEqual({
      title,
      sidebar_label: name,
      description: purpose(name),
    });
  });

  test('a group’s own title, label and description win', async () => {
    const own = { title: 'Networking', sidebar_label: 'Net', description: 'What it does.' };
    expect((await parse('docs/sigs/network.md', sig(own))).frontMatter).toEqual(own);
  });

  test('a programme keeps its title and description, not its facts', async () => {
    const content = page({ title: 'Podcast', description: 'What to hear.', show: 'Talk', hosts: ['ana'] });
    expect((await parse('docs/programmes/podcast.md', content)).frontMatter).toEqual({
      title: 'Podcast',
      description: 'What to hear.',
    });
  });

  test('the text stands without its front matter, and keeps its own rules and tables', async () => {
    const body = '\nFirst.\n\n---\n\n| a |\n| --- |\n| b |\n';
    const { content } = await parse('docs/sigs/network.md', `---\nname: Network\n---\n${body}`);
    expect(content).toBe(body.trim());
  });

  test.each([
    ['with spaces behind its dashes', '--- \nname: Network\n---\t\n'],
    ['without a field', '---\n---\n'],
  ])('the text stands without front matter %s', async (_what, frontMatter) => {
    expect((await parse('docs/sigs/network.md', `${frontMatter}\nFirst.\n`)).content).toBe('First.');
  });

  test('the text may have Windows line ends', async () => {
    const { content } = await parse('docs/sigs/network.md', '---\r\nname: Network\r\n---\r\n\r\nFirst.\r\n');
    expect(content).toBe('First.');
  });

  test.each(['docs/start.md', 'docs/sigs/index.md', 'src/pages/about.md'])('%s is left to Docusaurus', async (file) => {
    expect((await parse(file, prose())).frontMatter).toEqual({ by: 'default' });
  });

  test.each(['src/pages/about.md', 'i18n/zh/docusaurus-plugin-content-docs/current/start.md'])(
    '%s, which the plugin does not check, is left to Docusaurus as it is',
    async (file) => {
      expect((await parse(file, 'Text.\n')).frontMatter).toEqual({ by: 'default' });
    },
  );

  test.each<[what: string, content: string, text: string]>([
    ['no front matter', 'Text.\n', 'Text.'],
    ['front matter that is not closed', '---\ntitle: A\n\nText.\n', '---\ntitle: A\n\nText.'],
    ['front matter that is no valid YAML', '---\ntitle: a: b\n---\nText.\n', 'Text.'],
    ['a title that is a number', prose({ title: 2023 }), 'Text.'],
    ['a field that is not known', prose({ slug: '/here' }), 'Text.'],
  ])('a page with %s has none; the problem is told elsewhere', async (_what, content, text) => {
    const { frontMatter, content: body } = await parse('docs/start.md', content);
    expect({ frontMatter, body }).toEqual({ frontMatter: {}, body: text });
  });

  test('a group’s title and purpose that are no text are none; the problem is told elsewhere', async () => {
    const { frontMatter } = await parse('docs/sigs/network.md', sig({ title: 5, purpose: 7, description: ['a'] }));
    expect(frontMatter).toEqual({ title: 'SIG Network', sidebar_label: 'Network' });
  });

  test('front matter that is no valid YAML gives no title; the problem is told elsewhere', async () => {
    const { frontMatter, content } = await parse('docs/sigs/network.md', '---\nname: [\n---\nText.\n');
    expect({ frontMatter, content }).toEqual({ frontMatter: {}, content: 'Text.' });
  });
});
