import { address, expect, open, test } from './site';

test('a SIG page shows its facts, and what is unknown with a link to add it', async ({ page }) => {
  await open(page, '/sigs/observability');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIG Observability');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts.getByRole('link', { name: 'Benjamin Huo' })).toHaveAttribute('href', '/people#benjaminhuo');
  await expect(
    facts.getByRole('link', { name: '@benjaminhuo' }).or(facts.getByLabel('benjaminhuo on GitHub')),
  ).toHaveAttribute('href', 'https://github.com/benjaminhuo');
  await expect(facts.getByRole('link', { name: '#sig-observability' })).toHaveAttribute(
    'href',
    'https://kubesphere.slack.com/messages/sig-observability',
  );
  await expect(facts).toContainText('Every 2 weeks, Thursday 15:00–16:00');
  await expect(facts).toContainText('time zone: Not stated');
  await expect(facts.getByRole('link', { name: 'add it' }).first()).toHaveAttribute(
    'href',
    'https://github.com/kubesphere/community/edit/main/docs/sigs/observability.md',
  );
  await expect(facts).toContainText('Facts confirmed on March 3, 2022.');
});

test('a meeting with a time zone is also told in the reader’s', async ({ page }) => {
  // 16:30 in Shanghai is 09:30 or 10:30 in Berlin, by the season.
  await open(page, '/sigs/serverless');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts).toContainText('Wednesday 16:30–17:30, Asia/Shanghai');
  await expect(facts).toContainText(/Your time: Wednesday (09:30–10:30|10:30–11:30)/);
});

test('the table of contents names the sections that are made from the facts', async ({ page }) => {
  await open(page, '/sigs/observability');
  const contents = page.locator('.table-of-contents').first();
  for (const [name, id] of [
    ['How to join', 'join'],
    ['Subprojects', 'subprojects'],
    ['People', 'people'],
    ['Code', 'repositories'],
    ['Documents', 'documents'],
  ] as const) {
    await contents.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('how to join has three steps with the group’s own channel and code', async ({ page }) => {
  await open(page, '/sigs/network');
  const steps = page.locator('section', { has: page.locator('#join') }).getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.first()).toContainText('#sig-network');
  await expect(steps.last().getByRole('link').first()).toHaveAttribute(
    'href',
    'https://github.com/kubesphere/porter/issues',
  );
});

test('a group without a lead says since when, and how to become one', async ({ page }) => {
  await open(page, '/sigs/devops');
  const facts = page.getByRole('region', { name: 'Facts' });
  await expect(facts).toContainText('Lead wanted');
  await expect(facts).toContainText('No lead since October 28, 2022.');
  await expect(facts.getByRole('link', { name: 'How to become a lead' })).toHaveAttribute(
    'href',
    '/governance/roles#lead',
  );
});

test('a SIG page shows what its sources disagree on, with the sources and the way to settle it', async ({ page }) => {
  await open(page, '/sigs/devops');
  const conflicts = page.locator('section', { has: page.locator('#conflicts') });
  await expect(conflicts.getByRole('heading')).toContainText('What the sources disagree on');
  await expect(conflicts.getByRole('listitem')).toHaveCount(7);
  const leads = conflicts.getByRole('listitem').first();
  await expect(leads).toContainText('Leads');
  await expect(leads).toContainText('The list of SIGs names shaowenchen as lead.');
  for (const path of ['sigs.md', 'sig-devops/README.md']) {
    await expect(leads.getByRole('link', { name: path, exact: true })).toHaveAttribute(
      'href',
      `https://github.com/kubesphere/community/blob/3fcae1b/${path}`,
    );
  }
  await expect(conflicts.getByRole('link', { name: 'edit the facts of this page' })).toHaveAttribute(
    'href',
    'https://github.com/kubesphere/community/edit/main/docs/sigs/devops.md',
  );
  const contents = page.locator('.table-of-contents').first();
  await contents.getByRole('link', { name: 'What the sources disagree on' }).click();
  await expect(page).toHaveURL(/#conflicts$/);
  await expect(page.locator('#conflicts')).toBeInViewport();
});

test('a SIG page whose sources agree has no such section', async ({ page }) => {
  await open(page, '/sigs/apps');
  await expect(page.locator('#join')).toBeVisible();
  await expect(page.locator('#conflicts')).toHaveCount(0);
});

test('a person’s name leads to everything they do', async ({ page }) => {
  await open(page, '/sigs/multicluster');
  await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Jeff Zhang' }).click();
  await expect(page).toHaveURL(/\/people#zryfish$/);
  const entry = page.locator('#zryfish');
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('listitem')).toContainText(['Member', 'Member', 'Lead', 'Lead', 'Lead', 'Emeritus']);
  await entry.getByRole('link', { name: 'Virtualization' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIG Virtualization');
});

test('edit and report links name the page', async ({ page }) => {
  await open(page, '/contributing/workflow');
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    'https://github.com/kubesphere/community/edit/main/docs/contributing/workflow.md',
  );
  const report = await page.getByRole('link', { name: 'Report a problem with this page' }).getAttribute('href');
  const issue = new URL(report ?? '');
  expect(issue.pathname).toBe('/kubesphere/community/issues/new');
  expect(issue.searchParams.get('title')).toBe('Problem with /contributing/workflow');
  expect(issue.searchParams.get('body')).toContain('https://community.kubesphere.io/contributing/workflow');
});

test('a proposal of a working group is an issue with its questions', async ({ page }) => {
  await open(page, '/working-groups');
  await expect(page.getByText('No working group is chartered today')).toBeVisible();
  const href = await page.getByRole('link', { name: 'Propose a working group' }).getAttribute('href');
  expect(new URL(href ?? '').searchParams.get('body')).toContain('SIGs that take part');
});

test('ambassadors and people are found by name', async ({ page }) => {
  await open(page, '/ksap/ambassadors');
  await expect(page.getByText('20 of 20 ambassadors')).toBeVisible();
  await expect(page.getByText('A past term, from September 20, 2023 to September 21, 2024.')).toBeVisible();
  await page.getByLabel('Find an ambassador').fill('haili');
  await expect(page.getByText('1 of 20 ambassadors')).toBeVisible();
  await open(page, '/people?q=bugol');
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ /);
  await expect(page.getByRole('heading', { name: 'Halil İbrahim BUGÖL' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a SIG page is whole', async ({ page }) => {
    await page.goto(address('/sigs/edge'));
    const facts = page.getByRole('region', { name: 'Facts' });
    await expect(facts).toContainText('Benjamin Huo');
    await expect(facts).toContainText('Every 2 weeks, Friday 15:30–16:30, Asia/Shanghai');
    await expect(page.locator('#join')).toBeVisible();
    await expect(page.getByRole('link', { name: 'KubeSphere KubeEdge integration' })).toBeVisible();
  });

  test('every channel is on the contact page, and every person on the people page', async ({ page }) => {
    await page.goto(address('/contact'));
    await expect(page.locator('main').getByRole('link', { name: /^#sig-/ })).toHaveCount(20);
    await page.goto(address('/people'));
    await expect(page.locator('main article article')).toHaveCount(80);
  });
});
