import { describe, expect, test } from 'vitest';
import { leadOn, withMoved } from './edit';

describe('a line of moved addresses', () => {
  const rest = '\n# Former\nformer:\n  a.md: /\n';

  test.each<[what: string, before: string, after: string]>([
    ['is the first', `# Head\nmoved: {}\n${rest}`, `# Head\nmoved:\n  /m: /new\n${rest}`],
    ['is the first, before a comment', `moved: {} # none\n${rest}`, `moved:\n  /m: /new # none\n${rest}`],
    ['comes before all others', `moved:\n  /z: /y\n${rest}`, `moved:\n  /m: /new\n  /z: /y\n${rest}`],
    ['comes after all others', `moved:\n  /a: /y\n${rest}`, `moved:\n  /a: /y\n  /m: /new\n${rest}`],
    [
      'comes between others, whose comments stay with them',
      `moved:\n  # about a\n  /a: /y # why\n  # about z\n  /z: /y\n${rest}`,
      `moved:\n  # about a\n  /a: /y # why\n  /m: /new\n  # about z\n  /z: /y\n${rest}`,
    ],
    ['is indented as the others', 'moved:\n    /a: /b\n', 'moved:\n    /a: /b\n    /m: /new\n'],
    ['ends a text that ends without a line end', 'moved:\n  /a: /b', 'moved:\n  /a: /b\n  /m: /new\n'],
    ['ends as the other lines', 'moved:\r\n  /a: /b\r\n', 'moved:\r\n  /a: /b\r\n  /m: /new\r\n'],
  ])('%s', (_what, before, after) => {
    expect(withMoved(before, '/m', '/new')).toBe(after);
  });

  test('with an anchor is no comment', () => {
    expect(withMoved('moved: {}\n', '/a#b', '/c#d')).toBe('moved:\n  /a#b: /c#d\n');
  });

  test.each(['former: {}\n', 'moved: {/a: /b}\n', 'moved: []\n', ''])('is not added to %j', (text) => {
    expect(() => withMoved(text, '/m', '/new')).toThrow('there is no list of moved addresses');
  });
});

test('lines lead on to where their target is now, and nothing else changes', () => {
  const text =
    'former:\n  a.md: /old # a\n  b.md: "/old#x"\n  c.md: /other\nmoved:\n  /older: /old\nrenamed:\n  x: /old\n';
  const { text: after, changes } = leadOn(text, (target) =>
    target.startsWith('/old') ? target.replace('/old', '/new') : undefined,
  );
  expect(after).toBe(
    'former:\n  a.md: /new # a\n  b.md: /new#x\n  c.md: /other\nmoved:\n  /older: /new\nrenamed:\n  x: /old\n',
  );
  expect(changes).toEqual(['a.md: /new  (was /old)', 'b.md: /new#x  (was /old#x)', '/older: /new  (was /old)']);
});
