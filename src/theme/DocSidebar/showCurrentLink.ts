/**
 * Scrolls the sidebar, and nothing else, to the link of the current page, where that is not in view. Not if it has been
 * scrolled already: by the reader, or by a browser that knows the style for it (see src/css/base.css).
 */
export function showCurrentLink(): void {
  const link = document.querySelector('.theme-doc-sidebar-container [aria-current="page"]');
  const sidebar = link?.closest('nav');
  if (!link || !sidebar || sidebar.scrollTop > 0) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = sidebar.getBoundingClientRect();
  if (bottom > frame.bottom) sidebar.scrollTop = (top + bottom - frame.top - frame.bottom) / 2;
}
