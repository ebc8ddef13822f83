import { stringify } from 'yaml';
import { groupsOf, type Model } from '../model';
import type { Published } from '../schema/published';

const heading = `# yaml-language-server: $schema=schema/published.schema.json
# Every id that was ever published. Written by "npm run generate": an id is added, and never given to something else.
`;

/**
 * The text of `data/published.yml`: what was published before, and what the living version adds.
 *
 * @param before - what the file held; groups that are missing in the model stay.
 */
export function publishedText(model: Model, before: Published): string {
  const groups = {
    ...before.groups,
    ...Object.fromEntries(groupsOf(model).map(({ value }) => [value.slug, value.name])),
  };
  const lists = {
    groups: sorted(groups),
    channels: sorted(listed(before.channels, model.channels.value)),
    forms: sorted(listed(before.forms, model.forms.value)),
  };
  return heading + stringify(lists, { lineWidth: 0 });
}

/** Whether each entry that a registry ever had is still there. */
function listed(before: Published['channels'], entries: readonly { readonly id: string }[]): Published['channels'] {
  const here = new Set(entries.map(({ id }) => id));
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...here])].map((id) => [id, here.has(id) ? 'here' : 'gone'] as const),
  );
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
