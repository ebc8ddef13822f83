import { describe, expect, test } from 'vitest';
import { type Facts, modelOf, prose, shapeProblems, yaml } from '../testing';

describe('data/people.yml', () => {
  test('needs no more than a key', () => {
    expect(modelOf({ people: 'ana: {}\n' }).people.value).toEqual({
      ana: { name: null, also: [], also_named: [], namesakes: [] },
    });
  });

  test('may be empty', () => {
    expect(modelOf({ people: '' }).people.value).toEqual({});
  });

  test.each<[what: string, people: string, problem: string]>([
    [
      'a key that is no handle',
      'under_score: {name: Ana}\n',
      '1:1 error  under_score must be a GitHub handle, or a key of lower-case words joined by dashes',
    ],
    ['a key twice', 'ana: {}\nana: {}\n', '2:1 error  "ana" is given twice: keep one'],
    [
      'an unknown field',
      'ana: {}\nBo-Li:\n  email: a@example.org\n',
      '3:3 error  Bo-Li.email is not a known field; known here: name, github, also, also_named, namesakes',
    ],
    ['an empty name', 'ana:\n  name: ""\n', '2:9 error  ana.name must not be empty'],
    [
      'a handle in the field that says there is none',
      'ana:\n  github: ana\n',
      '2:11 error  ana.github must be null or left out, not text',
    ],
    ['another handle twice', 'ana:\n  also: [a, a]\n', '2:13 error  ana.also[1] "a" is listed twice'],
  ])('must not have %s', (_what, people, problem) => {
    expect(shapeProblems({ people })).toEqual([`data/people.yml:${problem}`]);
  });
});

describe('data/channels.yml', () => {
  /** One channel: `id` in line 1, `kind` in 2, `name` in 3, `url` in 4. */
  const at = (facts: Facts) => ({
    channels: yaml([{ id: 'slack', kind: 'slack', name: 'Slack', url: 'https://kubesphere.slack.com', ...facts }]),
  });

  test('has a channel that is not featured unless it says so', () => {
    expect(modelOf(at({})).channels.value.map((channel) => channel.featured)).toEqual([false]);
    expect(modelOf(at({ featured: true })).channels.value.map((channel) => channel.featured)).toEqual([true]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    ['an id with a number sign', { id: '#slack' }, '1:7 error  [0].id must be lower-case words joined by dashes'],
    [
      'a kind that is none',
      { kind: 'chat' },
      '2:9 error  [0].kind "chat" must be one of: ' +
        'slack, language, programme, mailing-list, social, video, github, website',
    ],
    ['an address over http', { url: 'http://kubesphere.slack.com' }, '4:8 error  [0].url must start with https://'],
    [
      'a language by its name',
      { language: 'Turkish' },
      '5:13 error  [0].language must be a language tag, such as en or zh',
    ],
    ['a flag in words', { featured: 'yes' }, '5:13 error  [0].featured must be true or false, not text'],
    [
      'an unknown field',
      { owner: 'ana' },
      '5:3 error  [0].owner is not a known field; known here: id, kind, name, url, language, featured',
    ],
  ])('must not have %s', (_what, facts, problem) => {
    expect(shapeProblems(at(facts))).toEqual([`data/channels.yml:${problem}`]);
  });
});

describe('a page of prose', () => {
  const at = (facts: Facts) => ({ pages: { 'start.md': prose(facts) } });

  test.each<[what: string, facts: Facts]>([
    ['a title of 60 characters', { title: 't'.repeat(60), description: 'd'.repeat(50) }],
    ['a description of 50 characters', { description: 'd'.repeat(50) }],
    ['a description of 160 characters', { description: 'd'.repeat(160) }],
    ['a label, and no table of contents', { sidebar_label: 'Start', hide_table_of_contents: true }],
  ])('may have %s', (_what, facts) => {
    expect(shapeProblems(at(facts))).toEqual([]);
  });

  test.each<[what: string, facts: Facts, problem: string]>([
    [
      'no description',
      { description: undefined },
      '2:1 error  description is missing: One sentence that says what the reader gets. ' +
        'Shown by search engines and in link previews.',
    ],
    [
      'a long title',
      { title: 't'.repeat(61), description: 'd'.repeat(50) },
      '2:8 error  title must be at most 60 characters',
    ],
    ['a short description', { description: 'd'.repeat(49) }, '3:14 error  description must be at least 50 characters'],
    ['a long description', { description: 'd'.repeat(161) }, '3:14 error  description must be at most 160 characters'],
    [
      'an address of its own',
      { slug: '/start' },
      '4:1 error  slug is not a known field; known here: title, description, sidebar_label, hide_table_of_contents, questions, living_only',
    ],
  ])('must not have %s', (_what, facts, problem) => {
    expect(shapeProblems(at(facts))).toEqual([`docs/start.md:${problem}`]);
  });

  test('must have front matter', () => {
    expect(shapeProblems({ pages: { 'start.md': '# Start here\n' } })).toEqual([
      'docs/start.md:1:1 error  there is no front matter: begin with a line of three dashes, the page’s fields, and ' +
        'three dashes again',
    ]);
  });
});
