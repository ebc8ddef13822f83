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
        file.message('Image without a text: write ![what it shows](file)', node);
      }
    });
  };
}
