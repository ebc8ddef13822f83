import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CodeTheme, darkCode, lightCode } from '../../codeThemes';
import { codeStyles } from './styles';

const colors = (base: string): CodeTheme => ({
  comment: `${base}1`,
  string: `${base}2`,
  keyword: `${base}3`,
  name: `${base}4`,
  number: `${base}5`,
});

test('the style has the colors of both themes, and a class for each', () => {
  const css = codeStyles({ light: colors('#00000'), dark: colors('#fffff') });
  expect(css).toContain(':root {\n  --code-comment: #000001;\n  --code-string: #000002;\n');
  expect(css).toContain('[data-theme="dark"] {\n  --code-comment: #fffff1;\n  --code-string: #fffff2;\n');
  expect(css).toContain('.code-number {\n  color: var(--code-number);\n}\n');
  expect(css).toContain('.code-comment {\n  font-style: italic;\n}\n');
});

/** Relative luminance of a color in the form `#rrggbb`, as WCAG 2 defines it. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = readFileSync(join(__dirname, '..', '..', 'css', 'tokens.css'), 'utf8');
const [lightTokens = '', darkTokens = ''] = tokens.split('[data-theme="dark"]');

/** A color of the site, as `#rrggbb`. */
function token(name: string, css: string): string {
  const color = new RegExp(`--ks-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!color) throw new Error(`--ks-${name} is no color of six digits`);
  return color;
}

describe.each([
  ['light', lightCode, lightTokens],
  ['dark', darkCode, darkTokens],
] as const)('code on a %s page', (_name, theme, css) => {
  test.each(Object.entries({ ...theme, text: token('text', css) }))('%s %s can be read', (_kind, color) => {
    expect(contrast(color, token('surface', css))).toBeGreaterThanOrEqual(4.5);
  });
});

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
