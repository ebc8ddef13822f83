import * as z from 'zod';

export type Path = readonly PropertyKey[];

type Node = z.core.JSONSchema.BaseSchema;

const cache = new WeakMap<z.ZodType, Node>();

/** Every schema that could describe the value at a path. */
function nodesAt(schema: z.ZodType, path: Path): Node[] {
  const root = cache.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  cache.set(schema, root);
  return path.reduce<Node[]>((nodes, key) => nodes.flatMap((node) => below(node, key)), choices(root));
}

function below(node: Node, key: PropertyKey): Node[] {
  const found = typeof key === 'number' ? node.items : (node.properties?.[String(key)] ?? node.additionalProperties);
  return typeof found === 'object' && !Array.isArray(found) ? choices(found) : [];
}

function choices(node: Node): Node[] {
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((choice) => typeof choice === 'object');
  return [node, ...inner.flatMap(choices)];
}

const fieldsOf = (nodes: readonly Node[]) => [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];

/** Names of the fields that the record at a path may have; none for what is no record. */
export function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  return fieldsOf(nodesAt(schema, path));
}

/** The fields of the record at a path below which a field stands: in a record, or in a list of records. */
export function parentsOf(schema: z.ZodType, path: Path, field: string): readonly string[] {
  const nodes = nodesAt(schema, path);
  return fieldsOf(nodes).filter((name) => {
    const inside = nodes.flatMap((node) => below(node, name));
    return fieldsOf([...inside, ...inside.flatMap((node) => below(node, 0))]).includes(field);
  });
}

/** What the schema says of the value at a path. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return nodesAt(schema, path).find((node) => node.description)?.description;
}
