import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSiteConfig } from '../../site.config';
import type { MarkdownFile } from '../../src/plugins/community/markdown';
import { readFlags } from '../new/flags';
import { readTasks } from './examples';
import { guideFile, mentionsOf, shortGuideFile } from './mentions';

const root = join(import.meta.dirname, '../..');
const read = (file: string): MarkdownFile => ({ file, content: readFileSync(join(root, file), 'utf8') });
const { scripts } = JSON.parse(read('package.json').content) as { readonly scripts: Readonly<Record<string, string>> };

/** Address of the published site, whatever this build's is. */
const { url } = readSiteConfig({});

const guideUrl = `${url}${guideFile.replace(/^docs|\.md$/g, '')}`;

/** The id of a heading, at its end. */
const idAt = (content: string, id: string) => content.includes(`{#${id}}`);

/** Whether an address leads to a page of the site, or to a file of the repository, that is there. */
function isThere(link: string): boolean {
  if (!link.startsWith(url)) return existsSync(join(root, link));
  const [path = '', id] = link.slice(url.length).split('#');
  const file = [`docs${path}.md`, `docs${path}/index.md`].find((candidate) => existsSync(join(root, candidate)));
  return file !== undefined && (id === undefined || idAt(read(file).content, id));
}

test('what a text mentions is found, once, and examples are left out', async () => {
  const content = [
    'Run `npm run a` or `npm test`, open `docs/x.md`, `docs/x.md`, `a.yml`, `docs/sigs/example.md`, `docs/<slug>.md`.',
    'Not `/docs/x`, `leads`, `https://a.example/b`. See [X](x.md) and [Y][y].',
    '```bash\nnpm ci && npm start\nnpm run a -- b   # why\n```',
    '[y]: https://a.example/y',
  ].join('\n\n');
  expect(await mentionsOf({ file: 'docs/a.md', content })).toEqual({
    commands: ['a', 'test', 'start', 'a -- b'],
    paths: ['docs/x.md', 'a.yml'],
    links: ['x.md', 'https://a.example/y'],
  });
});

describe.each([guideFile, shortGuideFile])('%s', (file) => {
  test('names commands that there are', async () => {
    const { commands } = await mentionsOf(read(file));
    expect(commands.length).toBeGreaterThan(3);
    const names = commands.map((command) => command.split(' ')[0] ?? '');
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('tells "npm run new" what it can add', async () => {
    const { commands } = await mentionsOf(read(file));
    const told = commands.flatMap((command) => /^new -- (.*)$/.exec(command)?.[1] ?? []);
    expect(told.length).toBeGreaterThan(1);
    expect(told.flatMap((words) => readFlags(words.split(' ')).mistakes)).toEqual([]);
  });

  test('names files and folders that there are', async () => {
    const { paths } = await mentionsOf(read(file));
    expect(paths).toContain('data/people.yml');
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe(shortGuideFile, () => {
  test('links to pages, headings and files that there are', async () => {
    const { links } = await mentionsOf(read(shortGuideFile));
    expect(links).toContain('LICENSE');
    expect(links.filter((link) => !isThere(link))).toEqual([]);
    expect([`${url}/no-such-page`, `${guideUrl}#no-such-heading`, 'NO-SUCH-FILE'].filter(isThere)).toEqual([]);
  });

  test('has the tasks of the guide, in its order, under its headings, with a file each', async () => {
    const tasks = await readTasks(read(guideFile));
    const items = read(shortGuideFile)
      .content.split(/^\d\. /m)
      .slice(1);
    const heads = items.map((item) => /^\*\*\[([^\]]+)\]\(([^)]+)\)\.\*\*/.exec(item.replace(/\n +/g, ' ')));
    expect(heads.map((head) => head?.slice(1))).toEqual(tasks.map(({ id, title }) => [title, `${guideUrl}#${id}`]));
    for (const [index, { changes }] of tasks.entries()) {
      const files = changes.flatMap(({ examples }) => examples.map((example) => example.file));
      const item = items[index] ?? '';
      const missing = files.filter(
        (file) => ![...item.matchAll(/`([^`]+)`/g)].some(([, path = '']) => file.startsWith(path)),
      );
      expect([tasks[index]?.id, missing]).toEqual([tasks[index]?.id, []]);
    }
  });
});
