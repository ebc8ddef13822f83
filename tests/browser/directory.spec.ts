import type { Page } from '@playwright/test';
import { largeGroupCount } from '../builds';
import { address, expect, open, test } from './site';

const count = (page: Page) => page.getByRole('status');
const cards = (page: Page) => page.locator('main article article');

test('filters by keyboard, tells the count, and keeps the state in the address', async ({ page }) => {
  await open(page, '/sigs');
  await expect(count(page)).toHaveText('20 of 20 SIGs');
  await page.getByLabel('Find a SIG').focus();
  await page.keyboard.type('kubeedge');
  await expect(count(page)).toHaveText(/^1 of 20 SIG/);
  await expect(cards(page).getByRole('heading')).toHaveText('Edge Computing');
  await expect(page).toHaveURL(/\/sigs\?q=kubeedge$/);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Topic', { exact: true })).toBeFocused();
});

test('finds a SIG by person, handle and channel', async ({ page }) => {
  await open(page, '/sigs');
  for (const [text, name] of [
    ['tpiperatgod', 'Serverless'],
    ['laminar fang', 'Serverless'],
    ['#sig-storage', 'Storage'],
  ] as const) {
    await page.getByLabel('Find a SIG').fill(text);
    await expect(cards(page).getByRole('heading')).toHaveText(name);
  }
});

test('restores a pasted address', async ({ page }) => {
  await open(page, '/sigs?q=net&topic=CNI&lead=zheng1&focus=component&sort=people&view=table');
  await expect(page.getByLabel('Find a SIG')).toHaveValue('net');
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('CNI');
  await expect(page.getByLabel('Lead', { exact: true })).toHaveValue('zheng1');
  await expect(page.getByLabel('Focus')).toHaveValue('component');
  await expect(page.getByLabel('Sort by')).toHaveValue('people');
  await expect(page.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('rowheader')).toHaveText('Network');
});

test('filters by topic, lead, focus and status; clears', async ({ page }) => {
  await open(page, '/sigs');
  await page.getByLabel('Status').selectOption('vacant');
  await expect(cards(page).getByRole('heading')).toHaveText('DevOps');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(count(page)).toHaveText('20 of 20 SIGs');
  await expect(page).toHaveURL(/\/sigs$/);

  await page.getByLabel('Lead', { exact: true }).selectOption({ label: 'Jeff Zhang' });
  await expect(cards(page).getByRole('heading')).toHaveText([
    'Microservice management',
    'Multi-cluster',
    'Virtualization',
  ]);
  await page.getByLabel('Lead', { exact: true }).selectOption('');

  await cards(page).getByRole('link', { name: 'Helm', exact: true }).first().click();
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('Helm');
  await expect(page).toHaveURL(/topic=Helm/);

  await page.getByLabel('Topic', { exact: true }).selectOption('');
  await page.getByLabel('Focus').selectOption('across');
  await expect(cards(page).getByRole('heading')).toContainText(['Advocacy and Outreach', 'Architecture']);
});

test('helps when nothing matches', async ({ page }) => {
  await open(page, '/sigs?q=no+such+thing');
  await expect(count(page)).toHaveText('0 of 20 SIGs');
  await expect(page.getByText('No SIG matches all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(cards(page)).toHaveCount(20);
});

test('the landing page’s box leads to the filtered directory', async ({ page }) => {
  await open(page, '/');
  await page.getByLabel('Find the group for your question').fill('gateway');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sigs\?q=gateway$/);
  await expect(cards(page).getByRole('heading')).toHaveText('Microservice management');
});

test('a topic of a SIG page leads to the SIGs that share it', async ({ page }) => {
  await open(page, '/sigs/apps');
  await page.getByRole('link', { name: 'Helm', exact: true }).first().click();
  await expect(page).toHaveURL(/\/sigs\?topic=Helm$/);
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('Helm');
});

test('filtering two hundred groups costs about as much as drawing them', async ({ page }) => {
  await open(page, '/sigs', 'large');
  await expect(count(page)).toHaveText(`${largeGroupCount} of ${largeGroupCount} SIGs`);
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
    for (const value of ['g', '', 'ge', '', 'generated 1', '', 'topic', '', 'storage', '']) {
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
    await page.goto(address('/sigs'));
    await expect(cards(page)).toHaveCount(20);
    await expect(page.getByLabel('Find a SIG')).toBeHidden();
    await expect(cards(page).first().getByRole('link', { name: '#sig-advocacy-and-outreach' })).toBeVisible();
  });
});
