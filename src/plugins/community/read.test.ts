import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSite, readTexts } from './read';

let siteDir: string;

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(siteDir, file)), { recursive: true });
  await writeFile(join(siteDir, file), content);
}

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'read-'));
  await write('data/people.yml', 'ana: {}\n');
  await write('data/channels.yml', '[]\n');
  await write('data/forms.yml', '[]\n');
  await write('data/published.yml', 'groups: {}\nchannels: {}\n');
  await write('data/redirects.yml', 'moved: {}\n');
  await write('data/addresses.txt', '/\n');
  await write('data/former-paths.txt', 'README.md\n');
});

afterEach(() => rm(siteDir, { recursive: true }));

test('every Markdown file is read, in the order of the paths, and nothing else', async () => {
  await write('docs/start.md', 'Start.');
  await write('docs/sigs/network.md', 'Network.');
  await write('docs/img/logo.svg', '<svg/>');
  await write('docs/_category_.yml', 'label: A');
  await write('versioned_docs/version-2023/start.md', 'Old.');
  expect(await readTexts(siteDir, 'current')).toEqual({
    version: 'current',
    basePath: '',
    docsFolder: 'docs',
    pages: [
      { path: 'sigs/network.md', content: 'Network.' },
      { path: 'start.md', content: 'Start.' },
    ],
    people: { file: 'data/people.yml', content: 'ana: {}\n' },
    channels: { file: 'data/channels.yml', content: '[]\n' },
    forms: { file: 'data/forms.yml', content: '[]\n' },
  });
});

test('a frozen year is read from its folder, with its own channels and no forms, and has its year in its addresses', async () => {
  await write('data/versions/2023/channels.yml', '[] # of 2023\n');
  await write('versioned_docs/version-2023/start.md', 'Old.');
  expect(await readTexts(siteDir, '2023')).toMatchObject({
    basePath: '/2023',
    docsFolder: 'versioned_docs/version-2023',
    people: { file: 'data/people.yml' },
    channels: { file: 'data/versions/2023/channels.yml', content: '[] # of 2023\n' },
    forms: undefined,
    pages: [{ path: 'start.md', content: 'Old.' }],
  });
});

test('a missing folder and a missing file are told by name', async () => {
  await expect(readTexts(siteDir, '2023')).rejects.toThrow('versioned_docs/version-2023');
  await write('docs/start.md', 'Start.');
  await rm(join(siteDir, 'data/people.yml'));
  await expect(readTexts(siteDir, 'current')).rejects.toThrow('data/people.yml');
});

test('the versions of the site are the living one and those that Docusaurus lists', async () => {
  await write('docs/start.md', 'Start.');
  for (const year of ['2023', '2021']) {
    await write(`versioned_docs/version-${year}/index.md`, 'Welcome.');
    await write(`data/versions/${year}/channels.yml`, '[]\n');
  }
  await write('versions.json', '["2023", "2021"]');
  const { versions } = await readSite(siteDir);
  expect(versions.map(({ version }) => version)).toEqual(['current', '2023', '2021']);
});

test('the whole site is its versions, what was published, and the Markdown files at its root', async () => {
  await write('docs/start.md', 'Start.');
  await write('docs/sigs/code.mdx', 'Run.');
  await write('README.md', 'Read me.');
  await write('CONTRIBUTING.md', 'Contribute.');
  await write('LICENSE', 'Free.');
  await write('.github/pull_request_template.md', 'What?');
  await write('.github/ISSUE_TEMPLATE/new_sig.yml', 'name: New SIG\n');
  expect(await readSite(siteDir)).toEqual({
    versions: [await readTexts(siteDir, 'current')],
    codePages: ['docs/sigs/code.mdx'],
    published: { file: 'data/published.yml', content: 'groups: {}\nchannels: {}\n' },
    redirects: { file: 'data/redirects.yml', content: 'moved: {}\n' },
    addresses: { file: 'data/addresses.txt', content: '/\n' },
    formerPaths: 'README.md\n',
    issueForms: [{ file: '.github/ISSUE_TEMPLATE/new_sig.yml', content: 'name: New SIG\n' }],
    others: [
      { file: 'CONTRIBUTING.md', content: 'Contribute.' },
      { file: 'README.md', content: 'Read me.' },
    ],
  });
});

test('a list of what was published that is missing is told by name', async () => {
  await write('docs/start.md', 'Start.');
  await rm(join(siteDir, 'data/published.yml'));
  await expect(readSite(siteDir)).rejects.toThrow('data/published.yml');
});
