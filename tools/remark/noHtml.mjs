import { visit } from 'unist-util-visit';

/** Comments alone, each as browsers read it: one that begins with `>` or `->` has ended there, as has one with `--!>`. */
const comments = /^(?:\s*<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->)+\s*$/;

/**
 * A page holds Markdown alone: what looks like a tag would vanish from it, or run in it. A comment is nobody's to see.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function noHtml() {
  return (root, file) => {
    if (!/^(docs|versioned_docs)\//.test(file.path)) return;
    /** Names of the tags that were told: their ends are not told again. */
    const told = new Set();
    visit(root, 'html', ({ value, position }) => {
      if (comments.test(value)) return;
      const [, end = '', name = ''] = /^<(\/?)([^\s/>]*)/.exec(value) ?? [];
      if (end !== '' && told.has(name)) return;
      told.add(name);
      const [line = ''] = value.split('\n');
      const details = { place: position, ruleId: 'no-html', source: 'community' };
      file.message(`"${line}" is HTML, which no page holds: write Markdown, or put it in backticks`, details);
    });
  };
}
