import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Files whose headings have addresses that people link to. */
const pages = /(^|\/)(docs|versioned_docs|docusaurus-plugin-content-docs)\//;

/**
 * Every heading of a page has an id of its own, `## Title {#title}`, so that its address survives a new wording. The
 * heading of the page itself is its title in the front matter.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function headingIds() {
  return (root, file) => {
    if (!pages.test(file.path ?? '')) return;
    const seen = new Set();
    visit(root, 'heading', (node) => {
      const text = textOf(node);
      const id = /\{#([^}]*)\}\s*$/.exec(text)?.[1];
      if (node.depth === 1) file.message('The page’s heading is its title in the front matter: start at ##', node);
      if (id === undefined) file.message(`Heading "${text}" has no id: end it with {#short-name}`, node);
      else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        file.message(`Heading id "${id}" must be lower-case words joined by dashes`, node);
      } else if (seen.has(id)) file.message(`Heading id "${id}" is used twice in this page`, node);
      seen.add(id);
    });
  };
}
