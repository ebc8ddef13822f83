import { problem } from '../check';
import { type Model, pageAddress, pagesOf } from '../model';
import type { UnnamedProblem } from '../problems';
import { isLiving } from '../versions';
import type { Rule } from '.';

/** Names at the root of the site that belong to files of its own. */
const reserved: ReadonlySet<string> = new Set(['404', 'api', 'assets', 'cards', 'go', 'img', 'pagefind']);

/** A page's file is named as its address is read: lower-case words joined by dashes, none that the site needs itself. */
export const pagesHaveGoodNames: Rule = (model) =>
  pagesOf(model).flatMap(({ path, source }): UnnamedProblem[] => {
    const names = path.replace(/\.md$/, '').split('/');
    const wrong = names.find((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name));
    if (wrong !== undefined) {
      return [
        problem(source, [], `"${wrong}" becomes part of an address: rename it to lower-case words joined by dashes`),
      ];
    }
    const [first = ''] = names;
    if (!isLiving(model.version)) return [];
    if (reserved.has(first)) return [problem(source, [], `/${first} belongs to the site itself: choose another name`)];
    const isYear = /^\d{4}$/.test(first);
    return isYear ? [problem(source, [], `/${first} belongs to the archive of that year: choose another name`)] : [];
  });

/** No two pages have one address: a folder's page is its `index.md` or the file of its name, not both. */
export const pagesHaveOwnAddresses: Rule = (model: Model) => {
  const first = new Map<string, string>();
  return pagesOf(model).flatMap(({ path, source }): UnnamedProblem[] => {
    const address = pageAddress(model, { path });
    const other = first.get(address);
    first.set(address, other ?? source.file);
    return other === undefined ? [] : [problem(source, [], `has the address ${address}, as ${other} does`)];
  });
};
