import type { Heading, Parents, RootContent } from 'mdast';
import type { ParsedFile } from './markdown';

/**
 * What readers see of a page: without its front matter, comments and the ids of headings. What the parser took for a
 * directive within a line, as in `15:30` or `image:tag`, is text. The tree itself stays as it is.
 */
export function readableNodes({ content, root }: Pick<ParsedFile, 'content' | 'root'>): RootContent[] {
  const readable = (node: RootContent): RootContent[] => {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'html':
        return withoutComments(node.value).map((value) => ({ ...node, value }));
      case 'textDirective':
        return [{ type: 'text', value: content.slice(node.position?.start.offset, node.position?.end.offset) }];
      case 'heading':
        return [withoutId({ ...node, children: within(node) as Heading['children'] })];
      default:
        return 'children' in node ? [{ ...node, children: within(node) } as RootContent] : [node];
    }
  };
  const within = ({ children }: Parents) => children.flatMap((child) => readable(child));
  return within(root);
}

/** What is left of a piece of HTML; nothing of one that is a comment. */
function withoutComments(html: string): string[] {
  const rest = html.replace(/<!--.*?(-->|$)/gs, '');
  return rest.trim() === '' ? [] : [rest];
}

/** The heading without the `{#id}` at its end. */
function withoutId(node: Heading): Heading {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return node;
  const value = last.value.replace(/\s*\{#[^}]*\}\s*$/, '');
  const rest = node.children.slice(0, -1);
  return { ...node, children: value === '' ? rest : [...rest, { type: 'text', value }] };
}
