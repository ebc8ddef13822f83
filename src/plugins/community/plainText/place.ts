import type { Nodes, RootContent } from 'mdast';
import type { Model } from '../model';
import type { Surroundings } from '../outputs';
import { encodeAddress } from '../redirects/encode';

/** Where the site is served and edited. */
export type TextPlace = {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Starts and ends with a slash. */
  readonly baseUrl: string;
  /** Name of the site. */
  readonly title: string;
  /** GitHub `owner/name` of the repository that holds the pages. */
  readonly repository: string;
  /** Where a file of the site is edited, before its path. */
  readonly editUrl: string;
};

/** A page of a model: path below the docs folder, and front matter. */
export type TextPage = { readonly path: string; readonly source: { readonly file: string; readonly value: unknown } };

/** What the text of a page is made of, besides the page itself. */
export type Here = Pick<Surroundings, 'models' | 'problems' | 'asOf' | 'redirects'> & {
  readonly model: Model;
  readonly place: TextPlace;
};

/** Makes the Markdown of what a component shows. @param attributes - what stands in braces behind its name. */
export type Renderer = (here: Here, page: TextPage, attributes: Readonly<Record<string, string>>) => RootContent[];

/**
 * The full address of an address of this site; one of elsewhere stays as it is.
 *
 * @param address - from the base path, with a slash before it; it may hold a query or an anchor.
 */
export function fullAddress({ url, baseUrl }: Pick<TextPlace, 'url' | 'baseUrl'>, address: string): string {
  if (!address.startsWith('/')) return address;
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const encoded = encodeAddress(path + anchor);
  return url + baseUrl.slice(0, -1) + (query === '' ? encoded : encoded.replace(/#|$/, `${query}$&`));
}

/** The same nodes, with every link in full. */
export function withFullAddresses<Node extends Nodes>(
  place: Pick<TextPlace, 'url' | 'baseUrl'>,
  nodes: readonly Node[],
): Node[] {
  return nodes.map((node) => {
    const full = 'url' in node ? { ...node, url: fullAddress(place, node.url) } : node;
    return 'children' in full ? { ...full, children: withFullAddresses<Nodes>(place, full.children) } : full;
  });
}
