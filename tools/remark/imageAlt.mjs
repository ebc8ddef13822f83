import { visit } from 'unist-util-visit';

/**
 * An image has a text for those who cannot see it.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function imageAlt() {
  return (root, file) => {
    visit(root, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
        const details = { place: node.position, ruleId: 'image-alt', source: 'community' };
        file.message('Image without a text: write ![what it shows](file)', details);
      }
    });
  };
}
