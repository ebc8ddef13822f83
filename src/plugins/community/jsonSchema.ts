import * as z from 'zod';

/** What a published JSON Schema says of itself. */
export type SchemaTitle = {
  /** Name of the schema's file; a reference to it is relative to its folder. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
};

/**
 * The JSON Schema (draft 2020-12) of a zod schema. A refinement has no equal in JSON Schema and is left out, so the
 * result accepts a little more than the zod schema does.
 *
 * @param io - `input` for what people write, where a field with a default may be missing; `output` for what is read.
 */
export function toJsonSchema(
  schema: z.ZodType,
  { id, title, description }: SchemaTitle,
  io: 'input' | 'output',
): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    override: ({ jsonSchema }) => {
      // "format" says it; the pattern that zod adds for a date takes five lines and says the same.
      if (jsonSchema.format) delete jsonSchema.pattern;
      // Every integer of zod's has this bound; it says nothing of the field.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema, $id: id, title, description, ...rest };
}
