import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const sayNothing = new Set(['here', 'this', 'link', 'click here', 'this page', 'read more', 'more']);

/**
 * A link says where it goes: it has a text, which is neither an address nor a word like "here". A link to a page of
 * the site is relative to the file.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function linkText() {
  return (root, file) => {
    visit(root, ['link', 'linkReference'], (node) => {
      const text = textOf(node).trim();
      if (text === '') file.message('Link without a text', node);
      else if (/^(https?:\/\/|www\.)/.test(text))
        file.message(`Bare address "${text}": write [what it is](address)`, node);
      else if (sayNothing.has(text.toLowerCase())) file.message(`Link text "${text}" does not say where it goes`, node);
    });
    visit(root, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const { url } = node;
      if (url === '') file.message('Link without an address', node);
      else if (url.startsWith('/')) file.message(`"${url}": link to the file, relative to this one`, node);
      else if (/^(http|javascript|data):/i.test(url)) file.message(`"${url}": only https: and mailto: links`, node);
    });
  };
}
