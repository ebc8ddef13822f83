import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from './main';
import {
  filesBelow,
  removeTemporaryFolders,
  type Script,
  scripted,
  smallSite,
  temporaryFolder,
  today,
  writeSite,
} from './testing';

/** A folder that holds the small site. */
async function copy(): Promise<string> {
  const folder = await temporaryFolder();
  await writeSite(folder, smallSite());
  return folder;
}

afterAll(removeTemporaryFolders);

const untouched = await copy();
const before = await filesBelow(untouched);

/** A run, and what it printed. Without a folder of its own it must leave the site as it is. */
async function run(args: readonly string[], script?: Script, folder = untouched) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const person = script && scripted(script);
  const code = await main({
    args,
    siteDir: folder,
    today,
    asker: person?.asker,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  if (folder === untouched) expect(await filesBelow(folder)).toEqual(before);
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n'), said: person?.said ?? [] };
}

/** What is other than before in a folder. */
async function changes(folder: string): Promise<string[]> {
  return [...(await filesBelow(folder))].flatMap(([file, content]) => (before.get(file) === content ? [] : [file]));
}

const person = ['person', '--handle', 'new-octocat', '--name', 'New', '--member-of', 'network'];
const purpose = 'Connects clusters that stand behind slow and unreliable links.';

describe('without a terminal', () => {
  test('all that is missing or wrong is told at once, and nothing is written', async () => {
    const args = ['sig', '--nmae', 'X', '--slug', 'network', '--lead', 'nobody-of-this-name', '--purpose', 'Short.'];
    const { code, complaints } = await run(args);
    expect(code).toBe(2);
    expect(complaints.split('\n')).toEqual([
      'Nothing was written:',
      '  --nmae is not known. Did you mean "--name"?',
      '  --name is missing: the name without the words SIG or working group, such as Observability',
      '  --slug: "network" is taken by docs/sigs/network.md',
      '  --purpose: has 6 characters; expected 50 to 160',
      '  --focus is missing: component (one part of the product) or across (the whole project)',
      '  --topic is missing: a topic, by which the group is found',
      '  --lead: "nobody-of-this-name" is not in data/people.yml. A new person is added with "npm run new -- person".' +
        ' To add somebody in this run: --new-person nobody-of-this-name="Name".',
      '"npm run new -- sig --help" explains every flag.',
    ]);
  });

  test.each<[args: string[], complaints: string]>([
    [[], '  say what to add: sig, working-group, person, ambassador\n"npm run new -- --help" explains every flag.'],
    [['ambassador'], '  --person is missing: a key of data/people.yml: the GitHub handle\n'],
    [['sigg'], 'Did you mean "sig"?\n"npm run new -- --help" explains every flag.'],
    [['person', '--handle', 'a', '--name', 'Wang Wei'], ' (--namesake wei-wang)\n'],
  ])('%j ends with 2', async (args, expected) => {
    const { code, complaints } = await run(args);
    expect(code).toBe(2);
    expect(complaints).toContain(expected);
  });

  test('the help is printed and nothing else', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, complaints: '' });
    expect((await run(['person', '--help'])).printed).toContain('\nnpm run new -- person: adds a person\n');
  });

  test('a dry run shows what would be written, and writes nothing', async () => {
    const { code, printed, complaints } = await run([...person, '--dry-run']);
    expect([code, complaints]).toEqual([0, '']);
    expect(printed).toContain('\n  + new-octocat:\n  +   name: New\n');
    expect(printed).toMatch(/\ndocs\/sigs\/network\.md \(changed, line \d+\)\n {2}\+ {3}- new-octocat\n/);
    expect(printed).toContain('\nNext:\n  1. Make sure that "new-octocat" is written as GitHub shows it');
  });

  test('what is right is written', async () => {
    const folder = await copy();
    const { code, printed } = await run(person, undefined, folder);
    expect(code).toBe(0);
    expect(printed).toMatch(/^changed {2}data\/people\.yml\nchanged {2}docs\/sigs\/network\.md\n\nNext:\n/);
    expect(await changes(folder)).toEqual(['data/people.yml', 'docs/sigs/network.md']);
    expect(await readFile(join(folder, 'data/people.yml'), 'utf8')).toContain('\nnew-octocat:\n  name: New\n');
    // The same once more: the person is there now.
    expect(await run(person, undefined, folder)).toMatchObject({ code: 2 });
  });

  test('a folder that is no site is told so', async () => {
    const { code, complaints } = await run(person, undefined, await temporaryFolder());
    expect(code).toBe(1);
    expect(complaints).toMatch(/^Nothing was written: ENOENT/);
  });
});

describe('in a terminal', () => {
  const script: Script = [
    ['What would you like to add?', 'sig'],
    ['What is its name?', 'Network', 'Far Edge'],
    ['last part of its address? [far-edge]', 'far-edge'],
    ['What is it for', 'Short.', purpose],
    ['What does it work on?', 'across'],
    ['Which topics', 'links, queues'],
    ['Who leads it?', 'new-octocat'],
    ['Add "new-octocat" as a new person?', true],
    ['What is the name of new-octocat?', '', 'New'],
    ['other members', ''],
    ['Slack channel', '#sig-far-edge', ''],
    ['meeting notes', ''],
    ['repositories', ''],
  ];

  test('everything is asked, checked and written', async () => {
    const folder = await copy();
    const { code, said } = await run([], [...script, ['Write docs/sigs/far-edge.md, data/people.yml?', true]], folder);
    expect(code).toBe(0);
    expect(said.slice(0, 2)).toEqual([
      '"Network" is taken by docs/sigs/network.md',
      expect.stringMatching(/^has 6 char/),
    ]);
    expect(await changes(folder)).toEqual(['data/people.yml', 'docs/sigs/far-edge.md']);
  });

  test.each<[what: string, script: Script]>([
    ['at the first question', [['What would you like to add?', undefined]]],
    ['in the middle', [...script.slice(0, 3), ['What is it for', undefined]]],
    ['when asked whether to write', [...script, ['Write docs/sigs/far-edge.md', false]]],
  ])('who stops %s leaves everything as it was', async (_what, stopped) => {
    expect(await run([], stopped)).toMatchObject({ code: 130, printed: '', complaints: 'Nothing was written.' });
  });

  test('only what no flag says is asked', async () => {
    const { code, printed } = await run(
      ['sig', '--dry-run', '--name', 'Far Edge', '--focus', 'across', '--topic', 'links', '--vacant-since', today],
      [['What is it for', purpose]],
    );
    expect(code).toBe(0);
    expect(printed).toContain(`  + purpose: ${purpose}\n`);
  });

  test('a lead or the day since when there is none is asked for', async () => {
    const args = [
      'sig',
      '--dry-run',
      '--name',
      'Far Edge',
      '--focus',
      'across',
      '--topic',
      'links',
      '--purpose',
      purpose,
    ];
    const { code, printed } = await run(args, [
      ['Who leads it?', ''],
      ['Since when', '2030-01-01'],
    ]);
    expect(code).toBe(0);
    expect(printed).toContain('  + leads: []\n  + vacant:\n  +   since: 2030-01-01\n');
  });

  test('nothing is asked when the flags say it all, nor when one is wrong', async () => {
    expect(await run([...person, '--dry-run'], [])).toMatchObject({ code: 0 });
    expect(await run(['sig', '--slug', 'network'], [])).toMatchObject({ code: 2 });
  });
});
