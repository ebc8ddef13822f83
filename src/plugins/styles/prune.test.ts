import postcss, { type Root } from 'postcss';
import { describe, expect, test } from 'vitest';
import { removeEmpty, removeKeyframes, removeLayers, removeUnused } from './prune';

/** A style sheet after a change, on one line. */
function changed(css: string, change: (root: Root) => void): string {
  const root = postcss.parse(css);
  change(root);
  return root.toString().trim().replace(/\s+/g, ' ');
}

describe('selectors of what no page has', () => {
  const unused = {
    isUnused: (name: string) => name.startsWith('un'),
    isUnusedElement: (selector: string) => selector === 'kbd',
  };

  test.each([
    ['.un { a: b }', ''],
    ['.used { a: b }', '.used { a: b }'],
    ['.used, .un:hover, kbd { a: b }', '.used { a: b }'],
    ['.used .un > a { a: b }', ''],
    ['.used:not(.un) { a: b }', '.used:not(.un) { a: b }'],
    ['.used:is(.un, a) { a: b }', '.used:is(.un, a) { a: b }'],
    [':where(.un) { a: b }', ''],
    ['kbd a, .runs, [class*="un"] { a: b }', 'kbd a, .runs, [class*="un"] { a: b }'],
    ['@media print { .un { a: b } .used { a: b } }', '@media print { .used { a: b } }'],
    ['@keyframes k { from { a: b } 12.5% { a: b } }', '@keyframes k { from { a: b } 12.5% { a: b } }'],
  ])('in %s', (css, rest) => {
    expect(changed(css, (root) => removeUnused(root, unused))).toBe(rest);
  });
});

test('rules and groups of rules in which nothing is left go', () => {
  const css = '@layer a { @media print { .b { } } } .c { } .d { e: f } @layer a, g; @import "h";';
  expect(changed(css, removeEmpty)).toBe('.d { e: f } @layer a, g; @import "h";');
});

test('layers without style leave the order of layers', () => {
  const css = '@layer a, b, c; @layer d; @layer c { e: f } @layer a { g: h }';
  expect(changed(css, removeLayers)).toBe('@layer a, c; @layer c { e: f } @layer a { g: h }');
});

test('animations that nothing names go', () => {
  const css = '@keyframes a { } @keyframes b { } .c { animation: 1s b }';
  expect(changed(css, removeKeyframes)).toBe('@keyframes b { } .c { animation: 1s b }');
});
