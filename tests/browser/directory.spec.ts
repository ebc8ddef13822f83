import type { Page } from '@playwright/test';
import { largeGroupCount as total } from '../builds';
import { address, expect, groups, open, test } from './site';

/** The build in which the tests know some groups by name: see tests/fixtures. */
const build = 'large';

const count = (page: Page) => page.getByRole('status');
const cards = (page: Page) => page.locator('main article article');
const headings = (page: Page) => cards(page).getByRole('heading');

const sigs = () => groups(build).filter((group) => group.kind === 'sig');

/** Names in the order of the directory. */
const namesOf = (found: readonly { readonly name: string }[]) =>
  found.map((group) => group.name).toSorted((a, b) => a.localeCompare(b, 'en'));

test('filters by keyboard, tells the count, and keeps the state in the address', async ({ page }) => {
  await open(page, '/sigs', build);
  await expect(count(page)).toHaveText(`${total} of ${total} SIGs`);
  await page.getByLabel('Find a SIG').focus();
  await page.keyboard.type('foghorns');
  await expect(count(page)).toHaveText(new RegExp(`^1 of ${total} SIG`));
  await expect(headings(page)).toHaveText(['Lighthouses']);
  await expect(page).toHaveURL(/\/sigs\?q=foghorns$/);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Topic', { exact: true })).toBeFocused();
});

test('finds a SIG by person, handle and channel', async ({ page }) => {
  await open(page, '/sigs', build);
  for (const [text, names] of [
    ['cagla-ornek', ['Orchards']],
    ['ornek cagla', ['Orchards']],
    ['ada sample', ['Lighthouses', 'Orchards']],
    ['elif', ['Lighthouses', 'Tides']],
    ['#sig-lighthouses', ['Lighthouses']],
  ] as const) {
    await page.getByLabel('Find a SIG').fill(text);
    await expect(headings(page)).toHaveText([...names]);
  }
});

test('restores a pasted address', async ({ page }) => {
  const address = '/sigs?q=light&topic=lenses&lead=ada-sample&focus=component&sort=people&view=table';
  await open(page, address, build);
  await expect(page.getByLabel('Find a SIG')).toHaveValue('light');
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('lenses');
  await expect(page.getByLabel('Lead', { exact: true })).toHaveValue('ada-sample');
  await expect(page.getByLabel('Focus')).toHaveValue('component');
  await expect(page.getByLabel('Sort by')).toHaveValue('people');
  await expect(page.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('rowheader')).toHaveText('Lighthouses');
});

test('filters by topic, lead, focus and status; clears', async ({ page }) => {
  await open(page, '/sigs', build);
  const vacant = namesOf(sigs().filter((sig) => sig.status === 'open' && sig.vacant));
  expect(vacant).toContain('Glaciers');
  await page.getByLabel('Status').selectOption('vacant');
  await expect(headings(page)).toHaveText(vacant);
  await page.getByLabel('Status').selectOption({ label: 'Retired' });
  await expect(headings(page)).toHaveText(namesOf(sigs().filter((sig) => sig.status === 'retired')));
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(count(page)).toHaveText(`${total} of ${total} SIGs`);
  await expect(page).toHaveURL(/\/sigs$/);

  await page.getByLabel('Lead', { exact: true }).selectOption({ label: 'Bo Sample' });
  await expect(headings(page)).toHaveText(['Orchards']);
  await page.getByLabel('Lead', { exact: true }).selectOption('');

  await cards(page).getByRole('link', { name: 'lenses', exact: true }).first().click();
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('lenses');
  await expect(page).toHaveURL(/topic=lenses/);
  await expect(headings(page)).toHaveText(['Lighthouses', 'Orchards']);

  await page.getByLabel('Focus').selectOption('across');
  await expect(headings(page)).toHaveText(['Orchards']);
  await page.getByLabel('Topic', { exact: true }).selectOption('');
  await expect(headings(page)).toHaveText(namesOf(sigs().filter((sig) => sig.focus === 'across')));
});

test('helps when nothing matches', async ({ page }) => {
  await open(page, '/sigs?q=no+such+thing', build);
  await expect(count(page)).toHaveText(`0 of ${total} SIGs`);
  await expect(page.getByText('No SIG matches all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(cards(page)).toHaveCount(total);
});

test('the landing page’s box leads to the filtered directory', async ({ page }) => {
  await open(page, '/', build);
  await page.getByLabel('Find the group for your question').fill('moraines');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sigs\?q=moraines$/);
  await expect(headings(page)).toHaveText(['Glaciers']);
});

test('a topic of a SIG page leads to the SIGs that share it', async ({ page }) => {
  await open(page, '/sigs/orchards', build);
  await page.getByRole('link', { name: 'lenses', exact: true }).first().click();
  await expect(page).toHaveURL(/\/sigs\?topic=lenses$/);
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('lenses');
  await expect(headings(page)).toHaveText(['Lighthouses', 'Orchards']);
});

test('filtering two hundred groups costs about as much as drawing them', async ({ page }) => {
  await open(page, '/sigs', build);
  await expect(count(page)).toHaveText(`${total} of ${total} SIGs`);
  const { filter, draw } = await page.evaluate(async () => {
    const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
    const list = document.querySelector<HTMLElement>('main article ul.card-grid');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!input || !list || !setValue) throw new Error('the directory is not there');
    const type = (value: string) => {
      const before = performance.now();
      setValue.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - before;
    };
    const redraw = () => {
      const copy = list.cloneNode(true);
      const before = performance.now();
      document.body.append(copy);
      document.body.getBoundingClientRect();
      const took = performance.now() - before;
      (copy as HTMLElement).remove();
      return took;
    };
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const filters: number[] = [];
    const draws: number[] = [];
    for (const value of ['g', '', 'ge', '', 'generated 1', '', 'topic', '', 'lighthouse', '']) {
      await settled();
      filters.push(type(value));
      await settled();
      draws.push(redraw());
    }
    return { filter: median(filters), draw: median(draws) };
  });
  expect(filter / draw).toBeLessThan(12);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and nothing that would not work', async ({ page }) => {
    await page.goto(address('/sigs', build));
    await expect(headings(page)).toHaveText(namesOf(sigs()));
    await expect(page.getByLabel('Find a SIG')).toBeHidden();
    await expect(cards(page).getByRole('link', { name: '#sig-lighthouses' })).toBeVisible();
  });
});
