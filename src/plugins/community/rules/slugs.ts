import { problem } from '../check';
import { groupsOf } from '../model';
import type { Rule } from '.';

/** A group's slug is its file's name. */
export const slugsMatchFiles: Rule = (model) =>
  groupsOf(model).flatMap((group) => {
    const file = group.path.replace(/^.*\/|\.md$/g, '');
    return group.value.slug === file ? [] : [problem(group.source, ['slug'], `must be the file's name, "${file}"`)];
  });
