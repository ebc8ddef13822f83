import type * as z from 'zod';
import { serialize } from './api';
import { toJsonSchema } from './jsonSchema';
import { dataFiles } from './read';
import { channelsSchema } from './schema/channels';
import { formsSchema } from './schema/forms';
import { peopleSchema } from './schema/people';
import { publishedSchema } from './schema/published';
import { redirectsSchema } from './schema/redirects';

/** The schema of each data file. */
const schemas: Readonly<Record<keyof typeof dataFiles, { readonly schema: z.ZodType; readonly description: string }>> =
  {
    people: { schema: peopleSchema, description: 'Every person the site names, once, by GitHub handle.' },
    channels: { schema: channelsSchema, description: 'Every channel of the community, once.' },
    forms: { schema: formsSchema, description: 'Every form of the community, once.' },
    published: { schema: publishedSchema, description: 'Every id that was ever published.' },
    redirects: {
      schema: redirectsSchema,
      description: 'Where addresses lead that moved, and the paths of the former repository.',
    },
  };

/** Folder of the JSON Schemas of data files, from the site's root. */
export const dataSchemaFolder = 'data/schema';

/**
 * The JSON Schemas of the data files, for editors that complete and check YAML. The build checks more than they can say.
 *
 * @returns text by path from the site's root.
 */
export function dataSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, description }]) => {
      const id = `${name}.schema.json`;
      const title = dataFiles[name as keyof typeof dataFiles];
      return [`${dataSchemaFolder}/${id}`, serialize(toJsonSchema(schema, { id, title, description }, 'input'))];
    }),
  );
}
