import { visit } from 'unist-util-visit';
import { leadsTo } from './address.mjs';

/**
 * An image has a text for those who cannot see it, and is a file of the site: one from elsewhere would tell its owner who
 * reads the page.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function imageAlt() {
  return (root, file) => {
    /** Addresses that references name. @type {Map<string, string>} */
    const named = new Map();
    visit(root, 'definition', ({ identifier, url }) => {
      named.set(identifier, named.get(identifier) ?? url);
    });
    visit(root, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      if (!node.alt?.trim()) {
        const details = { place: node.position, ruleId: 'image-alt', source: 'community' };
        file.message('Image without a text: write ![what it shows](file)', details);
      }
      const url = node.type === 'image' ? node.url : (named.get(node.identifier) ?? '');
      if (leadsTo(url) !== 'site') {
        const details = { place: node.position, ruleId: 'image-file', source: 'community' };
        file.message(`"${url}": an image is a file of the site, such as ./workflow.png`, details);
      }
    });
  };
}
