/** Any page of the site. */
const page = 'https://site.invalid/folder/page';

/**
 * Where an address in a page leads, as a browser reads it, which does not see tabs and ends of lines in an address, and takes
 * a backslash for a slash.
 *
 * @param {string} url
 * @returns {'site' | 'web' | 'mail' | undefined} a page of this site, another site by https, a mailbox, or none of them.
 */
export function leadsTo(url) {
  // How Docusaurus is told of a file of the site that is no page.
  const address = url.replace(/^pathname:\/\/(?=\/)/, '');
  if (/[\p{Cc}\\]|^\s/u.test(address) || !URL.canParse(address, page)) return undefined;
  if (/^mailto:/i.test(address)) return 'mail';
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return /^https:\/\/[^/]/i.test(address) ? 'web' : undefined;
  return new URL(address, page).host === 'site.invalid' ? 'site' : undefined;
}
