import type * as z from 'zod';
import type { Problem, UnnamedProblem } from './problems';
import { shapeProblems } from './shape';
import type { Place, Source } from './source';

/** A record that has the shape its schema asks for, with its place for the rules that come after. */
export type Checked<Value> = { readonly source: Source; readonly value: Value };

/**
 * Checks a source against a schema.
 *
 * @param elsewhere - other schemas, by what they describe: a field that belongs to one of them is told so.
 * @returns the record, or the problems that keep it from being one; each names the field and its place.
 */
export function checkShape<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  elsewhere: Readonly<Record<string, z.ZodType>> = {},
): { readonly record?: Checked<z.infer<Schema>>; readonly problems: readonly Problem[] } {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.value ?? {});
  const shape = result.success ? [] : shapeProblems(source, schema, result.error.issues, elsewhere);
  const told = new Set(shape.map(({ line }) => line));
  const problems = [...shape, ...unstated(source).filter(({ line }) => !told.has(line))];
  return result.success ? { record: { source, value: result.data }, problems } : { problems };
}

/** Whether a fact is unknown or was forgotten, a name with nothing behind it does not say. */
function unstated({ file, unstated }: Source): Problem[] {
  return unstated.map(({ name, place }) => {
    const message = `"${name}" has nothing behind it: write null when it is not known, or take the line out`;
    return { severity: 'error', rule: 'shape', file, ...place, message };
  });
}

/** What a problem may say beyond its message. */
type ProblemDetails = {
  readonly severity?: Problem['severity'] | undefined;
  /** The text to write in place of the value. */
  readonly write?: string | undefined;
  /** Whether the field's name is meant or its value. */
  readonly on?: 'key' | 'value';
};

/** A problem with one field of a record, at the field's place. */
export function problem(
  source: Source,
  path: readonly PropertyKey[],
  message: string,
  { severity = 'error', write, on = 'value' }: ProblemDetails = {},
): UnnamedProblem {
  const place: Place = on === 'key' ? source.keyPlace(path) : source.place(path);
  const text = `${fieldName(path)} ${message}`.trim();
  return { severity, file: source.file, ...place, message: text, ...(write === undefined ? {} : { write }) };
}

/** A path in the form people write it: `meetings[0].start`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
