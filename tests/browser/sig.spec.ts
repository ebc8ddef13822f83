import type { Page } from '@playwright/test';
import { newIssueUrl } from '../../src/lib/issues';
import { builds } from '../builds';
import { address, expect, open, test } from './site';

/** The build in which the tests know some groups by name: see tests/fixtures. */
const build = 'large';

const factsOf = (page: Page) => page.getByRole('region', { name: 'Facts' });
const section = (page: Page, id: string) => page.locator('section', { has: page.locator(`#${id}`) });

const editUrl = (slug: string) => `https://github.com/kubesphere/community/edit/main/docs/sigs/${slug}.md`;

test('a SIG page shows its facts, and what is unknown with a link to add it', async ({ page }) => {
  await open(page, '/sigs/lighthouses', build);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIG Lighthouses');
  const facts = factsOf(page);
  await expect(facts.getByRole('link', { name: 'Ada Sample' })).toHaveAttribute('href', '/people#ada-sample');
  await expect(facts.getByRole('link', { name: 'ada-sample on GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/ada-sample',
  );
  await expect(facts.getByRole('link', { name: '#sig-lighthouses' })).toHaveAttribute('href', '/go/sig-lighthouses');
  await expect(facts.getByRole('link', { name: 'subscribe by mail' })).toHaveAttribute(
    'href',
    'mailto:sig-lighthouses+subscribe@googlegroups.com',
  );
  await expect(facts).toContainText('Every 2 weeks, Thursday 15:00–16:00');
  await expect(facts).toContainText('First of this series: March 5, 2020');
  await expect(facts).toContainText('time zone: Not stated');
  await expect(facts).not.toContainText('Your time');
  await expect(facts.getByRole('link', { name: 'add it' }).first()).toHaveAttribute('href', editUrl('lighthouses'));
  await expect(facts).toContainText('Facts confirmed on March 6, 2020.');
});

test('a meeting with a time zone is also told in the reader’s', async ({ page }) => {
  // 16:30 in Shanghai is 09:30 or 10:30 in Berlin, by the season.
  await open(page, '/sigs/orchards', build);
  const facts = factsOf(page);
  await expect(facts).toContainText('Every week, Wednesday 16:30–17:30, Asia/Shanghai');
  await expect(facts).toContainText(/Your time: Wednesday (09:30–10:30|10:30–11:30)/);
  await expect(facts).toContainText('Every month, in the morning');
  await expect(facts).toContainText('day, time, time zone: Not stated');
});

test('a SIG may have several leads, and a channel with an id', async ({ page }) => {
  await open(page, '/sigs/orchards', build);
  const facts = factsOf(page);
  await expect(facts.getByRole('link', { name: 'Bo Sample' })).toHaveAttribute('href', '/people#bo-sample');
  await expect(facts.getByRole('link', { name: 'Çağla ÖRNEK' })).toHaveAttribute('href', '/people#cagla-ornek');
  await expect(facts.getByRole('link', { name: '#sig-orchards' })).toHaveAttribute('href', '/go/sig-orchards');
});

test('the table of contents names the sections that are made from the facts', async ({ page }) => {
  await open(page, '/sigs/lighthouses', build);
  const contents = page.locator('.table-of-contents').first();
  for (const [name, id] of [
    ['How to join', 'join'],
    ['Subprojects', 'subprojects'],
    ['People', 'people'],
    ['Code', 'repositories'],
    ['Documents', 'documents'],
    ['What the sources disagree on', 'conflicts'],
  ] as const) {
    await contents.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('how to join has three steps with the group’s own channel and code', async ({ page }) => {
  await open(page, '/sigs/lighthouses', build);
  const steps = section(page, 'join').getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.first()).toContainText('#sig-lighthouses');
  await expect(steps.last().getByRole('link').first()).toHaveAttribute(
    'href',
    'https://github.com/kubesphere/lighthouse-lamp/issues',
  );
});

test('how to join a group without a channel, notes and code leads to general ones', async ({ page }) => {
  await open(page, '/sigs/glaciers', build);
  const steps = section(page, 'join').getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.first().getByRole('link').first()).toHaveAttribute('href', '/contact');
  await expect(steps.last().getByRole('link').first()).toHaveAttribute('href', '/contributing');
});

test('people, subprojects, code and documents are listed with what is known of them', async ({ page }) => {
  await open(page, '/sigs/lighthouses', build);
  const people = section(page, 'people').getByRole('listitem');
  await expect(people).toContainText(['Bo Sample @Bo-Sample foghorns', 'Elif Sample', 'dai-sample @dai-sample']);
  await expect(section(page, 'subprojects').getByRole('strong')).toHaveText(['Lantern room', 'Stairs']);
  await expect(section(page, 'subprojects').getByRole('paragraph')).toHaveText('The glass house around the lamp.');
  await expect(section(page, 'repositories').getByRole('listitem')).toContainText('later pages call it Light');
  const documents = section(page, 'documents').getByRole('listitem');
  await expect(documents).toContainText(['How a lamp turns', 'Chinese']);
  await expect(documents.first()).toContainText('February 3, 2020');
  await expect(page.getByRole('link', { name: '灯塔的历史' })).toHaveAttribute('hreflang', 'zh');
});

test('a group without a lead says since when, how to become one, and where to name one', async ({ page }) => {
  await open(page, '/sigs/glaciers', build);
  const facts = factsOf(page);
  await expect(facts).toContainText('Lead wanted');
  await expect(facts).toContainText('No lead since March 1, 2021.');
  await expect(facts.getByRole('link', { name: 'How to become a lead' })).toHaveAttribute(
    'href',
    /^\/governance\/roles(#|$)/,
  );
  await expect(facts.getByRole('link', { name: 'Nominate a lead' })).toHaveAttribute(
    'href',
    newIssueUrl('kubesphere/community', 'newLead', { sig: `${builds[build].url}/sigs/glaciers` }, 'Glaciers'),
  );
});

test('a group that ended says when, why and what follows, and cannot be joined', async ({ page }) => {
  await open(page, '/sigs/windmills', build);
  const facts = factsOf(page);
  await expect(facts).toContainText('Retired');
  await expect(facts).toContainText('May 6, 2022');
  await expect(facts).toContainText('The wind went elsewhere.');
  await expect(facts).toContainText('Watermills');
  await expect(page.locator('#join')).toHaveCount(0);
  await facts.getByRole('link', { name: 'SIG Lighthouses' }).click();
  await expect(page).toHaveURL(/\/sigs\/lighthouses$/);
});

test('a SIG page shows what its sources disagree on, with the sources and the way to settle it', async ({ page }) => {
  await open(page, '/sigs/lighthouses', build);
  const conflicts = section(page, 'conflicts');
  await expect(conflicts.getByRole('heading')).toContainText('What the sources disagree on');
  await expect(conflicts.getByRole('listitem')).toHaveCount(2);
  const leads = conflicts.getByRole('listitem').first();
  await expect(leads).toContainText('Leads');
  await expect(leads).toContainText('The list of SIGs names Bo-Sample as lead.');
  for (const [path, address] of [
    ['sigs.md', 'sigs.md'],
    ['STEERING COMMITTEE.md', 'STEERING%20COMMITTEE.md'],
  ] as const) {
    await expect(leads.getByRole('link', { name: path, exact: true })).toHaveAttribute(
      'href',
      `https://github.com/kubesphere/community/blob/3fcae1b/${address}`,
    );
  }
  await expect(conflicts.getByRole('link', { name: 'edit the facts of this page' })).toHaveAttribute(
    'href',
    editUrl('lighthouses'),
  );
});

test('a SIG page whose sources agree has no such section', async ({ page }) => {
  await open(page, '/sigs/orchards', build);
  await expect(page.locator('#join')).toBeVisible();
  await expect(page.locator('#conflicts')).toHaveCount(0);
});

test('a working group names its sponsors and its end', async ({ page }) => {
  await open(page, '/working-groups', build);
  await page.locator('main').getByRole('link', { name: 'Star charts', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Working group Star charts');
  const facts = factsOf(page);
  await expect(facts).toContainText('The map of the northern sky is printed.');
  await expect(facts.getByRole('link', { name: 'Orchards' })).toHaveAttribute('href', '/sigs/orchards');
  await facts.getByRole('link', { name: 'Lighthouses' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIG Lighthouses');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a SIG page is whole', async ({ page }) => {
    await page.goto(address('/sigs/orchards', build));
    const facts = factsOf(page);
    await expect(facts).toContainText('Bo Sample');
    await expect(facts).toContainText('Every week, Wednesday 16:30–17:30, Asia/Shanghai');
    await expect(page.locator('#join')).toBeVisible();
    await page.goto(address('/sigs/lighthouses', build));
    await expect(page.getByRole('link', { name: 'How a lamp turns' })).toBeVisible();
    await expect(page.locator('#conflicts')).toBeVisible();
  });
});
