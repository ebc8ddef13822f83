import { problem } from '../check';
import { groupsOf } from '../model';
import type { Rule } from '.';

/** A group that was published keeps its page, so that its address lives: one that ends is retired, not deleted. */
export const publishedGroupsStay: Rule = (model, { published }) => {
  const here = new Set(groupsOf(model).map((group) => group.value.slug));
  const unreadable = [...model.unreadable].map((file) => file.replace(/^.*\/|\.md$/g, ''));
  return Object.keys(published.value.groups)
    .filter((slug) => !here.has(slug) && !unreadable.includes(slug))
    .map((slug) => {
      const advice = 'bring it back; a group that ends says "status: retired" and why';
      return problem(published.source, ['groups', slug], `was published, and its page is gone: ${advice}`, {
        on: 'key',
      });
    });
};

/** An id that was published stays with its group: a new name names the old one in `formerly`. */
export const publishedNamesStay: Rule = (model, { published }) =>
  groupsOf(model).flatMap(({ source, value }) => {
    const name = published.value.groups[value.slug];
    if (name === undefined || name === value.name || value.formerly.includes(name)) return [];
    const advice = `if it is the same group under a new name, say "formerly: [${name}]"; another group needs another slug`;
    return [problem(source, ['name'], `was "${name}" when "${value.slug}" was published: ${advice}`)];
  });

/** The id of a channel that is gone is not given to another one, because short links are made of it. */
export const channelsDoNotComeBack: Rule = (model, { published }) =>
  model.channels.value.flatMap(({ id }, index) =>
    published.value.channels[id] === 'gone'
      ? [problem(model.channels.source, [index, 'id'], `"${id}" was the id of a channel that is gone: choose another`)]
      : [],
  );
