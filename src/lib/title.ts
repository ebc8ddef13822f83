/** What search engines and tabs show of a title at most, in characters. */
export const titleLength = 60;

/**
 * The title of a document: the page's and the site's, shorter where both together would be cut off by those who show
 * them. The page's own words come first and stay the longest.
 *
 * @param title - of the page; empty for the site's own.
 * @param site - name of the site, and a short one.
 */
export function documentTitle(title: string, site: { readonly title: string; readonly shortTitle: string }): string {
  if (title === '' || title === site.title) return site.title;
  const forms = [`${title} | ${site.title}`, `${title} | ${site.shortTitle}`, title];
  return forms.find((form) => [...form].length <= titleLength) ?? shortened(title, titleLength);
}

/**
 * A text cut at the end of a word, with an ellipsis for what is left out.
 *
 * @param length - at most, in characters.
 */
export function shortened(text: string, length: number): string {
  const signs = [...text];
  if (signs.length <= length) return text;
  const start = signs.slice(0, length - 1).join('');
  const isWithinWord = /\S$/.test(start) && /\S/.test(signs[length - 1] ?? '');
  const whole = isWithinWord ? start.replace(/\s+\S*$/, '') : start;
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`;
}
