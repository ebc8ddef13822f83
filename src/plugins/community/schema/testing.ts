// What the tests of fields share. No page and no plugin imports it.
import type * as z from 'zod';

/** A field with values that it takes, and values that it refuses with what it says of each. */
export type Field = {
  readonly field: string;
  readonly schema: z.ZodType;
  readonly valid: readonly unknown[];
  readonly invalid: readonly (readonly [value: unknown, ...messages: string[]])[];
};

/** What a field says about a value; nothing when the value is right. */
export function messages(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}
