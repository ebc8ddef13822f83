import * as z from 'zod';
import * as f from '../schema/fields';

/** Version of the API, the last part of its address. Within it fields are added, never renamed or removed. */
export const apiVersion = 'v1';

/** Address of the JSON Schema of each kind of file, relative to such a file. */
export const schemaAddresses = {
  index: 'schema/index.schema.json',
  groups: 'schema/groups.schema.json',
  group: '../schema/group.schema.json',
  people: 'schema/people.schema.json',
  person: '../schema/person.schema.json',
  committees: 'schema/committees.schema.json',
  channels: 'schema/channels.schema.json',
  ksap: 'schema/ksap.schema.json',
} as const;

/** What a file of the API may be. */
export type FileKind = keyof typeof schemaAddresses;

/** The fields that every file of a kind starts with. */
export function headFields<Kind extends FileKind>(kind: Kind) {
  return {
    $schema: z
      .literal<(typeof schemaAddresses)[Kind]>(schemaAddresses[kind])
      .describe('Address of the JSON Schema of this file, relative to this file.'),
    api_version: z.literal(apiVersion).describe('Version of the API. It changes only with a field’s name or meaning.'),
  };
}

/** What those fields hold. */
export function head<Kind extends FileKind>(kind: Kind) {
  return { $schema: schemaAddresses[kind], api_version: apiVersion } as const;
}

/** Text of one line. */
export const text = z.string().min(1);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** An address outside the site. */
export const webAddress = z.string().regex(/^https:\/\//);

/** Address of a page of the site, from the site's root and below its base URL. */
export const pageAddress = z.string().regex(/^\//);

/** Short link to something, from the site's root and below its base URL; a frozen version has none. */
export const shortLink = pageAddress.nullable();

/** What an address of a page is, for descriptions. */
export const isPageAddress =
  'Below the site’s base URL, such as /sigs/network; starts with the year in a frozen version.';

/** Who a person is. */
export const personFields = {
  key: f.personKey.describe(
    'Key of the person in data/people.yml. In lower case it is the id: the person’s file is people/<id>.json.',
  ),
  name: text.describe('Name to show; the handle when no name is known.'),
  github: f.personKey.nullable().describe('GitHub handle. null: not known.'),
};

/** A person where another record names one. */
export const personReference = z.strictObject(personFields);

/** A person in a group's list. */
export const memberReference = z.strictObject({
  ...personFields,
  area: text.optional().describe('What the person looks after in the group. Left out when the group names nothing.'),
});
