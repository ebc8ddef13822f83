// Rules for the Markdown of the site. One file per rule of our own, in tools/remark.
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintConsistent from 'remark-preset-lint-consistent';
import remarkLintRecommended from 'remark-preset-lint-recommended';
import headingIds from './tools/remark/headingIds.mjs';
import imageAlt from './tools/remark/imageAlt.mjs';
import linkText from './tools/remark/linkText.mjs';

/** @type {import('unified').Preset} */
const preset = {
  settings: { bullet: '-', emphasis: '_', rule: '-' },
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkDirective,
    remarkLintConsistent,
    remarkLintRecommended,
    headingIds,
    linkText,
    imageAlt,
  ],
};

export default preset;
