// Rules for the Markdown of the site. One file per rule of our own, in tools/remark.
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintConsistent from 'remark-preset-lint-consistent';
import remarkLintRecommended from 'remark-preset-lint-recommended';
import headingIds from './tools/remark/headingIds.mjs';
import imageAlt from './tools/remark/imageAlt.mjs';
import leftOver from './tools/remark/leftOver.mjs';
import linkText from './tools/remark/linkText.mjs';
import noHtml from './tools/remark/noHtml.mjs';
import noMail from './tools/remark/noMail.mjs';

/**
 * Without the rule on bare addresses: it asks for <address>, where we ask for a text.
 *
 * @type {import('unified').Preset}
 */
const recommended = {
  plugins: remarkLintRecommended.plugins?.filter(
    (plugin) => !(typeof plugin === 'function' && plugin.name === 'remark-lint:no-literal-urls'),
  ),
};

/** @type {import('unified').Preset} */
const preset = {
  settings: { bullet: '-', emphasis: '_', rule: '-' },
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkDirective,
    remarkLintConsistent,
    recommended,
    headingIds,
    linkText,
    imageAlt,
    noHtml,
    noMail,
    leftOver,
  ],
};

export default preset;
