import type * as z from 'zod';
import { problem } from './check';
import { didYouMean, nearest } from './nearest';
import type { Problem, UnnamedProblem } from './problems';
import { suggestions } from './schema/suggestions';
import { descriptionAt, fieldsAt, type Path, parentsOf } from './shapeSchema';
import { kindOf, wrongValue } from './shapeValue';
import type { Source } from './source';

type Issue = z.core.$ZodIssue;
type Schemas = Readonly<Record<string, z.ZodType>>;

/**
 * Turns what a schema finds into problems: in plain words, at their place, with the text to write where it can be known.
 *
 * @param elsewhere - other schemas, by what they describe: a field that belongs to one of them is told so.
 */
export function shapeProblems(
  source: Source,
  schema: z.ZodType,
  issues: readonly Issue[],
  elsewhere: Schemas,
): Problem[] {
  const found = onePerValue(issues).flatMap((issue) => explain({ source, schema, elsewhere }, issue));
  // A required field under a wrong name is one mistake, not two.
  const meant = new Set(found.flatMap(({ meant }) => meant ?? []));
  const isTold = ({ missing, together }: Found) =>
    (missing !== undefined && meant.has(missing)) ||
    (together !== undefined && [...meant].some((field) => field.startsWith(`${together}.`)));
  return found.filter((one) => !isTold(one)).map(({ problem }) => ({ ...problem, rule: 'shape' }));
}

/** The first issue of each value: one mistake may break several conditions. */
function onePerValue(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify([issue.path, issue.code === 'unrecognized_keys']);
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  });
}

type Context = { readonly source: Source; readonly schema: z.ZodType; readonly elsewhere: Schemas };

type Found = {
  readonly problem: UnnamedProblem;
  /** The field that an unknown name seems to stand for. */
  readonly meant?: string;
  readonly missing?: string;
  /** The record whose fields break a condition together. */
  readonly together?: string;
};

function explain(context: Context, issue: Issue): Found[] {
  const { source, schema } = context;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(context, issue.path, key));
    case 'invalid_union': {
      // A choice between shapes: the one that went deepest into the value is the one that was meant.
      const deepest = issue.errors.toSorted((a, b) => Math.max(0, ...b.map(depth)) - Math.max(0, ...a.map(depth)))[0];
      return (deepest ?? []).flatMap((inner) => explain(context, { ...inner, path: [...issue.path, ...inner.path] }));
    }
    case 'invalid_key':
      // A key of a map that has the wrong form: say which form, in the words of the key's own schema.
      return issue.issues.slice(0, 1).map(({ message }) => {
        const write = suggestions.get(message)?.(String(issue.path.at(-1)));
        return { problem: problem(source, issue.path, message, { on: 'key', write }) };
      });
    default:
  }
  const value = valueAt(source.value, issue.path);
  if (value === undefined) {
    const says = whatIsMissing(schema, issue);
    const problemAt = problem(source, issue.path, `is missing${says ? `: ${says}` : ''}`);
    return [{ problem: problemAt, missing: issue.path.map(String).join('.') }];
  }
  const { message, write } = wrongValue(schema, source, issue, value);
  const together =
    issue.code === 'custom' && kindOf(value) === kindOf({}) ? { together: issue.path.map(String).join('.') } : {};
  return [{ problem: problem(source, issue.path, message, { write }), ...together }];
}

function whatIsMissing(schema: z.ZodType, issue: Issue): string | undefined {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return descriptionAt(schema, issue.path);
}

/** How far into a value an issue lies; an unknown field lies in the record that it is told of. */
const depth = (issue: Issue): number => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);

function unknownField({ source, schema, elsewhere }: Context, parent: Path, key: string): Found {
  const path = [...parent, key];
  const owners = Object.entries(elsewhere).flatMap(([name, other]) =>
    fieldsAt(other, parent).includes(key) ? [name] : [],
  );
  if (owners.length > 0) {
    return { problem: problem(source, path, `is a field of ${owners.join(' and ')} only`, { on: 'key' }) };
  }
  const known = fieldsAt(schema, parent);
  const stated = Object.keys(valueAt(source.value, parent) ?? {});
  const close = nearest(
    key,
    known.filter((field) => !stated.includes(field)),
  );
  const parents = parentsOf(schema, parent, key).map((field) => `"${field}"`);
  if (!close && parents.length > 0) {
    return { problem: problem(source, path, `belongs below ${parents.join(' or ')}: indent it`, { on: 'key' }) };
  }
  const hint = close ? didYouMean(close) : known.length > 0 ? `; known here: ${known.join(', ')}` : '';
  const found = problem(source, path, `is not a known field${hint}`, { on: 'key', write: close });
  return { problem: found, ...(close ? { meant: [...parent, close].map(String).join('.') } : {}) };
}

/** The value at a path; `undefined` when there is none. */
function valueAt(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined ? null : value;
  const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isInside ? valueAt(Reflect.get(value, key), rest) : undefined;
}
