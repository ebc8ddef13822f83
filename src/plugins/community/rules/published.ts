import { problem } from '../check';
import { groupsOf } from '../model';
import { nearest } from '../nearest';
import type { Rule } from '.';
import { hasOwnSlug } from './groups';

/** A group that was published keeps its page, so that its address lives: one that ends is retired, not deleted. */
export const publishedGroupsStay: Rule = (model, { published }) => {
  const groups = groupsOf(model);
  // A page that cannot be read, or whose slug is not its file's name, is there; what is wrong with it has been told.
  const files = [...model.unreadable, ...groups.map((group) => group.source.file)];
  const here = new Set([
    ...groups.map((group) => group.value.slug),
    ...files.map((file) => file.replace(/^.*\/|\.md$/g, '')),
  ]);
  return Object.keys(published.value.groups)
    .filter((slug) => !here.has(slug))
    .map((slug) => {
      const advice = 'bring it back; a group that ends says "status: retired" and why';
      return problem(published.source, ['groups', slug], `was published, and its page is gone: ${advice}`, {
        on: 'key',
      });
    });
};

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

/** The id of a channel that is gone is not given to another one, because short links are made of it. */
export const channelsDoNotComeBack: Rule = (model, { published }) =>
  model.channels.value.flatMap(({ id }, index) =>
    published.value.channels[id] === 'gone'
      ? [problem(model.channels.source, [index, 'id'], `"${id}" was the id of a channel that is gone: choose another`)]
      : [],
  );
