import { SKIP, visit } from 'unist-util-visit';
import { placeOf } from './place.mjs';

// From the begin of a word only: else a long word without an @ is looked through from each of its letters.
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/giu;

/** Hosts whose addresses belong to lists and to the programmes' own boxes, never to one person. */
const listHosts = new Set(['googlegroups.com']);

/**
 * A page holds no e-mail address that may be a person's: neither in its text nor in a link. Code is free, for examples;
 * addresses of mailing lists are public.
 *
 * @type {import('unified').Plugin<[], import('mdast').Root>}
 */
export default function noMail() {
  return (root, file) => {
    visit(root, (node) => {
      const { position } = node;
      const found = [...textOf(node).matchAll(mail)].filter(([, host = '']) => !listHosts.has(host.toLowerCase()));
      if (!position || found.length === 0) return undefined;
      const source = String(file).slice(position.start.offset, position.end.offset);
      let from = 0;
      for (const [address] of found) {
        const reason = `E-mail address "${address}": name the person by handle, or link to the contact page`;
        const index = source.indexOf(address, from);
        from = index + address.length;
        const place = index < 0 ? position : placeOf(position.start, source, index, address.length);
        file.message(reason, { place, ruleId: 'no-mail', source: 'community' });
      }
      // The text of a link may be the same address once more.
      return SKIP;
    });
  };
}

/**
 * What a node itself says; its children are nodes of their own. Code and front matter say nothing.
 *
 * @param {import('mdast').Nodes} node
 * @returns {string}
 */
function textOf(node) {
  if (node.type === 'text' || node.type === 'html') return node.value;
  if (node.type === 'image') return `${node.alt ?? ''} ${node.url}`;
  return node.type === 'link' || node.type === 'definition' ? node.url : '';
}
