import type { ReactNode } from 'react';
import satori, { type SatoriNode } from 'satori';
import { cardSize } from '../../lib/cardSize';
import type { Card } from '../community/outputs/cards/card';
import type { Element } from './design/element';
import { groupLayout } from './design/groupLayout';
import { documentLayout, landingLayout, peopleLayout } from './design/layouts';
import { fontsFor } from './fonts/choose';
import { rasterizeFlat } from './rasterize';
import { drawableCard } from './signs';

function layOut(card: Card): Element {
  switch (card.layout) {
    case 'group':
      return groupLayout(card);
    case 'people':
      return peopleLayout(card);
    case 'document':
      return documentLayout(card);
    case 'landing':
      return landingLayout(card);
  }
}

/** What satori is asked to draw for a card: the elements, and the fonts of their signs. */
export function composeCard(card: Card) {
  const { type, key, props } = layOut(drawableCard(card));
  const { family, fonts } = fontsFor({ type, key, props });
  const element = { type, key, props: { ...props, style: { ...props.style, fontFamily: family } } };
  // satori takes plain elements; its types name those of React.
  return { element: element as unknown as ReactNode, options: { ...cardSize, fonts } };
}

/**
 * A card as an SVG whose texts are paths.
 *
 * @param onNodeDetected - is told the place of every element.
 */
export function cardSvg(card: Card, onNodeDetected?: (node: SatoriNode) => void): Promise<string> {
  const { element, options } = composeCard(card);
  return satori(element, onNodeDetected ? { ...options, onNodeDetected } : options);
}

/** Draws a card: a PNG of 1200 × 630. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  return rasterizeFlat(await cardSvg(card), cardSize.width);
}
