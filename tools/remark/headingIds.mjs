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
    let above = 1;
    visit(root, 'paragraph', (node) => {
      const [first] = node.children;
      if (first?.type !== 'text' || !/^#{1,6}[^\s#]/.test(first.value)) return;
      const reason = 'A heading has a space after its signs';
      file.message(reason, { place: node.position, ruleId: 'heading-ids', source: 'community' });
    });
    visit(root, 'heading', (node) => {
      /** @param {string} reason */
      const tell = (reason) =>
        file.message(reason, { place: node.position, ruleId: 'heading-ids', source: 'community' });
      const text = textOf(node);
      // Docusaurus takes the id from the plain text at the end, not from bold text or code.
      const last = node.children.at(-1);
      const id = last?.type === 'text' ? /\{#([^}]*)\}\s*$/.exec(last.value)?.[1] : undefined;
      if (node.depth === 1) tell('The page’s heading is its title in the front matter: start at ##');
      if (node.depth > above + 1)
        tell(`Heading of level ${node.depth} below one of level ${above}: leave no level out`);
      above = node.depth;
      if (text.replace(/\{#[^}]*\}/, '').trim() === '') tell('Heading without a text');
      if (id === undefined) tell(`Heading "${text}" has no id: end it with {#short-name}`);
      else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        tell(`Heading id "${id}" must be lower-case words joined by dashes`);
      else if (seen.has(id)) tell(`Heading id "${id}" is used twice in this page`);
      seen.add(id);
    });
  };
}
