import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { site as place } from '../../site.config';
import type { SiteTexts } from '../../src/plugins/community/read';
import { page, sig, smallFormerPaths, smallRedirects, texts, yaml } from '../../src/plugins/community/testing';
import { fakeGitHub } from '../../tests/fakeGitHub';
import { removeTemporaryFolders, temporaryFolder, writeSite } from '../new/testing';
import { main } from './main';
import { help } from './options';
import { turns } from './polite';
import type { NoReply, Reply, Send } from './send';
import { quickClock } from './testing';

afterAll(removeTemporaryFolders);

const ok: Reply = { status: 200, location: undefined, retryAfter: undefined, body: '' };

const form = `https://github.com/${place.repository}/issues/new?template=apply.yml`;
const [dead, alive] = ['https://dead.site/1', 'https://alive.site/'];

/** A site with a dead link, a form that is missing, and a group whose facts were confirmed in 2023. */
const small: SiteTexts = {
  versions: [
    texts({
      pages: {
        'start.md': page(
          { title: 'Start', description: 'What a reader of this page learns.' },
          `<${dead}> <${alive}>\n`,
        ),
        'sigs/network.md': sig(),
      },
      forms: yaml([{ id: 'apply', name: 'Application', url: form, about: 'Apply.' }]),
    }),
  ],
  published: { file: 'data/published.yml', content: 'groups: {}\nchannels: {}\n' },
  addresses: { file: 'data/addresses.txt', content: '' },
  redirects: { file: 'data/redirects.yml', content: smallRedirects },
  formerPaths: smallFormerPaths,
  others: [],
};

/** A web on which one page is gone. */
const web = ({ href }: URL): Reply => ({ ...ok, status: href === dead ? 404 : 200 });

/** Runs the command on the small site, on New Year's Day of 2030; returns what was said and asked. */
async function run(args: readonly string[], reply: (url: URL) => Reply | NoReply, env: NodeJS.ProcessEnv = {}) {
  const siteDir = await temporaryFolder();
  await writeSite(siteDir, small);
  await writeFile(join(siteDir, 'site.config.ts'), `const defaults = {\n  repository: 'a/b',\n};\n`);
  const [said, complaints, asked]: string[][] = [[], [], []];
  const send: Send = async (method, url) => {
    asked?.push(`${method} ${url.href}`);
    return reply(url);
  };
  const { wait, now } = quickClock();
  const network = { send, wait, now, turns: turns(8), pause: 1, longestWait: 1 };
  const print = (text: string) => said?.push(text);
  const complain = (text: string) => complaints?.push(text);
  const code = await main({ args, siteDir, print, complain }, { network, env });
  const read = (file: string) => readFile(join(siteDir, file), 'utf8');
  return { code, said: said?.join('\n'), complaints: complaints?.join('\n'), asked: asked?.toSorted(), read };
}

describe('npm run care', () => {
  test('asks for each address once and prints what it found, with 0', async () => {
    const { code, said, complaints, asked } = await run([], web);
    expect([code, complaints, asked]).toEqual([
      0,
      '',
      [`GET ${dead}`, `HEAD ${dead}`, `HEAD ${alive}`, `HEAD https://github.com/${place.repository}`].toSorted(),
    ]);
    expect(said?.split('\n').filter((line) => /^[\d-]| {2}-/.test(line))).toEqual([
      '4 addresses: 2 alive, 2 dead.',
      `- <${dead}> answers 404`,
      '  - [docs/start.md:6](docs/start.md#L6)',
      `- \`${form}\` the repository has no .github/ISSUE_TEMPLATE/apply.yml; used by \`/go/apply\``,
      '  - [data/forms.yml:3](data/forms.yml#L3)',
      '- **Network**: confirmed on 2023-02-01 ([docs/sigs/network.md:6](docs/sigs/network.md#L6)); ask `ana`',
    ]);
  });

  test('counts the year from another day', async () => {
    const { said } = await run(['--today', '2024-02-01'], web);
    expect(said).not.toContain('## Facts');
  });

  test('says that the network is away rather than that all is dead, with 1', async () => {
    const { code, said, complaints } = await run([], () => ({ error: 'ENOTFOUND' }));
    expect([code, said, complaints]).toEqual([
      1,
      '',
      'None of 3 addresses answered, so nothing can be said of them: this machine seems to be offline.',
    ]);
  });

  test('writes files, and brings the issue up to date', async () => {
    const fake = await fakeGitHub();
    const { code, said, read } = await run(['--report', 'care.md', '--json', 'care.json', '--issue'], web, fake.env);
    await fake.close();
    expect([code, said]).toEqual([0, '4 addresses: 2 alive, 2 dead; facts to ask for: 1; the issue: opened']);
    expect(fake.state.issues).toHaveLength(1);
    expect(await read('care.md')).toMatch(/^# Links and facts that need a hand\n\n4 addresses: 2 alive, 2 dead\.\n/);
    const { checked, stale } = JSON.parse(await read('care.json')) as { checked: { url: string }[]; stale: object[] };
    expect(checked.map(({ url }) => url)).toEqual([dead, alive, form, `https://github.com/${place.repository}`]);
    expect(stale).toMatchObject([{ name: 'Network', line: 6 }]);
  });

  test.each([
    ['wrong arguments', ['--today', 'soon'], {}, '"soon" is no day'],
    ['no token', ['--issue'], {}, 'GITHUB_TOKEN is not set'],
    ['a wrong repository', ['--issue'], { GITHUB_TOKEN: 'secret', GITHUB_REPOSITORY: 'a' }, 'GITHUB_REPOSITORY is not'],
  ])('refuses %s with 2, and asks for nothing', async (_what, args, env, message) => {
    const { code, complaints, asked } = await run(args, () => ok, env);
    expect([code, asked]).toEqual([2, []]);
    expect(complaints).toContain(message);
    expect(complaints).toContain(help);
    expect(complaints).not.toContain('secret');
  });

  test('shows its help', async () => {
    const { code, said, asked } = await run(['--help', '--issue'], () => ok);
    expect([code, said, asked]).toEqual([0, help, []]);
  });
});
