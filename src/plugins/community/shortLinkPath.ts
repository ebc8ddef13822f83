/** Where short links live, from the site's base path. */
export const shortLinkFolder = '/go/';

/** The address of a short link, from the site's base path. */
export function shortLinkPath(id: string): string {
  return `${shortLinkFolder}${id}`;
}

/** Whether an address of this site is below the folder of short links. */
export function isShortLinkPath(address: string): boolean {
  return address.startsWith(shortLinkFolder);
}
