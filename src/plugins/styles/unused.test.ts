import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isUnused, isUnusedElement, unusedParts } from './unused';

/** Every style sheet beside a package's main module as one text. */
function styles(packageName: string): string {
  const root = dirname(require.resolve(packageName));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  return files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}

const infima = readFileSync(require.resolve('infima/dist/css/default/default.css'), 'utf8');
const theme = styles('@docusaurus/theme-classic') + styles('@docusaurus/theme-common');
const classes = (css: string) => [...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
// In a build the classes of the theme's modules have signs at their end.
const all = [...new Set([...classes(infima), ...classes(theme).map((name) => `${name}_Abcd`)])];

describe('parts that the site is not made of', () => {
  test.each(Object.entries(unusedParts))('%s: there are such parts', (_part, pattern) => {
    expect(all.filter((name) => pattern.test(name)).length).toBeGreaterThan(0);
  });

  test.each([
    'button',
    'button--primary',
    'alert--danger',
    'col--3',
    'pagination-nav__link',
    'navbar__items--right',
    'table-of-contents__link--active',
    'menu__link--active',
    'backToTopButtonShow_Abcd',
    'tocCollapsibleExpanded_Abcd',
    'toggleButtonDisabled_Abcd',
    'containsTaskList_Abcd',
    'tableOfContents_Abcd',
    'code-string',
    // Only where a page has crashed.
    'hero__title',
    'col--offset-3',
    'margin-vert--lg',
    'errorBoundaryFallback_Abcd',
  ])('%s is none of them', (name) => {
    expect(isUnused(name)).toBe(false);
  });
});

test.each([
  ['kbd', true],
  ['img[align=left]', true],
  ['kbd kbd', false],
  ['code', false],
])('an element %s is nowhere: %s', (selector, isNowhere) => {
  expect(isUnusedElement(selector)).toBe(isNowhere);
});
