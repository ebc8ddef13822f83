import { siteName } from '../../../lib/siteName';
import { hasPage, type Model, pageAddress, pagesOf } from '../model';
import { isLiving } from '../versions';
import { altText } from './cards/altText';
import type { Card, PageCard } from './cards/card';
import { cardContent } from './cards/contents';
import { sectionOf } from './cards/sections';
import { landing } from './landing';

export type { PageCard } from './cards/card';

/** Folder of the pictures below the site's base path. */
export const cardsFolder = 'cards';

/**
 * The card of a page of a version. Pages of several versions that show the same have one card: that of the living
 * version, else that of the newest of them, which then shows their years.
 *
 * @param models - every version, the living one first, then the frozen years, newest first.
 */
export function pageCard(model: Model, page: { readonly path: string }, models: readonly Model[]): PageCard {
  const content = cardContent(model, page.path);
  const told = JSON.stringify(content);
  const same = models.filter(
    (other) => hasPage(other, page.path) && JSON.stringify(cardContent(other, page.path)) === told,
  );
  const [first = model] = same;
  const years = isLiving(first.version) ? '' : same.map(({ version }) => version).toReversed();
  return withImage(pageAddress(first, page), { ...content, years: years === '' ? '' : years.join(', ') });
}

/** The card of the landing page, which also stands for pages without one of their own. */
export function landingCard(model: Model): PageCard {
  const { sigs, people, ambassadors } = landing(model).figures;
  const count = (value: number, one: string, many: string) => ({ value, name: value === 1 ? one : many });
  return withImage('/index', {
    ...sectionOf('index.md'),
    layout: 'landing',
    title: siteName.title,
    text: `${siteName.tagline}.`,
    years: '',
    figures: [
      count(sigs, 'special interest group', 'special interest groups'),
      count(people, 'person', 'people'),
      count(ambassadors, 'ambassador', 'ambassadors'),
    ].filter(({ value }) => value > 0),
  });
}

/**
 * The cards of all pages, each picture once: the landing page's, then those of every version.
 *
 * @param models - every version, the living one first.
 */
export function allCards(models: readonly Model[]): PageCard[] {
  const [living] = models;
  const cards = [
    ...(living ? [landingCard(living)] : []),
    ...models.flatMap((model) => pagesOf(model).map((page) => pageCard(model, page, models))),
  ];
  return [...new Map(cards.map((card) => [card.image, card])).values()];
}

function withImage(address: string, card: Card): PageCard {
  return { image: `/${cardsFolder}${address}.png`, alt: altText(card), card };
}
