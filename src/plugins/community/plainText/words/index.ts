import type { PhrasingContent } from 'mdast';
import { formatDate } from '../../../../lib/dates';
import { type Inline, inline } from '../nodes';
import { changes } from './changes';
import { groups } from './groups';
import { pages } from './pages';

/**
 * What pages say around the facts, in the words of the components: those can only speak where a page is drawn. A test
 * compares each with the component's message of the same id.
 */
export const words = { ...groups, ...changes, ...pages };

/** Id of a message. */
export type WordId = keyof typeof words;

/** The language of the texts; the site has no other. */
export const language = 'en';

/** A day in words, such as `March 10, 2022`. @param iso - `YYYY-MM-DD` */
export function day(iso: string): string {
  return formatDate(iso, language);
}

const slot = /(\{\w+\})/;

const nameIn = (part: string): string | undefined => /^\{(\w+)\}$/.exec(part)?.[1];

/**
 * A message as text.
 *
 * @param values - what stands in place of each name in braces.
 * @throws Error when a value is missing.
 */
export function say(id: WordId, values: Readonly<Record<string, string | number>> = {}): string {
  return filled(words[id], values);
}

function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message
    .split(slot)
    .map((part) => {
      const name = nameIn(part);
      if (name === undefined) return part;
      const value = values[name];
      if (value === undefined) throw new Error(`"${message}" needs ${name}`);
      return String(value);
    })
    .join('');
}

const plural = new Intl.PluralRules(language);

/** A message that has a form for one and a form for more. */
export function sayCount(id: WordId, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  const [one = '', other = one] = words[id].split('|');
  return filled(plural.select(count) === 'one' ? one : other, { count, ...values });
}

/**
 * A message with links and the like in place of names in braces.
 *
 * @throws Error when a value is missing.
 */
export function sayWith(id: WordId, values: Readonly<Record<string, Inline>>): PhrasingContent[] {
  return words[id].split(slot).flatMap((part) => {
    const name = nameIn(part);
    if (name === undefined) return inline(part);
    const value = values[name];
    if (value === undefined) throw new Error(`"${words[id]}" needs ${name}`);
    return inline(value);
  });
}
