import type { AtRule, Container, Root, Rule } from 'postcss';

/** Names of classes that an element must have to match a selector. */
function classesOf(selector: string): string[] {
  // What an element must not be, and one of several things that it may be, say nothing of what it is.
  const certain = selector.replace(/:not\([^()]*\)/g, '').replace(/:(is|where)\([^()]*,[^()]*\)/g, '');
  return [...certain.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
}

function isInKeyframes({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
}

/** Removes rules and groups of rules in which nothing is left. */
export function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'rule' && node.type !== 'atrule') continue;
    if (!node.nodes) continue;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}

type Unused = {
  /** Whether no element has a class. */
  readonly isUnused: (className: string) => boolean;
  /** Whether a selector names an element that is nowhere. */
  readonly isUnusedElement: (selector: string) => boolean;
};

/** Removes the selectors of what no page has, and the rules that have no other. */
export function removeUnused(container: Container, { isUnused, isUnusedElement }: Unused): void {
  container.walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    const kept = rule.selectors.filter((selector) => !isUnusedElement(selector) && !classesOf(selector).some(isUnused));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** Leaves layers without any style out of the lists that put layers in order. */
export function removeLayers(root: Root): void {
  const filled = new Set<string>();
  root.walkAtRules('layer', ({ nodes, params }) => {
    if (nodes) filled.add(params);
  });
  root.walkAtRules('layer', (list) => {
    if (list.nodes) return;
    const names = list.params.split(',').map((name) => name.trim());
    const kept = names.filter((name) => filled.has(name));
    if (kept.length === 0) list.remove();
    else list.params = kept.join(', ');
  });
}

/** Removes animations that nothing names. */
export function removeKeyframes(root: Root): void {
  const named = new Set<string>();
  root.walkDecls(/^(-webkit-)?animation/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) named.add(word);
  });
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!named.has(rule.params)) rule.remove();
  });
}
