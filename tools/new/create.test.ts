import { describe, expect, test, vi } from 'vitest';
import { readSite } from '../../src/plugins/community/read';
import { recordKind } from '../../src/plugins/community/records';
import { checkTexts } from '../../src/plugins/community/site';
import { type Creation, create } from './create';
import type { Answers, Kind } from './kinds/kind';
import { changed, contentOf, living, registered, withFiles } from './site';
import { kindOf, openSigs, siteDir, smallSite, today } from './testing';

// A check of the whole site reads all of its prose.
vi.setConfig({ testTimeout: 120_000 });

const read = await readSite(siteDir);

/** The real site, with a seat for an ambassador more in any case. */
const site = withFiles(read, [
  changed(read, 'docs/ksap/ambassadors.md', (content) => content.replace(/^seats: \d+$/m, 'seats: 1000')),
]);

const [known = ''] = registered(site);
const [one = '', two = '', three = ''] = openSigs(site);
const purpose = ['Connects clusters that stand behind *slow* and {unreliable} links, as https://kubesphere.io says.'];

async function made(name: Kind['name'], answers: Answers): Promise<Extract<Creation, { files: unknown }>> {
  const creation = await create(site, kindOf(name), answers, today);
  if ('findings' in creation) throw new Error(JSON.stringify(creation.findings));
  return creation;
}

async function errorsOf(texts: typeof site): Promise<string[]> {
  const { problems } = await checkTexts(texts, { today, asOf: '' });
  return problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`);
}

const before = await errorsOf(site);
/** Errors of the real site with what is made, that it has not without it. */
async function newErrors({ files }: Awaited<ReturnType<typeof made>>): Promise<string[]> {
  return (await errorsOf(withFiles(site, files))).filter((error) => !before.includes(error));
}

/** The names of the fields of a page, in their order, and its body. */
function parts(content = ''): { fields: (string | undefined)[]; body: string } {
  const [, yaml = '', body = ''] = content.split(/^---\n/m);
  return { fields: [...yaml.matchAll(/^([a-z_]+):/gm)].map(([, field]) => field), body };
}

describe('what is made passes the check of the real site', () => {
  test.each<[what: string, kind: Kind['name'], answers: Answers]>([
    [
      'a SIG with everything',
      'sig',
      {
        name: ['Far Edge {of} things'],
        slug: ['far-edge-of-things'],
        purpose,
        focus: ['across'],
        topic: ['- dash', '1. one', 'a:b <c>', '人工智能'],
        lead: [known, 'new-octocat'],
        member: ['new-hubot'],
        'new-person': ['new-octocat=New Octocat', 'new-hubot=New Hubot'],
        slack: ['sig-far-edge-of-things'],
        notes: ['https://docs.google.com/document/d/far-edge-of-things/'],
        repository: ['Far=https://github.com/kubesphere/far-edge-of-things'],
      },
    ],
    [
      'a SIG without a lead',
      'sig',
      { name: ['Far Edge'], purpose, focus: ['component'], topic: ['links'], 'vacant-since': [today] },
    ],
    [
      'a working group',
      'working-group',
      {
        name: ['Far Edge'],
        purpose,
        sponsor: [one, two],
        'ends-when': ['Done: both agree.'],
        topic: ['links'],
        lead: [known],
      },
    ],
    ['a person in lists', 'person', { handle: ['new-octocat'], 'member-of': [one, two, 'steering'] }],
    [
      'a person without a handle',
      'person',
      { key: ['new-octocat'], 'no-github': ['yes'], name: ['New'], 'lead-of': [three] },
    ],
    [
      'an ambassador',
      'ambassador',
      {
        person: ['new-octocat'],
        'new-person': ['new-octocat=New'],
        certificate: ['https://certificates.example/new-octocat.png'],
      },
    ],
  ])('%s', async (_what, kind, answers) => {
    expect(await newErrors(await made(kind, answers))).toEqual([]);
  });

  test('but for a person whom no page names, who must be named next', async () => {
    const creation = await made('person', { handle: ['new-octocat'], name: ['New'] });
    const errors = await newErrors(creation);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^data\/people\.yml: new-octocat is named by no page/);
    expect(creation.next).toContain(
      'Name new-octocat on a page, such as in the members of a group: until then "npm run check:data" refuses the entry.',
    );
  });
});

describe('a new page', () => {
  const planned = (answers: Answers) => kindOf('sig').plan(site, answers, today);

  test('has its fields in the order of the other pages', () => {
    const answers = { name: ['Far Edge'], purpose, focus: ['across'] };
    const { files } = planned({ ...answers, lead: [known] });
    expect(files.map(({ file, before }) => [file, before])).toEqual([['docs/sigs/far-edge.md', undefined]]);
    const { fields } = parts(files[0]?.content);
    for (const { path } of living(site).pages.filter((page) => recordKind(page.path) === 'sig')) {
      const others = parts(contentOf(site, `docs/${path}`)).fields.filter((field) => fields.includes(field));
      expect([path, ...fields.filter((field) => others.includes(field))]).toEqual([path, ...others]);
    }
    const vacant = planned({ ...answers, 'vacant-since': [today] });
    expect(parts(vacant.files[0]?.content).fields).toEqual(
      fields.flatMap((field) => (field === 'leads' ? [field, 'vacant'] : [field])),
    );
  });

  test('of a SIG has the day, and a text made from the answers', () => {
    const answers = { name: ['Far Edge'], purpose, focus: ['across'], lead: [known], topic: ['links', 'queues'] };
    const content = planned(answers).files[0]?.content ?? '';
    expect(content).toContain(`status: open\nfocus: across\ntopics:\n  - links\n  - queues\n`);
    expect(content).toContain(`founded: ${today}\nconfirmed: ${today}\nsource: null\nleads:\n  - `);
    expect(content).toContain(
      '## What it works on {#scope}\n\n' +
        '**In short.** Connects clusters that stand behind \\*slow\\* and \\{unreliable\\} links, ' +
        'as `https://kubesphere.io` says.\n\n' +
        'These topics belong to it:\n\n- links\n- queues\n\n',
    );
    expect(content).toContain("\n\n## Where to start {#start}\n\nIntroduce yourself in the [contributors' channel]");
    expect(
      parts(content)
        .body.split('\n')
        .filter((line) => line.length > 120),
    ).toEqual([]);
  });

  test('tells what to do next, in order', async () => {
    const { next } = await made('sig', {
      name: ['Far Edge'],
      purpose,
      focus: ['across'],
      topic: ['links'],
      lead: [known],
    });
    expect(next).toEqual([
      'Have the approval of the technical oversight committee at hand: a SIG needs it (docs/governance/sig-lifecycle.md).',
      'Read docs/sigs/far-edge.md, and write in your own words what the group works on and where to start.',
      expect.stringMatching(
        /^Add what you know already\. The health page will note of docs\/sigs\/far-edge\.md: leads /,
      ),
      'Look at it: npm start, then http://localhost:3000/sigs/far-edge',
      'npm run generate (updates CODEOWNERS, OWNERS, the published ids and the golden copy of the API)',
      'npm run check:data',
      'Commit all of it, and open a pull request.',
    ]);
  });
});

test('nothing is made of answers that are wrong', async () => {
  expect(await create(site, kindOf('person'), { handle: ['under_score'] }, today)).toEqual({
    findings: [expect.objectContaining({ question: 'handle' })],
  });
});

test('prose that is wrong is told with its file', async () => {
  const answers = { name: ['Far Edge'], purpose, focus: ['across'], topic: ['links'], lead: ['ana'] };
  const small = smallSite();
  const versions = small.versions.map((texts) => ({
    ...texts,
    pages: texts.pages.filter(({ path }) => path !== 'governance/roles.md'),
  }));
  const creation = await create({ ...small, versions }, kindOf('sig'), answers, today);
  expect(creation).toEqual({
    findings: [
      expect.objectContaining({ question: undefined, message: expect.stringContaining('governance/roles.md') }),
    ],
  });
  expect('findings' in creation && creation.findings[0]?.message).toMatch(/^docs\/sigs\/far-edge\.md:\d+ links to /);
  expect(await create(small, kindOf('sig'), answers, today)).toHaveProperty('files');
});

test('a registry that cannot be read is not changed', async () => {
  const broken = withFiles(site, [{ file: 'data/people.yml', before: '', content: 'ana: [\n' }]);
  await expect(create(broken, kindOf('person'), { handle: ['octocat'] }, today)).rejects.toThrow(
    /^data\/people\.yml: this is not valid YAML: .* Try "npm run check:data" first\.$/s,
  );
});
