import { type Model, pageAddress, pagesOf } from '../model';
import { pageTitle } from '../pageTitle';

/**
 * What each page of the site is called, by address.
 *
 * @param home - name of the landing page, which is no page of a model.
 */
export function pageNames(models: readonly Model[], home: string): Map<string, string> {
  const names = new Map([['/', home]]);
  for (const model of models) {
    for (const page of pagesOf(model)) names.set(pageAddress(model, page), pageTitle(model, page));
  }
  return names;
}
