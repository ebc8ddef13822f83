import { toJsonSchema } from '../jsonSchema';
import { asOf, groupsOf, type Model } from '../model';
import { ownersOf } from '../outputs/owners';
import { type FileKind, head } from './fields';
import { channelsFile, committeesFile, groupFile, groupFilePath, groupsFile, ownersFilePath } from './groups';
import { ksapFile, peopleFile, personFiles } from './people';
import { type FileOf, fileKinds } from './schema';

/** The commit that the data is generated from, and when it was made, ISO 8601 in UTC; `null` without git. */
export type ApiSource = { readonly commit: string | null; readonly date: string | null };

const kinds = Object.keys(fileKinds) as readonly FileKind[];

const schemaPath = (kind: FileKind): string => `schema/${kind}.schema.json`;

/**
 * Every file of the API.
 *
 * @returns by path below `/api/v1/`: a value for JSON, or the text of an OWNERS file. The same model and source give
 * the same files in the same order.
 * @throws Error when two groups share a slug, and so a path.
 */
export function api(model: Model, source: ApiSource): ReadonlyMap<string, unknown> {
  const lists = new Map<FileKind, unknown>([
    ['groups', groupsFile(model)],
    ['people', peopleFile(model)],
    ['committees', committeesFile(model)],
    ['channels', channelsFile(model)],
    ['ksap', ksapFile(model)],
  ]);
  const listed = [...lists].filter(([, content]) => content !== null);
  const files: readonly (readonly [path: string, content: unknown])[] = [
    [
      'index.json',
      indexFile(
        model,
        source,
        listed.map(([kind]) => kind),
      ),
    ],
    ...listed.map(([kind, content]) => [`${kind}.json`, content] as const),
    ...groupsOf(model).map((group) => [groupFilePath(group), groupFile(model, group)] as const),
    ...personFiles(model).map(({ path, content }) => [path, content] as const),
    ...groupsOf(model).map((group) => [ownersFilePath(group), ownersOf(model, group)] as const),
    ...kinds.map((kind) => [schemaPath(kind), schemaOf(kind)] as const),
  ];
  const found = new Map<string, unknown>();
  for (const [path, content] of files) {
    if (content === undefined) continue;
    if (found.has(path)) throw new Error(`Two records have the path ${path} in the API: their slugs must differ.`);
    found.set(path, content);
  }
  return found;
}

function indexFile(model: Model, source: ApiSource, listed: readonly FileKind[]): FileOf<'index'> {
  return {
    ...head('index'),
    source: { commit: source.commit, date: source.date },
    version: model.version,
    facts_as_of: asOf(model) || null,
    counts: {
      sigs: model.sigs.length,
      working_groups: model.workingGroups.length,
      committees: model.committees.length,
      people: personFiles(model).length,
      channels: model.channels.value.length,
    },
    files: listed.map((kind) => {
      return { path: `${kind}.json`, schema: schemaPath(kind), description: fileKinds[kind].description };
    }),
  };
}

function schemaOf(kind: FileKind): unknown {
  const { schema, title, description } = fileKinds[kind];
  return toJsonSchema(schema, { id: `${kind}.schema.json`, title, description }, 'output');
}

/** A file of the API as text: JSON with two spaces and a final newline; a text stays as it is. */
export function serialize(value: unknown): string {
  return typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
}
