import type { Font } from 'satori';
import type { Element } from '../design/element';
import { type FontWeight, glyphOf, type Slice, sliceFile, slices } from './slices';

/** The fonts that some elements need. */
export type ChosenFonts = {
  /** Names of the slices in the order in which they are asked for a sign. */
  readonly family: string;
  /** The same list for the same slices, so that satori reads them once. */
  readonly fonts: Font[];
};

const chosen = new Map<string, ChosenFonts>();

/** The fonts with which the texts of an element can be drawn: the slices that hold their signs, in their weights. */
export function fontsFor(tree: Element): ChosenFonts {
  const needed = new Map<Slice, Set<FontWeight>>();
  collect(tree, (sign, weight) => {
    const slice = glyphOf(sign, weight)?.slice;
    if (slice) needed.set(slice, (needed.get(slice) ?? new Set()).add(weight));
  });
  const inOrder = slices.flatMap((slice) => {
    const weights = needed.get(slice);
    return weights ? [...weights].toSorted().map((weight) => ({ slice, weight })) : [];
  });
  const key = inOrder.map(({ slice, weight }) => `${slice.name} ${weight}`).join();
  const known = chosen.get(key) ?? {
    family: [...new Set(inOrder.map(({ slice }) => slice.name))].join(', '),
    fonts: inOrder.map(({ slice, weight }) => ({ name: slice.name, weight, data: sliceFile(slice, weight) })),
  };
  chosen.set(key, known);
  return known;
}

/** Tells of every sign in the texts of an element, with the weight that it is set in. */
function collect({ props }: Element, tell: (sign: string, weight: FontWeight) => void): void {
  const { children = [], style } = props;
  if (typeof children !== 'string') {
    for (const child of children) collect(child, tell);
    return;
  }
  for (const sign of new Set(children)) tell(sign, style?.fontWeight as FontWeight);
}
