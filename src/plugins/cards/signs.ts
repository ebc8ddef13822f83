import type { Card } from '../community/outputs/cards/card';
import { glyphOf } from './fonts/slices';

/** A sign on a card that no font of the site has. */
export type UnknownSign = { readonly sign: string; readonly text: string };

/** What belongs to a sign before it and has no form of its own. */
const formless = /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]/gu;

/** Pictures among the signs, and what changes their color or frames them. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/u;

const isKnown = (sign: string) => /\s/.test(sign) || glyphOf(sign, 400) !== undefined;

/** A text as it is drawn: emoji that no font has are left out, as they say nothing that the words do not. */
export function drawable(text: string): string {
  const signs = [...text.normalize('NFC').replace(formless, '')];
  return signs
    .filter((sign) => isKnown(sign) || !emoji.test(sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A card with all its texts as they are drawn. */
export function drawableCard<Part>(part: Part): Part {
  return JSON.parse(JSON.stringify(part), (_key, value: unknown) =>
    typeof value === 'string' ? drawable(value) : value,
  ) as Part;
}

/** The signs on a card that no font of the site has, each once. */
export function unknownSigns(card: Card): UnknownSign[] {
  const found = new Map<string, UnknownSign>();
  JSON.stringify(drawableCard(card), (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    for (const sign of value) if (!isKnown(sign) && !found.has(sign)) found.set(sign, { sign, text: value });
    return value;
  });
  return [...found.values()];
}

/** Says to an editor which signs cannot be drawn, and what to do; a line for each. */
export function tellUnknown(card: Card, signs: readonly UnknownSign[]): string {
  const title = card.years === '' ? card.title : `${card.title} (${card.years})`;
  return signs
    .map(({ sign, text }) => {
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return (
        `The social card of "${title}" cannot show "${sign}" (U+${code}) in "${text}": no font of the site has it. ` +
        'Write it in other letters, or add a font package that has it to src/plugins/cards/fonts/slices.ts.'
      );
    })
    .join('\n');
}
