import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { leadsTo } from './address.mjs';
import { placeOf } from './place.mjs';

const sayNothing = new Set(['here', 'this', 'link', 'click here', 'this page', 'this link', 'read more', 'more']);

/** A link that lost a bracket is text: `](`, or `[text(file.md)`. */
const halfLink = /(?<!\\)\]\(\S*|\[[^\]]*\([^)]*\.md\b/;

/**
 * A link says where it goes: it has a text, which is neither an address nor a word like "here". A link to a page of
 * the site is relative to the file; whether a short link, `/go/…`, is known is told elsewhere. A bare address becomes a link by itself, and is told of once.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function linkText() {
  return (root, file) => {
    /**
     * @param {string} reason
     * @param {import('mdast').Node} node
     */
    const tell = (reason, node) =>
      file.message(reason, { place: node.position, ruleId: 'link-text', source: 'community' });
    visit(root, (node) => {
      if (node.type === 'text') {
        const source = String(file).slice(node.position?.start.offset, node.position?.end.offset);
        const half = halfLink.exec(source);
        if (half && node.position) {
          const place = placeOf(node.position.start, source, half.index, half[0].length);
          file.message('Half a link: write [what it is](address)', { place, ruleId: 'half-link', source: 'community' });
        }
      }
      if (node.type === 'link' || node.type === 'linkReference') {
        const text = textOf(node).trim();
        const isBare = /^(https?:\/\/|www\.)/i.test(text);
        if (text === '') tell('Link without a text', node);
        else if (isBare) tell(`Bare address "${text}": write [what it is](address)`, node);
        else if (sayNothing.has(text.toLowerCase().replace(/\W+$/, ''))) {
          tell(`Link text "${text}" does not say where it goes`, node);
        }
        if (isBare) return;
      }
      if (node.type !== 'link' && node.type !== 'definition') return;
      const { url } = node;
      if (url === '') tell('Link without an address', node);
      else if (leadsTo(url) === undefined) {
        tell(`"${url}": only https: and mailto: links`, node);
      } else if (/[?&#;](pwd|passcode|passwd|password|token)=/i.test(url)) {
        tell(`"${url}": a link carries no passcode`, node);
      } else if (url.startsWith('/') && !url.startsWith('/go/'))
        tell(`"${url}": link to the file, relative to this one`, node);
    });
  };
}
