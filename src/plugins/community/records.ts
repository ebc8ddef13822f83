import type * as z from 'zod';
import { committeeSchema, sigSchema, workingGroupSchema } from './schema/group';
import { archiveSchema, pageSchema } from './schema/page';
import { ksapSchema, mentoringSchema, podcastSchema, userGroupsSchema } from './schema/programmes';

/** What a page may be the record of, with the schema of its front matter. */
export const recordSchemas = {
  sig: sigSchema,
  'working-group': workingGroupSchema,
  committee: committeeSchema,
  ksap: ksapSchema,
  mentoring: mentoringSchema,
  'user-groups': userGroupsSchema,
  podcast: podcastSchema,
  archive: archiveSchema,
  page: pageSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

/** Kinds of group that have a page each. */
export const groupKinds = ['sig', 'working-group', 'committee'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Schemas of the other kinds of group, by their plural: what a field in the wrong kind of group is told to belong to. */
export function schemasBeside(kind: RecordKind): Readonly<Record<string, z.ZodType>> {
  const names = { sig: 'SIGs', 'working-group': 'working groups', committee: 'committees' } as const;
  if (!groupKinds.some((group) => group === kind)) return {};
  return Object.fromEntries(
    groupKinds.filter((group) => group !== kind).map((group) => [names[group], recordSchemas[group]] as const),
  );
}

/** The folder below the docs folder in which each kind of group lives; also the first part of its address. */
export const groupFolders: Readonly<Record<GroupKind, string>> = {
  sig: 'sigs',
  'working-group': 'working-groups',
  committee: 'committees',
};

const fixed: Readonly<Record<string, RecordKind>> = {
  'index.md': 'archive',
  'ksap/ambassadors.md': 'ksap',
  'programmes/ospp.md': 'mentoring',
  'programmes/gsoc.md': 'mentoring',
  'programmes/user-groups.md': 'user-groups',
  'programmes/podcast.md': 'podcast',
};

/**
 * What a page is the record of, told by its place.
 *
 * @param path - path below the docs folder, with forward slashes, such as `sigs/network.md`.
 */
export function recordKind(path: string): RecordKind {
  const known = fixed[path];
  if (known) return known;
  const [folder, file, ...deeper] = path.split('/');
  const group = groupKinds.find((kind) => groupFolders[kind] === folder);
  return group && file !== undefined && file !== 'index.md' && deeper.length === 0 ? group : 'page';
}
