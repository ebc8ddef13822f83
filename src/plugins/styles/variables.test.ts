import postcss, { type Root } from 'postcss';
import { describe, expect, test } from 'vitest';
import { removeOverridden, removeUnread, renameVariables, resolveConstants } from './variables';

type Change = (root: Root, inUse: (name: string) => boolean) => void;

/** A style sheet after a change, on one line. Scripts use the variable `--used` alone. */
function changed(css: string, change: Change): string {
  const root = postcss.parse(css);
  change(root, (name) => name === '--used');
  return root.toString().trim().replace(/\s+/g, ' ');
}

describe('the value of a variable stands in its place', () => {
  const resolved = (css: string) => changed(css, resolveConstants);

  test.each<[why: string, definitions: string, value: string, result: string]>([
    ['that is set once', ':root { --a: 1px }', 'var(--a)', '1px'],
    ['made of others', ':root { --a: calc(var(--b) * 2); --b: 3px }', 'var(--a)', 'calc(3px * 2)'],
    ['with another beside it', ':root { --a: 1px; --b: solid }', 'var(--a)var(--b)red', '1px solid red'],
    ['in brackets', ':root { --a: 1px }', 'calc(var(--a)*2) -var(--a)', 'calc(1px*2) -1px'],
    ['that needs no fallback', ':root { --a: 1px }', 'var(--a, var(--b, 2px))', '1px'],
    ['in a fallback', ':root { --a: 1px }', 'var(--b, var(--a))', 'var(--b, 1px)'],
    ['set again in the same layer', '@layer l { :root { --a: 1px } :root { --a: 2px } }', 'var(--a)', '2px'],
    ['the same light and dark', ':root { --a: 1px } [data-theme="dark"] { --a: 1px }', 'var(--a)', '1px'],
    [
      'made of one that is the document’s own',
      ":root { --a: var(--b); --b: red } html[data-theme='dark'] { --b: blue }",
      'var(--a)',
      'var(--b)',
    ],
  ])('%s', (_why, definitions, value, result) => {
    expect(resolved(`${definitions} a { b: ${value} }`)).toContain(`a { b: ${result} }`);
  });

  test.each<[why: string, definitions: string]>([
    ['with a value for dark pages', ':root { --a: red } [data-theme=dark] { --a: blue }'],
    ['with a value for some pages', ':root { --a: red } @media print { :root { --a: blue } }'],
    ['with a value for some elements', ':root { --a: red } .b { --a: blue }'],
    ['only for dark pages', '[data-theme=dark] { --a: blue }'],
    ['that is important', ':root { --a: red; } :root { --a: blue !important }'],
    ['of two layers', '@layer k { :root { --a: red } } @layer l { :root { --a: blue } }'],
    ['made of one that elements have', ':root { --a: var(--b); --b: red } .c { --b: blue }'],
    ['made of one that scripts set', ':root { --a: var(--used); --used: red }'],
    ['made of itself', ':root { --a: var(--a) }'],
    ['that is long', `:root { --a: ${'Sans, '.repeat(20)}serif }`],
    ['of nowhere', ''],
  ])('not that of one %s', (_why, definitions) => {
    expect(resolved(`${definitions} a { b: var(--a) }`)).toContain('a { b: var(--a) }');
  });

  test('not that of one that scripts use', () => {
    const css = ':root { --used: red } a { b: var(--used) }';
    expect(resolved(css)).toBe(css);
  });
});

describe('what a layer sets for the document', () => {
  const layer = (selector: string) => `@layer l { ${selector} { --a: blue } }`;

  test.each([':root', 'html[data-theme="dark"]', "[data-theme='dark']"])('at %s, is overridden', (selector) => {
    expect(changed(`${layer(selector)} :root { --a: red }`, removeOverridden)).not.toContain('blue');
  });

  test.each([
    ['.b', ':root { --a: red }'],
    [':root', '.b { --a: red }'],
    [':root', '@media print { :root { --a: red } }'],
    [':root', '[data-theme="dark"] { --a: red }'],
    [':root', '@layer m { :root { --a: red } }'],
  ])('at %s, is not overridden by %s', (selector, own) => {
    const css = `${layer(selector)} ${own}`;
    expect(changed(css, removeOverridden)).toBe(css);
  });
});

test('variables that nothing reads go, and those that only they read', () => {
  const css = ':root { --a: var(--b); --b: 1; --c: 2; --used: 3 } .d { e: var( --c ) }';
  expect(changed(css, removeUnread)).toBe(':root { --c: 2; --used: 3 } .d { e: var( --c ) }');
});

test('variables have short names, but those of scripts and those that are set nowhere', () => {
  const css = ':root { --long: 1; --used: var(--long) } .a { --other: var(--used, var( --other)); b: var(--none) }';
  expect(changed(css, renameVariables)).toBe(
    ':root { --0: 1; --used: var(--0) } .a { --1: var(--used, var( --1)); b: var(--none) }',
  );
});
