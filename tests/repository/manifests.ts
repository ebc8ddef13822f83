import { createRequire } from 'node:module';
import { parseAllDocuments } from 'yaml';
import * as z from 'zod';

/** One object of Kubernetes, as a manifest has it. */
const manifest = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});

type Model = { readonly prototype: { validate(this: unknown): void } };

const load = createRequire(__filename);

/** What a file of YAML documents has in it; throws where it is no YAML. */
export function readManifests(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS() as unknown;
  });
}

/**
 * Checks an object against the schema that Kubernetes publishes for its kind (from the package kubernetes-models), and for
 * fields that the schema does not know, which a cluster would refuse or drop.
 *
 * @returns every problem, with the path of its field.
 */
export function manifestProblems(value: unknown): string[] {
  const read = manifest.safeParse(value);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { apiVersion, kind } = read.data;
  let model: Model;
  try {
    model = (load(`kubernetes-models/${apiVersion}/${kind}`) as Record<string, Model>)[kind] as Model;
  } catch {
    return [`${apiVersion} ${kind} is not a kind of Kubernetes`];
  }
  const seen = new Set<string>();
  const problems: string[] = [];
  try {
    model.prototype.validate.call(watched(read.data, '', seen));
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return [...problems, ...unseenFields(read.data, '', seen)];
}

/** A value that notes the paths of what is read of it: a validator reads each field that its schema knows. */
function watched(value: unknown, path: string, seen: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => {
      const child: unknown = Reflect.get(target, key);
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return child;
      seen.add(`${path}/${key}`);
      return watched(child, `${path}/${key}`, seen);
    },
  });
}

function unseenFields(value: unknown, path: string, seen: ReadonlySet<string>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const field = `${path}/${key}`;
    return seen.has(field) ? unseenFields(child, field, seen) : [`${field} is not a field of its kind`];
  });
}
