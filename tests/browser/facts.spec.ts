import { issueForms } from '../../src/lib/issueForms';
import { shortLinkPath } from '../../src/plugins/community/shortLinkPath';
import { livingVersion } from '../../src/plugins/community/versions';
import { address, expect, facts, frozenYears, groups, test } from './site';

/** The site's own pages say what its data says, whatever that is today. */
test.use({ javaScriptEnabled: false });

const ofKind = (kind: string) => groups().filter((group) => group.kind === kind);

/** Names in the order of a directory. */
const namesOf = (found: readonly { readonly name: string }[]) =>
  found.map((group) => group.name).toSorted((a, b) => a.localeCompare(b, 'en'));

const anchor = (key: string) => `/people#${key.toLowerCase()}`;

test('the landing page counts what is there', async ({ page }) => {
  const leads = groups().flatMap((group) => group.leads.map((lead) => lead.key));
  const { terms, seats } = facts('ksap');
  await page.goto(address('/'));
  const figures = page.getByRole('region', { name: 'The community in figures' }).getByRole('listitem');
  await expect(figures.locator('strong')).toHaveText(
    [
      ofKind('sig').filter((sig) => sig.status === 'open').length,
      facts('people').people.length,
      new Set(leads).size,
      terms.at(-1)?.ambassadors.length ?? 0,
    ].map(String),
  );
  await expect(figures.last()).toContainText(`${seats} seats`);
});

test('the directory has every SIG', async ({ page }) => {
  await page.goto(address('/sigs'));
  await expect(page.locator('main article article').getByRole('heading')).toHaveText(namesOf(ofKind('sig')));
});

test('the page of working groups has every one, or says that there is none, and how to propose one', async ({
  page,
}) => {
  const workingGroups = ofKind('working-group');
  await page.goto(address('/working-groups'));
  await expect(page.locator('main article article').getByRole('heading')).toHaveText(namesOf(workingGroups));
  await expect(page.getByText('No working group is chartered')).toHaveCount(workingGroups.length === 0 ? 1 : 0);
  await expect(page.getByRole('link', { name: 'Propose a working group' })).toHaveAttribute(
    'href',
    shortLinkPath(issueForms.newWorkingGroup.id),
  );
});

test('every group’s page has its name, purpose, people, channel and conflicts', async ({ page }) => {
  for (const group of groups()) {
    await page.goto(address(group.page));
    const panel = page.getByRole('region', { name: 'Facts' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(group.name);
    await expect(panel, group.slug).toContainText(group.purpose);
    for (const { key, name } of group.kind === 'committee' ? group.members : group.leads) {
      const link = panel.getByRole('link', { name, exact: true }).and(panel.locator(`[href="${anchor(key)}"]`));
      await expect(link, `${group.slug}: ${key}`).toHaveCount(1);
    }
    await expect(panel.getByText('Lead wanted'), group.slug).toHaveCount(group.vacant ? 1 : 0);
    if (group.slack) {
      await expect(panel.getByRole('link', { name: `#${group.slack.channel}` })).toHaveAttribute(
        'href',
        group.status === 'retired' ? group.slack.url : (group.short_link ?? ''),
      );
    }
    const conflicts = page.locator('section', { has: page.locator('h2#conflicts') }).getByRole('listitem');
    await expect(conflicts, group.slug).toHaveCount(group.conflicts.length);
  }
});

test('everyone who is named has an anchor on the people page', async ({ page }) => {
  // Also those whom only an earlier version names.
  const named = [livingVersion, ...frozenYears].flatMap((version) => facts('people', 'site', version).people);
  const people = [...new Map(named.map((person) => [person.id, person])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }),
  );
  await page.goto(address('/people'));
  const entries = page.locator('main article article');
  expect(await entries.evaluateAll((found) => found.map((entry) => entry.id))).toEqual(people.map(({ id }) => id));
  await expect(entries.getByRole('heading')).toHaveText(people.map(({ name }) => name));
});

test('every channel is on the contact page', async ({ page }) => {
  await page.goto(address('/contact'));
  for (const { id, name, url, short_link } of facts('channels').channels) {
    await expect(page.locator(`main #channel-${id} a`), id).toHaveText(name);
    await expect(page.locator(`main #channel-${id} a`), id).toHaveAttribute('href', short_link ?? '');
    await expect(page.locator(`main #channel-${id}`), id).toContainText(new URL(url).hostname);
  }
  const links = page.locator('main .heading-line:has(#sig-channels) ~ ul').first().getByRole('link');
  await expect(links).toHaveText(ofKind('sig').flatMap(({ slack }) => (slack ? [`#${slack.channel}`] : [])));
});

test('every ambassador is on the page of the ambassadors', async ({ page }) => {
  await page.goto(address('/ksap/ambassadors'));
  for (const { name, ambassadors } of facts('ksap').terms) {
    const term = page.locator('section', { has: page.locator(`[id="term-${name}"]`) });
    for (const ambassador of ambassadors) {
      await expect(term.locator(`a[href="${anchor(ambassador.key)}"]`), ambassador.key).toHaveText(ambassador.name);
    }
    await expect(term.getByRole('listitem')).toHaveCount(ambassadors.length);
  }
});
