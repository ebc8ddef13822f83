import { blockLength, difference, fieldsOf, placesOf } from './lines';
import type { Slip } from './slips';
import { bodySlips } from './tables/body';
import { characterSlips } from './tables/characters';
import { copySlips } from './tables/copies';
import { deletionSlips } from './tables/deletions';
import { nameSlips } from './tables/names';
import { orderSlips } from './tables/order';
import { signSlips } from './tables/signs';
import { typeSlips } from './tables/types';
import { valueSlips } from './tables/values';

/** A page with one mistake in it, as a hand makes them. */
export type WrongEdit = {
  /** What the hand did, in words. */
  readonly kind: string;
  /** The field it did it to, such as `meetings.start`; `---` for the dashes around the fields, `body` for prose. */
  readonly field: string;
  /** Path below the docs folder. */
  readonly path: string;
  /** First line that differs, 1-based. */
  readonly line: number;
  /** The lines as they were, and as they are now. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Lines of the new text at which the mistake may be told. */
  readonly places: readonly number[];
  /** The whole page with the mistake. */
  readonly content: string;
};

/** A page to be spoiled: path below the docs folder, and content. */
export type Page = { readonly path: string; readonly content: string };

const slips: readonly Slip[] = [
  ...nameSlips,
  ...valueSlips,
  ...typeSlips,
  ...deletionSlips,
  ...signSlips,
  ...characterSlips,
  ...orderSlips,
  ...copySlips,
  ...bodySlips,
];

/** Every kind of mistake, in words. */
export const kinds: readonly string[] = [...new Set(slips.map((slip) => slip.kind))];

/**
 * Makes one wrong edit after the other, each in a page that is right otherwise. The same pages give the same edits. A
 * slip that no page offers is left out.
 *
 * @param pages - the SIGs' pages. The pages that were spoiled least come first, so that all have their share.
 * @param rest - the other pages of the site: some slips ask whether they name somebody.
 */
export function wrongEdits(pages: readonly Page[], rest: readonly Page[]): WrongEdit[] {
  const edits: WrongEdit[] = [];
  const shares = new Map(pages.map(({ path }) => [path, 0]));
  for (const slip of slips) {
    const queue = [...pages].sort(
      (a, b) =>
        (shares.get(a.path) ?? 0) - (shares.get(b.path) ?? 0) ||
        hash(slip.kind + slip.field + a.path) - hash(slip.kind + slip.field + b.path),
    );
    let wanted = slip.pages ?? 1;
    for (const page of queue) {
      const edit = wanted > 0 ? wrongEdit(slip, page, pages, rest) : undefined;
      if (!edit) continue;
      edits.push(edit);
      shares.set(page.path, (shares.get(page.path) ?? 0) + 1);
      wanted -= 1;
    }
  }
  return edits;
}

/** One slip at one of the places where the page offers it; `undefined` when there is none. */
function wrongEdit(
  { kind, field, span = 1, change }: Slip,
  page: Page,
  pages: readonly Page[],
  rest: readonly Page[],
): WrongEdit | undefined {
  const lines = page.content.split('\n');
  const seed = hash(kind + field + page.path);
  const others = pages.filter((other) => other !== page);
  const context = {
    pick: (count: number) => seed % Math.max(1, count),
    page: lines,
    other: (others[seed % others.length]?.content ?? '').split('\n'),
    isElsewhere: (text: string) => [...others, ...rest].some(({ content }) => content.includes(text)),
  };
  const texts = fieldsOf(lines).flatMap((found, start) => {
    if (found !== field) return [];
    const length = span === 'block' ? blockLength(lines, start) : span;
    const changed = change(lines.slice(start, start + length), { ...context, at: start });
    const text = changed && [...lines.slice(0, start), ...changed, ...lines.slice(start + length)];
    return text && text.join('\n') !== page.content ? [text] : [];
  });
  const text = texts[context.pick(texts.length)];
  if (!text) return undefined;
  const differs = difference(lines, text);
  return { kind, field, path: page.path, ...differs, places: placesOf(differs, text), content: text.join('\n') };
}

/** A number made of a text, by FNV-1a: what stands in for chance, the same in every run. */
function hash(text: string): number {
  return [...text].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0,
    2166136261,
  );
}
