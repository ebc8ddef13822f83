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
  const here = new Set(model.channels.value.map((channel) => channel.id));
  const groups = {
    ...before.groups,
    ...Object.fromEntries(groupsOf(model).map(({ value }) => [value.slug, value.name])),
  };
  const channels = Object.fromEntries(
    [...new Set([...Object.keys(before.channels), ...here])].map((id) => [id, here.has(id) ? 'here' : 'gone']),
  );
  return heading + stringify({ groups: sorted(groups), channels: sorted(channels) }, { lineWidth: 0 });
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
