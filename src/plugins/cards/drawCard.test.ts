import type { SatoriNode } from 'satori';
import { describe, expect, test } from 'vitest';
import { cardSize } from '../../lib/cardSize';
import type { Card } from '../community/outputs/cards/card';
import { contentWidth } from './design/frame';
import { tones } from './design/palette';
import { cardSvg, composeCard, drawCard } from './drawCard';
import { cards, network } from './testing';

const all = Object.entries(cards);

/** The texts of a card with the places that satori gives them, and the line above the facts of a group. */
async function placesOf(card: Card) {
  const nodes: SatoriNode[] = [];
  await cardSvg(card, (node) => nodes.push(node));
  return {
    texts: nodes.filter(({ textContent }) => textContent !== undefined),
    rule: nodes.find(({ props }) => props.style?.height === 2),
  };
}

const said = ({ textContent = '' }: SatoriNode) => textContent;

/** Whether two texts lie over each other by more than the air around their lines. */
function clash(a: SatoriNode, b: SatoriNode): boolean {
  const over = (at: 'left' | 'top', size: 'width' | 'height') =>
    Math.min(a[at] + a[size], b[at] + b[size]) - Math.max(a[at], b[at]);
  return over('left', 'width') > 1 && over('top', 'height') > 1;
}

describe('Every text stays in its place', () => {
  test.each(all)('on the card of %s', async (_what, card) => {
    const { texts, rule } = await placesOf(card);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      const [right, bottom] = [text.left + text.width, text.top + text.height];
      expect(text.left, said(text)).toBeGreaterThanOrEqual(64);
      expect(text.top, said(text)).toBeGreaterThanOrEqual(54);
      expect(bottom, said(text)).toBeLessThanOrEqual(cardSize.height - 50);
      const isInPanel = text.left >= 64 + contentWidth;
      const end = rule && !isInPanel && text.top < rule.top ? rule.top - 12 : cardSize.height;
      expect(bottom, said(text)).toBeLessThanOrEqual(end);
      expect(right, said(text)).toBeLessThanOrEqual(isInPanel ? cardSize.width - 12 : 64 + contentWidth + 1);
    }
    const clashes = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (clash(a, b) ? [[said(a), said(b)]] : [])),
    );
    expect(clashes).toEqual([]);
  });
});

test.each<[title: string, size: number]>([
  ['SIG Network', 80],
  ['SIG Advocacy and Outreach', 60],
  ['SIG Microservice management and gateways', 56],
  ['SIG Microservice management, observability and governance of everything', 42],
])('The longer a title, the smaller it is set: %s', async (title, size) => {
  const { texts } = await placesOf({ ...network, title });
  expect(texts.find((text) => said(text) === title)?.props.style.fontSize).toBe(size);
});

test.each(all)('The card of %s is 1200 × 630, small, and the same each time', async (_what, card) => {
  const png = await drawCard(card);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(80_000);
  expect(await drawCard(card)).toEqual(png);
});

test('Emoji that no font has are left out; markup is text', async () => {
  const card = cards['a title with code, quotes and emoji'];
  const texts = card ? (await placesOf(card)).texts.map(said) : [];
  expect(texts).toContain('<script>alert("1 & 2")</script> `kubectl`');
  expect(texts).toContain("“Quotes”\u00a0— 'more' &amp; <b>tags</b>");
  const svg = card ? await cardSvg(card) : '';
  expect(svg).not.toMatch(/<script|<text|https?:(?!\/\/www\.w3\.org)/);
});

test('A person whose name no font has is shown by handle; of other texts such signs are left out', async () => {
  const leads = [{ name: '김민수', initials: '김', handle: 'minsu-kim' }];
  const { texts } = await placesOf({ ...network, title: 'SIG Network 망', topics: ['DNS', '망'], leads });
  const shown = texts.map(said);
  expect(shown).toEqual(expect.arrayContaining(['SIG Network', 'DNS', 'MK', 'minsu-kim']));
  expect(shown.join()).not.toMatch(/\p{Script=Hangul}/u);
});

test('A card that is drawn first does not change one that is drawn later', async () => {
  const names = (card: Card) => composeCard(card).options.fonts.map(({ name }) => name);
  expect(names(network)).toEqual(['inter-latin', 'inter-latin', 'inter-latin']);
});

/** Brightness of a colour, from 0 to 1, as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(tones))(
  'White on the colour of %s, and that on white and on its pale one, can be read',
  (_section, tone) => {
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    expect(contrast('#ffffff', tone.strong)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.soft, tone.strong)).toBeGreaterThanOrEqual(4.5);
  },
);
