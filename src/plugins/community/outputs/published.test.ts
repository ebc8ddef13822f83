import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedSchema } from '../schema/published';
import { living } from '../smallCommunity';
import { modelOf, sig } from '../testing';
import { publishedText } from './published';

const nothing = { groups: {}, channels: {}, forms: {} };

describe('the list of what was published', () => {
  test('holds every group by slug and every channel and form by id, in order', () => {
    expect(publishedText(living, nothing)).toBe(
      `# yaml-language-server: $schema=schema/published.schema.json
# Every id that was ever published. Written by "npm run generate": an id is added, and never given to something else.
groups:
  docs: Docs
  gateway: Gateway
  network: Network
  steering: Steering
channels:
  dev-list: here
  slack: here
forms:
  apply: here
`,
    );
  });

  test('keeps what is gone, takes on a new name, and tells a channel or form that is gone from one that is there', () => {
    const before = {
      groups: { network: 'Wires', ancient: 'Ancient' },
      channels: { irc: 'here', slack: 'here', 'dev-list': 'gone', forum: 'gone' },
      forms: { apply: 'gone', join: 'here' },
    } as const;
    expect(parse(publishedText(living, before))).toEqual({
      groups: { ancient: 'Ancient', docs: 'Docs', gateway: 'Gateway', network: 'Network', steering: 'Steering' },
      channels: { 'dev-list': 'here', forum: 'gone', irc: 'gone', slack: 'here' },
      forms: { apply: 'here', join: 'gone' },
    });
  });

  test('is the same when it is written again', () => {
    const text = publishedText(living, { groups: { ancient: 'Ancient' }, channels: { irc: 'gone' }, forms: {} });
    expect(publishedText(living, publishedSchema.parse(parse(text)))).toBe(text);
  });

  test('has a long name on one line, and a name that looks like a number in quotes', () => {
    const name = 'A name that goes on and on, '.repeat(8).trim();
    const pages = { 'sigs/a.md': sig({ name, slug: 'a' }), 'sigs/b.md': sig({ name: '2023', slug: 'b' }) };
    expect(publishedText(modelOf({ pages }), nothing).split('\n').slice(3, 5)).toEqual([`  a: ${name}`, '  b: "2023"']);
  });
});
