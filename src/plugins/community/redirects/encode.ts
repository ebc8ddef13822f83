/** What a browser leaves as it is in the path of a typed address, and what would end the path. */
const reserved: Readonly<Record<string, string>> = { '%': '%25', '?': '%3F', '#': '%23' };

/**
 * A path as browsers ask for it: what must be encoded is, everything else stays as it is.
 *
 * @param path - not encoded, from the host's root.
 */
export function encodePath(path: string): string {
  return new URL(`https://host.invalid${path.replace(/[%?#]/g, (sign) => reserved[sign] ?? sign)}`).pathname;
}

/**
 * An address of this site, encoded.
 *
 * @param address - a path, with or without `#` and an anchor.
 */
export function encodeAddress(address: string): string {
  const [path = '', anchor] = address.split('#');
  return encodePath(path) + (anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`);
}
