import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { allCards, cardsFolder } from '../../src/plugins/community/outputs/cards';
import { checkSite } from '../../src/plugins/community/site';
import { builds } from '../builds';
import { expect, test } from './site';

const root = join(__dirname, '..', '..');

test.describe('Cards of the built site', () => {
  test('are there for every page of every version, in their size, and small', async () => {
    const { models } = await checkSite(root);
    for (const { image, alt } of allCards(models)) {
      const png = readFileSync(join(builds.site.folder, image));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([1200, 630]);
      expect(png.length, image).toBeLessThan(80_000);
      expect(alt, image).toMatch(/^.{10,420}$/u);
    }
  });

  test('are no more than pages have', async () => {
    const { models } = await checkSite(root);
    const files = readdirSync(join(builds.site.folder, cardsFolder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.png'))
      .map((file) => `/${cardsFolder}/${file.split(sep).join('/')}`);
    expect(files.toSorted()).toEqual(
      allCards(models)
        .map(({ image }) => image)
        .toSorted(),
    );
  });
});
