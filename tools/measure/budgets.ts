/** Budgets of a first visit, in bytes after brotli. A heavier page is a decision, made here. */
export const budgets = {
  document: 120_000,
  directory: 135_000,
  landing: 140_000,
  js: 95_000,
  css: 10_000,
  /** What the middle one of all documents stays below: the site's own aim. */
  middle: 85_000,
  firstQuery: 120_000,
};

/** What a first visit to a page may cost. @param page - its file below the built site */
export function budgetOf(page: string): number {
  if (page === 'index.html') return budgets.landing;
  return page.replace(/^\d{4}\//, '') === 'sigs.html' ? budgets.directory : budgets.document;
}
