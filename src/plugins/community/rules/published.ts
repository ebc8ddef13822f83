import { type Checked, problem } from '../check';
import { groupsOf } from '../model';
import { nearest } from '../nearest';
import type { Rule } from '.';
import { hasOwnSlug } from './groups';

/** An id that was published stays with its group: a new name names the old one in `formerly`. */
export const publishedNamesStay: Rule = (model, { published }) =>
  groupsOf(model)
    .filter(hasOwnSlug)
    .flatMap(({ source, value }) => {
      const name = published.value.groups[value.slug];
      if (name === undefined || name === value.name || value.formerly.includes(name)) return [];
      const advice = `if it is the same group under a new name, say "formerly: [${name}]"; another group needs another slug`;
      const write = nearest(value.name, [name]);
      return [problem(source, ['name'], `was "${name}" when "${value.slug}" was published: ${advice}`, { write })];
    });

/** The id of a channel or a form that is gone is not given to another one, because links to its short link live on. */
export const shortLinksDoNotComeBack: Rule = ({ channels, forms }, { published }) =>
  [channels, forms].flatMap(({ source, value }: Checked<readonly { readonly id: string }[]>) =>
    value.flatMap(({ id }, index) => {
      const was = (['channel', 'form'] as const).find((kind) => published.value[`${kind}s`][id] === 'gone');
      if (was === undefined) return [];
      return [problem(source, [index, 'id'], `"${id}" was the id of a ${was} that is gone: choose another`)];
    }),
  );
