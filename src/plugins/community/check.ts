import type * as z from 'zod';
import type { Problem } from './problems';
import type { Source } from './source';

/** A record that has the shape its schema asks for, with its place for the rules that come after. */
export type Checked<Value> = { readonly source: Source; readonly value: Value };

/**
 * Checks a source against a schema.
 *
 * @returns the record, or the problems that keep it from being one; each names the field and its place.
 */
export function checkShape<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { readonly record?: Checked<z.infer<Schema>>; readonly problems: readonly Problem[] } {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.value ?? {});
  if (result.success) return { record: { source, value: result.data }, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(source, issue)) };
}

function problemsOf(source: Source, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { ...problem(source, path, 'is not a known field'), ...source.keyPlace(path) };
    });
  }
  // A choice between shapes: report the branch that went deepest into the value.
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.toSorted((a, b) => Math.max(0, ...b.map(depth)) - Math.max(0, ...a.map(depth)))[0];
    if (deepest && deepest.length > 0) {
      return deepest.flatMap((inner) => problemsOf(source, { ...inner, path: [...issue.path, ...inner.path] }));
    }
  }
  // A key of a map that has the wrong form: say which form, in the words of the key's own schema.
  if (issue.code === 'invalid_key') {
    const place = source.keyPlace(issue.path);
    return issue.issues.map((inner) => ({ ...problem(source, issue.path, inner.message), ...place }));
  }
  const expected = issue.message.replace(/^(Invalid|Too) [a-z]+: /, '');
  if (!hasValue(source.value, issue.path)) {
    return [problem(source, issue.path, `is missing: ${expected.replace(', received undefined', '')}`)];
  }
  return [problem(source, issue.path, expected)];
}

/** Whether a value holds anything at a path. */
function hasValue(value: unknown, path: readonly PropertyKey[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  return typeof value === 'object' && value !== null && hasValue(Reflect.get(value, key), rest);
}

const depth = (issue: z.core.$ZodIssue): number => issue.path.length;

/** A problem with one field of a record, at the field's place. */
export function problem(
  source: Source,
  path: readonly PropertyKey[],
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, file: source.file, ...source.place(path), message: `${fieldName(path)} ${message}`.trim() };
}

/** A path in the form people write it: `meetings[0].start`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
