/**
 * The full address of a place on a page: without a query, because an anchor alone leads there.
 *
 * @param page - full address of the page as it is shown.
 * @param anchor - id of the place.
 */
export function anchorAddress(page: string, anchor: string): string {
  const url = new URL(page);
  url.search = '';
  url.hash = encodeURIComponent(anchor);
  return url.href;
}
