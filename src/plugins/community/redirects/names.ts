import { groupTitle } from '../frontMatter';
import { groupsOf, type Model, pageAddress, pagesOf, titleOf } from '../model';

/**
 * What each page of the site is called, by address.
 *
 * @param home - name of the landing page, which is no page of a model.
 */
export function pageNames(models: readonly Model[], home: string): Map<string, string> {
  const names = new Map([['/', home]]);
  for (const model of models) {
    for (const { path, source } of pagesOf(model))
      names.set(pageAddress(model, { path }), titleOf(source.value) ?? home);
    for (const group of groupsOf(model)) names.set(pageAddress(model, group), groupTitle(group.kind, group.value.name));
  }
  return names;
}
