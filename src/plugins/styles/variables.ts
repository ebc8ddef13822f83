import type { AtRule, Container, Declaration, Document, Root, Rule } from 'postcss';

/** Where a variable is set, and to what. */
type Definition = {
  readonly value: string;
  readonly important: boolean;
  readonly selector: string;
  readonly layer: string;
  readonly isConditional: boolean;
};

/** Selectors that only match the document's first element. */
const ofDocument = /^(html)?(:root)?(\[data-theme=["']?\w+["']?\])?$/;

function definitionOf(declaration: Declaration): Definition {
  let layer = '';
  let isConditional = false;
  let node: Container | Document | undefined = declaration.parent;
  for (; node && node.type !== 'root'; node = node.parent as Container | undefined) {
    if (node.type !== 'atrule') continue;
    const { name, params } = node as AtRule;
    if (name === 'layer') layer = params;
    else isConditional = true;
  }
  const { selector = '' } = declaration.parent as Partial<Rule>;
  return { value: declaration.value.trim(), important: declaration.important === true, selector, layer, isConditional };
}

function definitionsIn(root: Root): Map<string, Definition[]> {
  const all = new Map<string, Definition[]>();
  root.walkDecls(/^--/, (declaration) => {
    all.set(declaration.prop, [...(all.get(declaration.prop) ?? []), definitionOf(declaration)]);
  });
  return all;
}

const isEverywhere = ({ selector, isConditional, important }: Definition) =>
  selector === ':root' && !isConditional && !important;

const isOfDocument = ({ selector }: Definition) => selector.split(',').every((one) => ofDocument.test(one.trim()));

/** The value that a variable has everywhere and always; `undefined` for one that has several. */
function constantOf(definitions: readonly Definition[]): string | undefined {
  const isSame = definitions.every(({ value, important }) => value === definitions[0]?.value && !important);
  if (isSame && definitions.every(isOfDocument) && definitions.some(isEverywhere)) return definitions[0]?.value;
  if (!definitions.every(isEverywhere)) return undefined;
  const isOneLayer = definitions.every(({ layer }) => layer === definitions[0]?.layer);
  return isOneLayer ? definitions.at(-1)?.value : undefined;
}

/** Removes what layers set for the whole document, light or dark, where a style in no layer does, which wins over them. */
export function removeOverridden(root: Root): void {
  const definitions = definitionsIn(root);
  root.walkDecls(/^--/, (declaration) => {
    const own = definitionOf(declaration);
    if (own.layer === '' || own.important || !isOfDocument(own)) return;
    const all = definitions.get(declaration.prop) ?? [];
    if (all.some((one) => one.layer === '' && isEverywhere(one))) declaration.remove();
  });
}

/** Names that a value reads. */
function readIn(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/** Where the bracket that opens at a place closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** A value with constants in place of the variables that have them. What stands beside them stays apart from them. */
function resolved(value: string, constants: ReadonlyMap<string, string>): string {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closing(value, start + 3);
  const inner = value.slice(start + 4, end);
  const [, name = '', fallback] = /^\s*(--[\w-]+)\s*(?:,(.*))?$/s.exec(inner) ?? [];
  const constant = constants.get(name);
  const rest = resolved(value.slice(end + 1), constants);
  if (constant === undefined) {
    const kept = fallback === undefined ? inner : `${name},${resolved(fallback, constants)}`;
    return `${value.slice(0, start)}var(${kept})${rest}`;
  }
  const before = value.slice(0, start);
  return `${before}${/[\w%)]$/.test(before) ? ' ' : ''}${constant}${/^[\w(#.%-]/.test(rest) ? ' ' : ''}${rest}`;
}

/** A value of this many signs is better written once; also, the minifier knows better than Infima which fonts a list needs. */
const longValue = 80;

/**
 * The variables that have one value everywhere, with that value. It may hold other variables, as long as these are set for
 * the whole document only: else it depends on where it is read.
 */
function constantsIn(
  definitions: ReadonlyMap<string, readonly Definition[]>,
  inUse: (name: string) => boolean,
): Map<string, string> {
  const constants = new Map<string, string>();
  const isOfWhole = (name: string) => !inUse(name) && (definitions.get(name) ?? []).every(isOfDocument);
  const open = new Map<string, string>();
  for (const [name, all] of definitions) {
    const value = inUse(name) ? undefined : constantOf(all);
    if (value !== undefined && value.length < longValue) open.set(name, value);
  }
  // Each round knows the constants that are made of those of the rounds before.
  for (let found = -1; found !== constants.size; ) {
    found = constants.size;
    for (const [name, value] of open) {
      const whole = resolved(value, constants);
      const isKnown = readIn(whole).every((one) => isOfWhole(one) && !open.has(one));
      if (!isKnown) continue;
      constants.set(name, whole);
      open.delete(name);
    }
  }
  return constants;
}

/**
 * Puts the values of variables that never change in their place.
 *
 * @param inUse - whether scripts read or set a variable.
 */
export function resolveConstants(root: Root, inUse: (name: string) => boolean): void {
  const constants = constantsIn(definitionsIn(root), inUse);
  root.walkDecls((declaration) => {
    if (declaration.value.includes('var(')) declaration.value = resolved(declaration.value, constants);
  });
}

/**
 * Removes variables that nothing reads.
 *
 * @param inUse - whether scripts read or set a variable.
 */
export function removeUnread(root: Root, inUse: (name: string) => boolean): void {
  for (let removed = true; removed; ) {
    removed = false;
    const read = new Set<string>();
    root.walkDecls(({ value }) => {
      for (const name of readIn(value)) read.add(name);
    });
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop) || inUse(declaration.prop)) return;
      declaration.remove();
      removed = true;
    });
  }
}

/**
 * Gives variables short names, in the order in which they appear.
 *
 * @param inUse - whether scripts read or set a variable.
 */
export function renameVariables(root: Root, inUse: (name: string) => boolean): void {
  const names = new Map<string, string>();
  for (const name of definitionsIn(root).keys()) {
    if (!inUse(name)) names.set(name, `--${names.size.toString(36)}`);
  }
  root.walkDecls((declaration) => {
    declaration.prop = names.get(declaration.prop) ?? declaration.prop;
    if (!declaration.value.includes('var(')) return;
    declaration.value = declaration.value.replace(
      /(var\(\s*)(--[\w-]+)/g,
      (_, open: string, name: string) => open + (names.get(name) ?? name),
    );
  });
}
