import { stringify } from 'yaml';
import type * as z from 'zod';
import { didYouMean, nearest } from './nearest';
import { suggestions, words } from './schema/suggestions';
import { fieldsAt, type Path } from './shapeSchema';
import type { Source } from './source';

type Issue = z.core.$ZodIssue;

/** What is said of a value, and what to write in its place. */
export type Said = { readonly message: string; readonly write?: string | undefined };

/**
 * Says what is wrong with a value. What it says to write is right: the schema finds nothing wrong with it.
 *
 * @param source - the whole record.
 * @param value - the value that the issue is about, which is not missing.
 */
export function wrongValue(schema: z.ZodType, source: Source, issue: Issue, value: unknown): Said {
  const root = source.value;
  const fits = (candidate: unknown) => issueAt(schema, replaced(root, issue.path, candidate), issue.path) === undefined;
  const right = (candidate: unknown) => mended(schema, root, issue.path, candidate);
  if (issue.code === 'invalid_type') {
    const fields = fieldsAt(schema, issue.path);
    const said = wrongType(issue.expected, fields, value, fits);
    const meant = candidates(issue.expected, fields, value, source.written(issue.path));
    // A map that was text holds a colon; what else is wrong with such a text is not guessed.
    const found = kindOf(value) === kinds.object ? meant.filter(fits) : meant.map(right);
    return { write: inYaml(found.find((candidate) => candidate !== undefined)), ...said };
  }
  if (issue.code === 'invalid_value') {
    const close = enumWord(value, issue.values.map(String));
    return { message: notInEnum(issue.values, value, close), write: close };
  }
  const custom = !/^(Invalid|Too) [a-z]+: /.test(issue.message);
  const next = custom && typeof value === 'string' ? suggestions.get(issue.message)?.(value) : undefined;
  return { message: custom ? issue.message : size(issue), write: inYaml(right(next)) };
}

function wrongType(expected: string, fields: readonly string[], value: unknown, fits: (value: unknown) => boolean) {
  const [, name, sign = '', text] =
    typeof value === 'string' ? (/^([\w-]+)\s*([:： ])(?!\/\/)\s*(\S.*)$/.exec(value) ?? []) : [];
  if (name !== undefined && expected === 'object' && fits({ [name]: text })) {
    return { message: `must be a map of fields: ${slipsOfColons[sign]}`, write: `${name}: ${text}` };
  }
  const names = expected === 'object' && fields.length > 0 && fields.length < 10 ? ` (${fields.join(', ')})` : '';
  const message = `must be ${kinds[expected] ?? expected}${names}, not ${kindOf(value)}`;
  if (expected === 'array' && kindOf(value) === kinds.object) {
    return { message: `${message}: put a dash before the first field of each item` };
  }
  if (expected === 'object' && Array.isArray(value) && value.length === 1 && fits(value[0])) {
    return { message: `${message}: take the dash out` };
  }
  const nothing = value !== null ? undefined : fits([]) ? '[]' : fits({}) ? '{}' : undefined;
  return { message: nothing ? `${message}: write ${nothing} when there is nothing to say` : message };
}

const slipsOfColons: Readonly<Record<string, string>> = {
  ':': 'a space is missing after the colon',
  '：': 'the colon is a Chinese one: write ":" and a space',
  ' ': 'a colon is missing after the field’s name',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
  null: 'null or left out',
};

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of fields';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? 'text' : String(value);
}

/** Values of the expected kind that somebody may have meant. */
function candidates(
  expected: string,
  fields: readonly string[],
  value: unknown,
  written: string | undefined,
): unknown[] {
  if (Array.isArray(value)) return value.length === 1 && expected !== 'object' ? value : [];
  if (expected === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') return [written];
    const [[name, text] = [], ...more] = typeof value === 'object' ? Object.entries(value ?? {}) : [];
    return typeof text === 'string' && more.length === 0 ? [`${name}: ${text}`] : [];
  }
  if (typeof value !== 'string') return [];
  switch (expected) {
    case 'array':
      return [value.replace(/^\[|\]$/g, '').split(/\s*[,，、;；]\s*/)];
    case 'object':
      return fields.map((field) => ({ [field]: value }));
    case 'number':
    case 'int':
      return /^\d+$/.test(value) ? [Number(value)] : [];
    case 'boolean':
      return /^(yes|on|true)$/i.test(value) ? [true] : /^(no|off|false)$/i.test(value) ? [false] : [];
    default:
      return [];
  }
}

function enumWord(value: unknown, known: readonly string[]): string | undefined {
  const [word] = Array.isArray(value) && value.length === 1 ? value : [value];
  if (typeof word !== 'string') return undefined;
  const simple = word.trim().toLowerCase();
  const meant = words.get(simple) ?? '';
  if (known.includes(meant)) return meant;
  const beginning = known.filter((candidate) => simple.length > 1 && candidate.startsWith(simple));
  return beginning.length === 1 ? beginning[0] : nearest(simple, known);
}

function notInEnum(values: readonly unknown[], value: unknown, close: string | undefined): string {
  const choice = values.length === 1 ? `must be ${values[0]}` : `must be one of: ${values.join(', ')}`;
  const found = typeof value === 'string' ? `${JSON.stringify(value)} ${choice}` : `is ${kindOf(value)} and ${choice}`;
  return `${found}${didYouMean(close)}`;
}

/** The library's own conditions on sizes. */
function size(issue: Issue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `must have at least ${issue.minimum} item${issue.minimum === 1 ? '' : 's'}`;
    return issue.inclusive ? `must be ${issue.minimum} or more` : `must be more than ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `must be ${issue.maximum} or less`;
  return issue.message.replace(/^(Invalid|Too) [a-z]+: /, '');
}

/** The candidate, or what the suggestions make of it, when the schema finds nothing wrong with it. */
function mended(schema: z.ZodType, root: unknown, path: Path, candidate: unknown): unknown {
  let value = candidate;
  for (let attempt = 0; attempt < 3 && value !== undefined; attempt += 1) {
    const issue = issueAt(schema, replaced(root, path, value), path);
    if (!issue) return value;
    value = typeof value === 'string' ? suggestions.get(issue.message)?.(value) : undefined;
  }
  return undefined;
}

/** What the schema finds wrong at a path or below it. */
function issueAt(schema: z.ZodType, root: unknown, path: Path): Issue | undefined {
  const issues = schema.safeParse(root).error?.issues ?? [];
  return issues.find((issue) => path.every((key, index) => issue.path[index] === key));
}

/** A copy of a value with another value at a path. */
function replaced(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: object = Array.isArray(root) ? [...root] : { ...(root as object) };
  return Object.assign(copy, { [key]: replaced(Reflect.get(copy, key), rest, value) });
}

/** A value as one writes it in a line of YAML; `undefined` when it does not fit on one. */
function inYaml(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const collectionStyle = typeof value === 'object' ? 'flow' : 'any';
  const text = stringify(value, { lineWidth: 0, collectionStyle, flowCollectionPadding: false }).trim();
  return text.includes('\n') ? undefined : text;
}
