import type { RootContent } from 'mdast';
import { pageAddress, pagesOf } from '../model';
import { markdownAddress } from '../outputs/share';
import type { CheckedSite } from '../site';
import { isLiving } from '../versions';
import { llmsAddress, llmsText } from './llms';
import { landingText, pageText } from './page';
import { type Here, type TextPlace, withFullAddresses } from './place';
import type { Sidebars } from './sidebars';
import { loadStringify } from './stringify';

/** What the texts are made of. */
type TextFacts = Pick<CheckedSite, 'models' | 'trees' | 'problems' | 'asOf' | 'redirects'>;

/**
 * Every page as Markdown for programs that read and quote pages, and a list of the pages of each version. All is derived
 * from what the pages are made of, so the two never disagree.
 *
 * @param sidebarsOf - the sidebars of a version: the order of its list.
 * @returns text by path below the built site, such as `sigs/network.md`.
 */
export async function plainTexts(
  { models, trees, problems, asOf, redirects }: TextFacts,
  place: TextPlace,
  sidebarsOf: (version: string) => Sidebars,
): Promise<Map<string, string>> {
  const stringify = await loadStringify();
  const written = (blocks: readonly RootContent[]) => stringify(withFullAddresses(place, blocks));
  const texts = new Map<string, string>();
  for (const model of models) {
    const here: Here = { model, models, problems, asOf, redirects, place };
    if (isLiving(model.version)) texts.set(markdownAddress('/').slice(1), written(landingText(here)));
    for (const page of pagesOf(model)) {
      const parsed = trees.get(page.source.file);
      if (!parsed) continue;
      const file = markdownAddress(pageAddress(model, page)).slice(1);
      texts.set(file, written(pageText(here, { ...parsed, ...page })));
    }
    texts.set(llmsAddress(model).slice(1), written(llmsText(here, sidebarsOf(model.version))));
  }
  return texts;
}
