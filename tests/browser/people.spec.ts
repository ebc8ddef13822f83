import { expect, open, test } from './site';

/** The build in which the tests know some people by name: see tests/fixtures. */
const build = 'large';

test('a person’s name leads to everything they do', async ({ page }) => {
  await open(page, '/sigs/orchards', build);
  await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Bo Sample' }).click();
  await expect(page).toHaveURL(/\/people#bo-sample$/);
  const entry = page.locator('#bo-sample');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('also written bo-the-sample');
  await expect(entry.getByRole('listitem')).toHaveText([
    'Lead Orchards',
    'Lead Star charts',
    'Member Lighthouses (foghorns)',
    'Ambassador KSAP (1999)',
    'Emeritus Glaciers',
  ]);
  await entry.getByRole('link', { name: 'Lighthouses' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIG Lighthouses');
});

test('people are found by name, accents or not', async ({ page }) => {
  await open(page, '/people?q=ornek', build);
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ /);
  await expect(page.getByRole('heading', { name: 'Çağla ÖRNEK' })).toBeVisible();
});

test('a person whose handle or name is not known is shown by what is', async ({ page }) => {
  await open(page, '/people?q=sample', build);
  await expect(page.locator('#elif-sample')).toContainText('GitHub handle not stated');
  await expect(page.locator('#elif-sample').getByRole('link', { name: / on GitHub$/ })).toHaveCount(0);
  await expect(page.locator('#dai-sample').getByRole('heading')).toHaveText('dai-sample');
});

test('ambassadors stand by term, the newest first, and are found by name', async ({ page }) => {
  await open(page, '/ksap/ambassadors', build);
  const term = page.locator('section', { has: page.locator('#term-1999') });
  await expect(page.locator('main h2[id^="term-"]').last()).toHaveAttribute('id', 'term-1999');
  await expect(term).toContainText('A past term, from January 1, 1999 to December 31, 1999.');
  await expect(term).toContainText('3 ambassadors are named against ');
  await expect(term).toContainText('The list was published on December 1, 1998.');
  await expect(term.getByRole('status')).toHaveText('3 of 3 ambassadors');
  await expect(term.getByRole('link', { name: 'Certificate (Bo Sample)' })).toHaveAttribute(
    'href',
    'https://example.org/certificates/bo-sample.png',
  );
  await page.getByLabel('Find an ambassador').fill('ornek');
  await expect(term.getByRole('status')).toHaveText('1 of 3 ambassadors');
  await expect(term.getByRole('listitem')).toContainText('Çağla ÖRNEK');
  await page.getByLabel('Find an ambassador').fill('ωψχ');
  await expect(term.getByText('No ambassador has this name.')).toBeVisible();
});
