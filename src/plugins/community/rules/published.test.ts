import { describe, expect, test } from 'vitest';
import { committee, ruleProblems, sig, workingGroup, yaml } from '../testing';
import { publishedNamesStay, shortLinksDoNotComeBack } from './published';

const published = 'groups:\n  gateway: Gateway\n  network: Network\n  steering: Steering\nchannels: {}\n';

const pages = {
  'sigs/network.md': sig(),
  'working-groups/gateway.md': workingGroup(),
  'committees/steering.md': committee(),
};

describe('a group that was published', () => {
  test('may say which name it had', () => {
    const all = { ...pages, 'sigs/network.md': sig({ slug: 'network', name: 'Wires', formerly: ['Network'] }) };
    expect(ruleProblems(publishedNamesStay, { pages: all }, { published })).toEqual([]);
    expect(ruleProblems(publishedNamesStay, { pages: { 'sigs/new.md': sig({ name: 'New' }) } }, { published })).toEqual(
      [],
    );
  });

  test('is told by its own slug, not by that of another', () => {
    const all = { ...pages, 'sigs/docs.md': sig({ name: 'Docs', slug: 'network' }) };
    expect(ruleProblems(publishedNamesStay, { pages: all }, { published })).toEqual([]);
  });

  test('does not change its name without saying so', () => {
    const all = { ...pages, 'sigs/network.md': sig({ slug: 'network', name: 'Wires' }) };
    expect(ruleProblems(publishedNamesStay, { pages: all }, { published })).toEqual([
      'docs/sigs/network.md:2:7 error  name was "Network" when "network" was published: if it is the same group ' +
        'under a new name, say "formerly: [Network]"; another group needs another slug',
    ]);
  });
});

describe('a channel', () => {
  const channels = yaml([{ id: 'slack', kind: 'slack', name: 'Slack', url: 'https://join.slack.com/t/small' }]);

  test.each(['channels: {}', 'channels: {slack: here}', 'channels: {irc: gone}'])('may be listed with "%s"', (list) => {
    expect(ruleProblems(shortLinksDoNotComeBack, { channels }, { published: `groups: {}\n${list}\n` })).toEqual([]);
  });

  test('that is gone does not leave its id to another', () => {
    const gone = 'groups: {}\nchannels: {slack: gone}\n';
    expect(ruleProblems(shortLinksDoNotComeBack, { channels }, { published: gone })).toEqual([
      'data/channels.yml:1:7 error  [0].id "slack" was the id of a channel that is gone: choose another',
    ]);
  });

  test('and a form do not take the ids of each other', () => {
    const url = 'https://github.com/small/community/issues/new';
    const forms = yaml([{ id: 'irc', name: 'Ask', url, about: 'Ask something.' }]);
    const gone = 'groups: {}\nchannels: {irc: gone}\nforms: {slack: gone}\n';
    expect(ruleProblems(shortLinksDoNotComeBack, { channels, forms }, { published: gone })).toEqual([
      'data/channels.yml:1:7 error  [0].id "slack" was the id of a form that is gone: choose another',
      'data/forms.yml:1:7 error  [0].id "irc" was the id of a channel that is gone: choose another',
    ]);
  });
});
