import { describe, expect, test } from 'vitest';
import { readFlags } from './flags';
import { help } from './help';
import { kinds } from './kinds';

describe('a command line', () => {
  test.each<[line: string, args: string[], kind: string | undefined, answers: Record<string, string[]>]>([
    ['nothing', [], undefined, {}],
    ['a kind', ['sig'], 'sig', {}],
    [
      'values in both forms, lists repeated',
      ['sig', '--name', 'AI', '--purpose=a=b', '--lead', 'zheng1', '--lead=Ma-Dan'],
      'sig',
      { name: ['AI'], purpose: ['a=b'], lead: ['zheng1', 'Ma-Dan'] },
    ],
    ['a switch', ['person', '--no-github', '--key', 'wei-wang'], 'person', { 'no-github': ['yes'], key: ['wei-wang'] }],
    ['a value with dashes', ['sig', '--topic', '- a', '--topic=--b'], 'sig', { topic: ['- a', '--b'] }],
    ['blank space around a value', ['sig', '--name', ' AI '], 'sig', { name: ['AI'] }],
    ['an empty value', ['sig', '--name', ''], 'sig', { name: [''] }],
  ])('of %s is read', (_line, args, kind, answers) => {
    const command = readFlags(args);
    expect([command.kind?.name, command.answers, command.mistakes]).toEqual([kind, answers, []]);
    expect([command.wantsHelp, command.isDryRun]).toEqual([false, false]);
  });

  test.each<[args: string[], wantsHelp: boolean, isDryRun: boolean]>([
    [['--help'], true, false],
    [['-h'], true, false],
    [['sig', '--help'], true, false],
    [['sig', '--dry-run', '--name', 'AI'], false, true],
    [['--dry-run'], false, true],
  ])('%j', (args, wantsHelp, isDryRun) => {
    const command = readFlags(args);
    expect([command.wantsHelp, command.isDryRun, command.mistakes]).toEqual([wantsHelp, isDryRun, []]);
  });

  test.each<[args: string[], mistakes: string[]]>([
    [['sigg'], ['"sigg" cannot be added; known: sig, working-group, person, ambassador. Did you mean "sig"?']],
    [['robot', '--nmae', 'x'], ['"robot" cannot be added; known: sig, working-group, person, ambassador']],
    [['--name', 'AI'], ['--name goes with a kind before it: sig, working-group, person, ambassador']],
    [['sig', '--nmae', 'AI'], ['--nmae is not known. Did you mean "--name"?']],
    [['sig', '--dryrun'], ['--dryrun is not known. Did you mean "--dry-run"?']],
    [['sig', '--xyz', '1'], ['--xyz is not known']],
    [['person', '--lead_of', 'x'], ['--lead_of is not known. Did you mean "--lead-of"?']],
    [['sig', '--name', 'A', '--name', 'B'], ['--name is given twice']],
    [['sig', '--name', '--focus', 'across'], [`--name needs a value: ${expects('name')}`]],
    [['sig', '--slack'], ['--slack needs a value: the name of its Slack channel, without #']],
    [['sig', '--name', 'Far', 'Edge'], ['"Edge" belongs to no flag: put a value that holds spaces in quotes']],
    [['person', '--no-github=yes'], ['--no-github takes no value']],
    [['sig', '--dry-run=yes'], ['--dry-run takes no value']],
  ])('%j has mistakes', (args, mistakes) => {
    expect(readFlags(args).mistakes).toEqual(mistakes);
  });
});

function expects(name: string): string | undefined {
  return kinds[0]?.questions.find((question) => question.name === name)?.expects;
}

describe('the help', () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    'of %s explains every flag, and no other kind',
    (name, kind) => {
      const text = help(kind);
      for (const question of kind.questions) {
        expect(text).toContain(`\n  --${question.name}`);
        expect(text).toContain(`\n      ${question.expects}`);
      }
      expect(text.match(/^npm run new -- [a-z-]+: /gm)).toEqual([`npm run new -- ${name}: `]);
    },
  );

  test('of everything has every kind, and says how a run ends', () => {
    expect(help().match(/^npm run new -- [a-z-]+: /gm)).toEqual(kinds.map(({ name }) => `npm run new -- ${name}: `));
    expect(help()).toContain('--dry-run');
    expect(help()).toContain('130 after Ctrl-C');
  });
});
