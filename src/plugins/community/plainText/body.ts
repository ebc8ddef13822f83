import type { BlockContent, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { docsFolderOf } from '../markdown';
import { pageAddress } from '../model';
import { linkedFile } from '../pageLinks';
import { readableNodes } from '../readable';
import { paragraph, quote, strong } from './nodes';
import type { Here, Renderer, TextPage } from './place';
import { renderers } from './renderers';

/** A page with what the parser made of it. */
export type ParsedPage = TextPage & { readonly content: string; readonly root: Root };

/** What the callouts of Docusaurus are called that have no title of their own. */
const callouts: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  info: 'Info',
  warning: 'Warning',
  danger: 'Danger',
};

/**
 * The prose of a page for readers of plain Markdown: components in words, blocks and headings in plain Markdown, every link
 * to a page with its address. The tree itself stays as it is.
 */
export function bodyOf(here: Here, page: ParsedPage): RootContent[] {
  return readableNodes(page).flatMap((node) => plain(here, page, node));
}

function plain(here: Here, page: ParsedPage, node: RootContent): RootContent[] {
  switch (node.type) {
    case 'leafDirective':
      return component(here, page, node);
    case 'containerDirective':
      return block(here, page, node);
    case 'link':
    case 'image':
    case 'definition':
      return [{ ...withChildren(here, page, node), url: addressFrom(here, page, node.url) }];
    default:
      return [withChildren(here, page, node)];
  }
}

function withChildren<Node extends RootContent>(here: Here, page: ParsedPage, node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node as Parents).children.flatMap((child) => plain(here, page, child as RootContent));
  return { ...node, children };
}

function component(here: Here, page: ParsedPage, { name, attributes }: LeafDirective): RootContent[] {
  const known: Readonly<Record<string, Renderer>> = renderers;
  const render = Object.hasOwn(known, name) ? known[name] : undefined;
  const given = Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  return render?.(here, page, Object.fromEntries(given)) ?? [];
}

/** Steps are the list that stands in them; a callout is a quotation under its title. */
function block(here: Here, page: ParsedPage, { name, children }: ContainerDirective): RootContent[] {
  const [first] = children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  const rest = children.slice(label ? 1 : 0).flatMap((child) => plain(here, page, child)) as BlockContent[];
  if (name === 'steps') return rest;
  const title = label ? (withChildren(here, page, label).children as PhrasingContent[]) : [];
  return [quote(paragraph(strong(title.length > 0 ? title : (callouts[name] ?? name))), ...rest)];
}

/** Where a link in a page leads: to the page whose file it names, to another address of the site, or elsewhere. */
function addressFrom({ model, place }: Here, { source }: ParsedPage, url: string): string {
  const address = url.replace(/^pathname:\/\//, '');
  if (/^([a-z][a-z+.-]*:|\/)/i.test(address)) return address;
  const anchor = decoded(/#.*$/.exec(address)?.[0] ?? '');
  const file = linkedFile(source.file, address);
  const folder = docsFolderOf(file);
  if (folder !== undefined && file.endsWith('.md')) {
    return pageAddress(model, { path: file.slice(folder.length) }) + anchor;
  }
  // The bundler alone knows where a picture or the like is served, so it is linked where it lies.
  return encodeURI(place.editUrl.replace('/edit/', '/raw/') + file);
}

/** An anchor as its heading has it; one that no browser writes stays as it is. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
