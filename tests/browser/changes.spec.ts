import type { Page } from '@playwright/test';
import { basePath, livingVersion, versionLabel } from '../../src/plugins/community/versions';
import { cutYear } from '../builds';
import { changedSig } from '../cutSite';
import { address, dayOf, expect, frozenYears, groups, open, test } from './site';

const path = '/changes';
const versions = [livingVersion, ...frozenYears];
const [newestYear = '', oldestYear = ''] = [frozenYears[0], frozenYears.at(-1)];

/** A version and the one before it, newest first. */
const steps = frozenYears.map((older, index) => ({ older, newer: versions[index] ?? livingVersion }));

const titleOf = (older: string, newer: string) => `${versionLabel(older)} to ${versionLabel(newer)}`;
const comparison = (page: Page, pair: string) => page.locator('section', { has: page.locator(`h2[id="${pair}"]`) });
const status = (page: Page) => page.getByRole('main').getByRole('status');

type Group = ReturnType<typeof groups>[number];
type Named = { readonly key: string; readonly name: string };

/** Who of the second list is not in the first. */
const added = (before: readonly Named[], after: readonly Named[]) =>
  after.filter(({ key }) => !before.some((person) => person.key === key));

/** The groups of a version, each with what it was in an older one: by its slug, else by a name that it had. */
function compared(older: string, newer: string): { readonly now: Group; readonly then: Group | undefined }[] {
  const [before, after] = [groups('site', older), groups('site', newer)];
  return after.map((now) => {
    const ofKind = (all: readonly Group[]) => all.filter(({ kind }) => kind === now.kind);
    const isTaken = ({ slug }: Group) => ofKind(after).some((other) => other.slug === slug);
    const then =
      ofKind(before).find(({ slug }) => slug === now.slug) ??
      ofKind(before).find((group) => now.formerly.includes(group.name) && !isTaken(group));
    return { now, then };
  });
}

/** The changes of leads and of committees between two versions of the site, by anchor: the name that each must show. */
function peopleChanges(older: string, newer: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { now, then } of compared(older, newer)) {
    if (!then) continue;
    const isCommittee = now.kind === 'committee';
    const states = (group: Group) => isCommittee || group.leads.length > 0 || group.vacant !== null;
    if (!states(then) || !states(now)) continue;
    const [people, peopleNow] = isCommittee ? [then.members, now.members] : [then.leads, now.leads];
    const begin = `${older}-${newer}-${now.slug}-${isCommittee ? 'member' : 'lead'}`;
    for (const { key, name } of added(people, peopleNow)) found.set(`${begin}-${key.toLowerCase()}-came`, name);
    for (const { key, name } of added(peopleNow, people)) found.set(`${begin}-${key.toLowerCase()}-left`, name);
  }
  return found;
}

/** What the anchor of a change of a lead, or of a seat in a committee, looks like. */
function peopleAnchor(older: string, newer: string): RegExp {
  const slugs = groups('site', newer).map(({ slug }) => slug);
  return new RegExp(`^${older}-${newer}-(${slugs.join('|')})-(lead|member)-.+-(came|left)$`);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step is there, newest first, with the days that the facts are of', async ({ page }) => {
    await page.goto(address(path));
    const headings = page.locator('main section h2');
    await expect(headings).toHaveText(steps.map(({ older, newer }) => titleOf(older, newer)));
    for (const { older, newer } of steps) {
      const step = comparison(page, `${older}-${newer}`);
      for (const version of [older, newer]) {
        await expect(step.getByRole('link', { name: versionLabel(version), exact: true })).toHaveAttribute(
          'href',
          basePath(version) || '/',
        );
      }
      const days = [older, newer].map(dayOf);
      const shown = step.locator('> p time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(await shown).toEqual(days);
    }
    await expect(page.getByLabel('Compare', { exact: true })).toBeHidden();
  });

  test('who leads and who sits on a committee is told where it changed, and nowhere else', async ({ page }) => {
    await page.goto(address(path));
    for (const { older, newer } of steps) {
      const expected = peopleChanges(older, newer);
      const anchor = peopleAnchor(older, newer);
      const ids = await comparison(page, `${older}-${newer}`)
        .locator('li[id]')
        .evaluateAll((items) => items.map(({ id }) => id));
      const told = ids.filter((id) => anchor.test(id));
      expect(told.toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [id, name] of expected) {
        await expect(page.locator(`li[id="${id}"]`).getByRole('link', { name, exact: true })).toHaveCount(1);
      }
    }
  });

  test('a committee in which nothing changed says so, and no other does', async ({ page }) => {
    await page.goto(address(path));
    for (const { older, newer } of steps) {
      for (const { now, then } of compared(older, newer).filter((pair) => pair.now.kind === 'committee')) {
        const heading = `.heading-line > h4[id="${older}-${newer}-${now.slug}"]`;
        const row = comparison(page, `${older}-${newer}`).locator(`div:has(> ${heading})`);
        const seats = (group: Group) => group.members.map(({ key }) => key).toSorted();
        const state = (group: Group) => JSON.stringify([group.name, group.status, seats(group)]);
        const count = now.members.length;
        await expect(row).toHaveCount(1);
        if (then && state(then) === state(now)) {
          await expect(row).toContainText(`Unchanged: the same ${count === 1 ? 'member' : `${count} members`}.`);
        } else await expect(row).not.toContainText('Unchanged');
      }
    }
  });

  test('an address that chooses two versions shows every step', async ({ page }) => {
    await page.goto(address(`${path}?from=${oldestYear}&to=${livingVersion}`));
    await expect(page.locator('main section h2')).toHaveCount(steps.length);
  });
});

test('two versions are chosen by keyboard, the address keeps them, and the page comes back with them', async ({
  page,
}) => {
  await open(page, path);
  await page.getByLabel('Compare', { exact: true }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(new RegExp(`\\?from=${oldestYear}&to=${livingVersion}$`));
  await expect(page.locator('main section h2')).toHaveText([titleOf(oldestYear, livingVersion)]);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('with', { exact: true })).toBeFocused();
  await expect(page.getByLabel('with', { exact: true })).toHaveValue(livingVersion);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(new RegExp(`\\?from=${oldestYear}&to=${newestYear}$`));
  await page.reload();
  const title = titleOf(oldestYear, newestYear);
  await expect(page.locator('main section h2')).toHaveText([title]);
  await expect(page).toHaveTitle(`What changed from ${title} | KubeSphere Community`);
  await expect(status(page)).toHaveText(new RegExp(`^From ${title}: (no|\\d+) changes?\\.$`));
  await page.getByRole('button', { name: 'Show every step' }).press('Enter');
  await expect(page.locator('main section h2')).toHaveCount(steps.length);
  await expect(page).toHaveURL(/\/changes$/);
});

test('versions the wrong way round are turned; the same one twice is said', async ({ page }) => {
  await open(page, `${path}?from=${livingVersion}&to=${oldestYear}`);
  await expect(page.locator('main section h2')).toHaveText([titleOf(oldestYear, livingVersion)]);
  await expect(status(page)).toContainText(`${oldestYear} is the older version, so it comes first: `);
  await page.getByLabel('Compare', { exact: true }).selectOption(oldestYear);
  await expect(status(page)).toContainText(`Both are ${oldestYear}, so nothing can differ.`);
  await expect(page.locator('main section h2')).toHaveCount(steps.length);
});

test('an address that names no version shows every step', async ({ page }) => {
  await open(page, `${path}?from=1066&to=tomorrow`);
  await expect(page.getByLabel('Compare', { exact: true })).toHaveValue('');
  await expect(page.locator('main section h2')).toHaveCount(steps.length);
});

test('an anchor in a comparison that is no step opens it, and a change has an address of its own', async ({ page }) => {
  const [now, then] = [
    `${changedSig.slug}-lead-${changedSig.leadNow}`,
    `${changedSig.slug}-lead-${changedSig.leadThen}`,
  ];
  const pair = `${cutYear}-${livingVersion}`;
  await open(page, `${path}#${pair}-${now}-came`, 'community');
  await expect(page.locator('main section h2')).toHaveText([titleOf(cutYear, livingVersion)]);
  await expect(page.getByLabel('Compare', { exact: true })).toHaveValue(cutYear);
  const came = page.locator(`li[id="${pair}-${now}-came"]`);
  await expect(came).toBeInViewport();
  await expect(came).toContainText('New lead: Ada Sample');
  const left = page.locator(`li[id="${pair}-${then}-left"]`);
  await expect(left).toContainText('No longer a lead: Çağla ÖRNEK');
  const button = left.getByRole('button', { name: 'Copy link to No longer a lead: Çağla ÖRNEK' });
  await expect(button).toHaveCSS('opacity', '0');
  await left.hover();
  await expect(button).toHaveCSS('opacity', '1');
  await button.click();
  await expect(page).toHaveURL(new RegExp(`#${pair}-${then}-left$`));
  await expect(left).toBeInViewport();
  await page.getByLabel('with', { exact: true }).selectOption(newestYear);
  await expect(page).toHaveURL(new RegExp(`\\?from=${cutYear}&to=${newestYear}$`));
});

test('an anchor in a step leads to it among the others', async ({ page }) => {
  const id = `${newestYear}-${livingVersion}-${changedSig.slug}-new`;
  await open(page, `${path}#${id}`, 'community');
  await expect(page.locator(`li[id="${id}"]`)).toBeInViewport();
  await expect(page.locator(`li[id="${id}"]`)).toContainText('New in the list. Lead: Ada Sample');
  await expect(page.locator('main section h2')).toHaveCount(steps.length + 1);
});

test('a longer time is one click away, and every anchor of the page is there once', async ({ page }) => {
  await open(page, path, 'community');
  await page.getByRole('link', { name: titleOf(oldestYear, livingVersion), exact: true }).click();
  await expect(page.locator('main section h2')).toHaveText([titleOf(oldestYear, livingVersion)]);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
