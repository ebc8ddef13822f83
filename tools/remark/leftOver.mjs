import { visit } from 'unist-util-visit';
import { placeOf } from './place.mjs';

/** Signs of Markdown that stay in the text when their other half is missing; not those with a backslash before. */
const signs = /(?<!\\)(`|\*\*|__|~~)/;

/**
 * A sign of Markdown that lost its other half, so that readers would see it. One that is meant is written as code, or
 * with a backslash before it.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function leftOver() {
  return (root, file) => {
    visit(root, 'text', ({ position }) => {
      if (!position) return;
      const source = String(file).slice(position.start.offset, position.end.offset);
      const found = signs.exec(source);
      if (!found) return;
      const place = placeOf(position.start, source, found.index, found[0].length);
      const details = { place, ruleId: 'left-over', source: 'community' };
      file.message(`"${found[0]}" without its other half: close it, or write \\ before it`, details);
    });
  };
}
