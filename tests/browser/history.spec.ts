import type { FileOf } from '../../src/plugins/community/api/schema';
import { basePath, livingVersion, versionLabel } from '../../src/plugins/community/versions';
import { cutYear } from '../builds';
import { changedSig } from '../cutSite';
import { address, expect, facts, frozenYears, groups, open, test } from './site';

const versions = [livingVersion, ...frozenYears];

/** Versions up to one, newest first: what a page of it may tell of. */
const upTo = (version: string) => versions.slice(versions.indexOf(version));

type Role = FileOf<'people'>['people'][number]['roles'][number];
type RoleIn = { readonly older: string; readonly role: Role; readonly isNewest: boolean };

/** Roles that say their years, so no version needs to. */
const dated: readonly string[] = ['ambassador', 'mentor', 'programme-admin'];

const inGroup: readonly string[] = ['committee-member', 'lead', 'member', 'emeritus'];

/** What each person is said to do in a version and in those before it, newest first; a group is known by its page. */
function rolesUntil(version: string): Map<string, RoleIn[]> {
  const found = new Map<string, RoleIn[]>();
  const known = new Set<string>();
  for (const older of upTo(version)) {
    for (const { id, roles } of facts('people', 'site', older).people) {
      for (const role of roles) {
        const what = inGroup.includes(role.role) ? role.page.slice(basePath(older).length) : role.name;
        const key = `${id} ${role.role} ${what}`;
        found.set(id, [...(found.get(id) ?? []), { older, role, isNewest: !known.has(key) }]);
        known.add(key);
      }
    }
  }
  return found;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const version of versions) {
    test(`the groups of ${version} tell who led them until then, version by version`, async ({ page }) => {
      const known = new Map(upTo(version).map((older) => [older, groups('site', older)]));
      for (const { slug, kind, page: path } of groups('site', version)) {
        await page.goto(address(path));
        const section = page.locator('section', { has: page.locator('#history') });
        const lines = section.locator('dl > div', { has: page.locator('dt a') });
        const told = [...known].flatMap(([older, all]) => {
          const group = all.find((candidate) => candidate.slug === slug && candidate.kind === kind);
          return group ? [{ older, group }] : [];
        });
        const compared = told.length > 1 ? told : [];
        const labels = await lines.locator('dt a').allTextContents();
        expect([path, labels.toSorted()]).toEqual([path, compared.map(({ older }) => versionLabel(older)).toSorted()]);
        for (const { older, group } of compared) {
          const link = page.getByRole('link', { name: versionLabel(older), exact: true });
          const line = lines.filter({ has: page.locator('dt').filter({ has: link }) });
          await expect(line.locator('dt').locator(`a[href="${group.page}"]`)).toHaveCount(1);
          const people = (kind === 'committee' ? group.members : group.leads).map(({ name }) => name);
          const shown = await line.locator('dd a').allTextContents();
          expect([path, older, shown.toSorted()]).toEqual([path, older, people.toSorted()]);
        }
      }
    });

    test(`everybody named until ${version} has an entry in it, with what they did when`, async ({ page }) => {
      await page.goto(address(`${basePath(version)}/people`));
      const ids = new Set(upTo(version).flatMap((older) => facts('people', 'site', older).people.map(({ id }) => id)));
      const entries = page.locator('main article article');
      expect(new Set(await entries.evaluateAll((found) => found.map(({ id }) => id)))).toEqual(ids);
      for (const [id, roles] of rolesUntil(version)) {
        const entry = page.locator(`[id="${id}"]`);
        for (const { older, role, isNewest } of roles) {
          // A role that several versions name is told once, as the newest of them says it; years are added up.
          const isDated = dated.includes(role.role);
          const words = [
            ...(isNewest ? [role.name] : []),
            ...(isNewest || isDated ? role.details : []),
            ...(isDated || older === version ? [] : [versionLabel(older)]),
          ];
          for (const word of words) await expect(entry, `${id} in ${older}`).toContainText(word);
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
