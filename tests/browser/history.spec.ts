import { basePath, livingVersion, versionLabel } from '../../src/plugins/community/versions';
import { cutYear } from '../builds';
import { changedSig } from '../cutSite';
import { address, expect, facts, frozenYears, groups, open, test } from './site';

const versions = [livingVersion, ...frozenYears];

/** Versions up to one, newest first: what a page of it may tell of. */
const upTo = (version: string) => versions.slice(versions.indexOf(version));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const version of versions) {
    test(`the groups of ${version} tell who led them until then, version by version`, async ({ page }) => {
      const known = new Map(upTo(version).map((older) => [older, groups('site', older)]));
      for (const { slug, kind, page: path } of groups('site', version)) {
        await page.goto(address(path));
        const lines = page.locator('section', { has: page.locator('#history') }).locator('dl > div');
        const told = [...known].flatMap(([older, all]) => {
          const group = all.find((candidate) => candidate.slug === slug && candidate.kind === kind);
          return group ? [{ older, group }] : [];
        });
        for (const { older, group } of told.length > 1 ? told : []) {
          const line = lines.filter({ has: page.getByRole('link', { name: versionLabel(older), exact: true }) });
          await expect(
            line.locator(`a[href="${basePath(older)}${group.page.slice(basePath(older).length)}"]`),
          ).toHaveCount(1);
          const people = (kind === 'committee' ? group.members : group.leads).map(({ name }) => name);
          const shown = await line.locator('dd a').allTextContents();
          expect([path, older, shown.toSorted()]).toEqual([path, older, people.toSorted()]);
        }
        const later = versions.filter((other) => !upTo(version).includes(other)).map(versionLabel);
        for (const label of later) await expect(lines.filter({ hasText: label }), path).toHaveCount(0);
      }
    });

    test(`everybody named until ${version} has an entry in it, with what they did when`, async ({ page }) => {
      await page.goto(address(`${basePath(version)}/people`));
      const ids = new Set(upTo(version).flatMap((older) => facts('people', 'site', older).people.map(({ id }) => id)));
      const entries = page.locator('main article article');
      expect(new Set(await entries.evaluateAll((found) => found.map(({ id }) => id)))).toEqual(ids);
      for (const older of upTo(version).slice(1)) {
        for (const { id, roles } of facts('people', 'site', older).people) {
          const entry = page.locator(`[id="${id}"]`);
          for (const { name, details } of roles) {
            await expect(entry, `${id} in ${older}`).toContainText(name);
            for (const detail of details) await expect(entry, `${id} in ${older}`).toContainText(detail);
          }
          const inGroups = roles.filter(({ role }) => ['lead', 'member', 'committee-member'].includes(role));
          if (inGroups.length > 0) await expect(entry, `${id} in ${older}`).toContainText(older);
        }
      }
    });
  }
});

test('a group’s history leads to its page in another version, and to what changed', async ({ page }) => {
  await open(page, `/sigs/${changedSig.slug}`, 'community');
  const history = page.locator('section', { has: page.locator('#history') });
  await expect(history).toContainText('January 2, 2020');
  await expect(history.locator('dl').last().locator('dd')).toHaveText(['Ada Sample', 'Çağla ÖRNEK']);
  await expect(history.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', '/community/changes');
  await history.getByRole('link', { name: cutYear, exact: true }).click();
  await expect(page).toHaveURL(address(`${basePath(cutYear)}/sigs/${changedSig.slug}`, 'community'));
  await expect(page.locator('#history')).toBeVisible();
  await expect(history.locator('dt')).toHaveText(['Founded']);
});

test('somebody who led a group earlier is found by it, and is not said to lead it', async ({ page }) => {
  await open(page, '/people?q=lighthouses', 'community');
  const entry = page.locator(`#${changedSig.leadThen}`);
  const earlier = entry.locator('p:has-text("Earlier:") + ul');
  await expect(earlier.getByRole('listitem')).toHaveText([`Lead Lighthouses (${cutYear})`]);
  await expect(earlier.getByRole('link')).toHaveAttribute(
    'href',
    `/community${basePath(cutYear)}/sigs/${changedSig.slug}`,
  );
  await expect(page.locator(`#${changedSig.leadNow}`)).toContainText('Lead Lighthouses');
});
