import postcss from 'postcss';
import { removeEmpty, removeKeyframes, removeLayers, removeUnused } from './prune';
import { isUnused, isUnusedElement } from './unused';
import { removeOverridden, removeUnread, renameVariables, resolveConstants } from './variables';

/** Layers of Infima and of the theme; the site's own style is in none. */
const ofTheme = /^docusaurus\./;

/**
 * A style sheet without what no page has or reads: the unused parts of Infima and of the theme, and the variables that these
 * are built of. It looks the same.
 *
 * @param css - all style of the site.
 * @param scripts - its scripts: a variable that they name stays as it is.
 */
export function compactStyles(css: string, scripts: readonly string[]): string {
  const named = new Set(scripts.flatMap((script) => script.match(/--[a-z][\w-]*/g) ?? []));
  const inUse = (name: string) => named.has(name);
  const root = postcss.parse(css);
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes && ofTheme.test(layer.params)) removeUnused(layer, { isUnused, isUnusedElement });
  });
  removeKeyframes(root);
  removeOverridden(root);
  removeUnread(root, inUse);
  resolveConstants(root, inUse);
  removeUnread(root, inUse);
  removeEmpty(root);
  removeLayers(root);
  renameVariables(root, inUse);
  return root.toString();
}
