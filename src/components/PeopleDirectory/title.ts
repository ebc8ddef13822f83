import { translate } from '@docusaurus/Translate';
import { shortened, wordsLength } from '../../lib/title';

/**
 * What the people page shows, in a few words: the person whom the address names, else what was looked for.
 *
 * @param shown - who is shown.
 * @param anchor - the one in the address; of nobody who is shown, it says nothing.
 * @param text - what the reader looks for.
 * @returns `undefined` when everybody is shown.
 */
export function peopleTitle(
  shown: readonly { readonly id: string; readonly name: string }[],
  anchor: string,
  text: string,
): string | undefined {
  const name = shown.find(({ id }) => id === anchor)?.name;
  if (name) return translate({ id: 'people.title.person', message: '{name}: people' }, { name });
  const words = text.trim();
  if (words === '') return undefined;
  return translate(
    { id: 'people.title.text', message: 'People matching “{text}”' },
    { text: shortened(words, wordsLength) },
  );
}
