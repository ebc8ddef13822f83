import { initials } from '../../lib/text';
import type { Card, CardPerson } from '../community/outputs/cards/card';
import { glyphOf } from './fonts/slices';

/** What belongs to a sign before it and has no form of its own. */
const formless = /\p{Default_Ignorable_Code_Point}/gu;

/** Pictures among the signs, and what changes their color or frames them. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/u;

const isKnown = (sign: string) => /\s/.test(sign) || glyphOf(sign, 400) !== undefined;

const signsOf = (text: string) => [...text.normalize('NFC').replace(formless, '')];

/** A text as it is drawn: signs that no font of the site has are left out. */
export function drawable(text: string): string {
  return signsOf(text).filter(isKnown).join('').replace(/\s+/g, ' ').trim();
}

/** The signs of a text that no font of the site has, each once; but for emoji, which say nothing that the words do not. */
export function unknownSigns(text: string): string[] {
  return [...new Set(signsOf(text))].filter((sign) => !isKnown(sign) && !emoji.test(sign));
}

/** A person as one is drawn: by handle where the name has a sign that no font has. */
function drawablePerson(person: CardPerson): CardPerson {
  const { name, handle } = person;
  if (drawable(name) !== '' && unknownSigns(name).length === 0) return person;
  return { name: handle, initials: initials(handle), handle };
}

const isPerson = (value: unknown): value is CardPerson =>
  typeof value === 'object' && value !== null && 'handle' in value;

const isDrawn = (value: unknown) => typeof value !== 'string' || drawable(value) !== '';

/** A card with all its texts as they are drawn. Of a list goes what nothing is left of; a title gives way to the section. */
export function drawableCard(card: Card): Card {
  const drawn = JSON.parse(
    JSON.stringify(card, (_key, value: unknown) => {
      if (typeof value === 'string') return drawable(value);
      if (Array.isArray(value)) return value.filter(isDrawn);
      return isPerson(value) ? drawablePerson(value) : value;
    }),
  ) as Card;
  return drawn.title === '' ? { ...drawn, title: drawn.sectionName } : drawn;
}
