import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { link } from './nodes';
import { say, sayCount, sayWith, words } from './words';

const folder = join(import.meta.dirname, '../../../components');

/** The messages of the components, by id, as they are written there. */
function messages(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(
    files.flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const called = source.matchAll(/\bid: '([^']+)',\s*message:\s*'([^']*)'/g);
      const drawn = source.matchAll(
        /<Translate\s[^>]*?\bid="([^"]+)"(?:(?!<\/Translate>).)*?>\s*([^<>]*?)\s*<\/Translate>/gs,
      );
      const inBraces = (text: string) => /^\{'(.*)'\}$/.exec(text)?.[1] ?? text;
      return [...called, ...drawn].map(([, id = '', text = '']) => [id, inBraces(text)] as const);
    }),
  );
}

test('texts say what pages say', () => {
  const said = messages();
  for (const [id, message] of Object.entries(words)) expect([id, message]).toEqual([id, said.get(id)]);
});

describe('a message', () => {
  test('has values in place of names', () => {
    expect(say('group.vacant', { date: 'today' })).toBe('No lead since today.');
    expect(say('home.news.edition', { name: 'OSPP', count: 2 })).toBe('OSPP opened for applications, with 2 projects');
  });

  test('has a form for one and a form for more', () => {
    expect([1, 2].map((count) => sayCount('changes.count', count))).toEqual(['1 change', '2 changes']);
    expect([1, 7].map((count) => sayCount('changes.sameMembers', count))).toEqual([
      'Unchanged: the same member.',
      'Unchanged: the same 7 members.',
    ]);
  });

  test('may have links in place of names', () => {
    const text = (value: string) => ({ type: 'text', value });
    expect(sayWith('history.changes', { changes: link('What changed', '/changes') })).toEqual([
      { type: 'link', url: '/changes', children: [text('What changed')] },
      text(' compares the versions of the whole community.'),
    ]);
  });

  test('is not said without its values', () => {
    expect(() => say('group.vacant')).toThrow('"No lead since {date}." needs date');
    expect(() => sayWith('group.retired.successor', {})).toThrow('needs group');
  });
});
