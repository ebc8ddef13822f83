import * as z from 'zod';
import { problem } from './check';
import { didYouMean, nearest } from './nearest';
import type { Problem } from './problems';
import { suggestions } from './schema/suggestions';
import type { Source } from './source';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
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
  return found.filter(({ missing }) => missing === undefined || !meant.has(missing)).map(({ problem }) => problem);
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
  readonly problem: Problem;
  /** The field that an unknown name seems to stand for. */
  readonly meant?: string;
  readonly missing?: string;
};

function explain(context: Context, issue: Issue): Found[] {
  const { source } = context;
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
      return issue.issues.map(({ message }) => ({ problem: problem(source, issue.path, message, { on: 'key' }) }));
    default:
  }
  const value = valueAt(source.value, issue.path);
  if (value === undefined) {
    const says = descriptionAt(context.schema, issue.path);
    const problemAt = problem(source, issue.path, `is missing${says ? `: ${says}` : ''}`);
    return [{ problem: problemAt, missing: issue.path.map(String).join('.') }];
  }
  const { message, write } = wrongValue(issue, value);
  return [{ problem: problem(source, issue.path, message, { write }) }];
}

function unknownField({ source, schema, elsewhere }: Context, parent: Path, key: string): Found {
  const path = [...parent, key];
  const owners = Object.entries(elsewhere).flatMap(([name, other]) =>
    fieldsAt(other, parent).includes(key) ? [name] : [],
  );
  if (owners.length > 0) {
    return { problem: problem(source, path, `is a field of ${owners.join(' and ')} only`, { on: 'key' }) };
  }
  const known = fieldsAt(schema, parent);
  const close = nearest(key, known);
  const hint = close ? didYouMean(close) : known.length > 0 ? `; known here: ${known.join(', ')}` : '';
  const found = problem(source, path, `is not a known field${hint}`, { on: 'key', write: close });
  return { problem: found, ...(close ? { meant: [...parent, close].map(String).join('.') } : {}) };
}

function wrongValue(issue: Issue, value: unknown): { readonly message: string; readonly write?: string | undefined } {
  if (issue.code === 'invalid_type') {
    const message = `must be ${kinds[issue.expected] ?? issue.expected}, not ${kindOf(value)}`;
    const isPlain = typeof value === 'number' || typeof value === 'boolean';
    if (issue.expected === 'string' && isPlain) return { message, write: `"${value}"` };
    if (issue.expected === 'array' && typeof value === 'string') return { message, write: `[${value}]` };
    return { message };
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const close = typeof value === 'string' ? nearest(value, known) : undefined;
    const [only] = known;
    const choice = known.length === 1 ? `must be ${only}` : `must be one of: ${known.join(', ')}`;
    return { message: `${quote(value)} ${choice}${didYouMean(close)}`, write: close };
  }
  const write = typeof value === 'string' ? suggestions.get(issue.message)?.(value) : undefined;
  return { message: issue.message.replace(/^(Invalid|Too) [a-z]+: /, ''), write };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
  null: 'null',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of fields';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${value}`;
}

const quote = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : kindOf(value));

const depth = (issue: Issue): number => issue.path.length;

/** The value at a path; `undefined` when there is none. */
function valueAt(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined ? null : value;
  const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isInside ? valueAt(Reflect.get(value, key), rest) : undefined;
}

type Node = z.core.JSONSchema.BaseSchema;

const cache = new WeakMap<z.ZodType, Node>();

/** Every schema that could describe the value at a path. */
function nodesAt(schema: z.ZodType, path: Path): Node[] {
  const root = cache.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  cache.set(schema, root);
  return path.reduce<Node[]>(
    (nodes, key) =>
      nodes.flatMap((node) => {
        const below =
          typeof key === 'number' ? node.items : (node.properties?.[String(key)] ?? node.additionalProperties);
        return typeof below === 'object' && !Array.isArray(below) ? choices(below) : [];
      }),
    choices(root),
  );
}

function choices(node: Node): Node[] {
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((choice) => typeof choice === 'object');
  return [node, ...inner.flatMap(choices)];
}

const fieldsAt = (schema: z.ZodType, path: Path) => [
  ...new Set(nodesAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {}))),
];

const descriptionAt = (schema: z.ZodType, path: Path) =>
  nodesAt(schema, path).find((node) => node.description)?.description;
