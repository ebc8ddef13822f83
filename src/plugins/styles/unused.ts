/** Parts of Infima and of the theme that this site is not made of: what they are, and how their classes are called. */
export const unusedParts: Readonly<Record<string, RegExp>> = {
  'blocks that nothing is made of':
    /^(avatar|badge|button-group|card|dropdown|hero(?!__title$)|pagination|pills|tabs)(__.*|--.*)?$/,
  'kinds and sizes of buttons': /^(button--(?!primary$).*|close|disabled)$/,
  'kinds and sizes of other blocks': /^(alert--primary|alert__.*|breadcrumbs--.*|shadow--.*)$/,
  'kinds and parts of the bars':
    /^(navbar--(dark|primary)|navbar__(items--center|search-input)|footer--dark|footer__(link-separator|logo))$/,
  'columns that nothing stands in': /^(container--fluid|row--.*|col--(?!(3|6|offset-3)$).*)$/,
  'space that nothing has': /^(margin-(?!(top--sm|vert--(md|lg|xl))$)|padding-(?!(top--md|bottom--lg)$)).*/,
  'kinds of text': /^text--(?!(center|truncate)$).*$/,
  'a bar of announcements': /^(announcementBar|menuWithAnnouncementBar|closeButton_)/,
  'bars that hide':
    /^(navbarHid|anchorTargetHideOnScrollNavbar|sidebarWithHideableNavbar|sidebarHidden|sidebarLogo|collapseSidebarButton|expandButton|docSidebarContainerHidden|docMainContainerEnhanced|docItemWrapperEnhanced)/,
  "the theme's own menu for phones": /^navbar(-sidebar|__toggle)/,
  'menus in the bar, and languages': /^(dropdownNavbarItem|iconLanguage)/,
  'other colors of the bars': /^(darkNavbarColorModeToggle|footerLogoLink)/,
  'tags of pages': /^(tag|tags|tagRegular|tagWithCount)_/,
  'HTML in menus and in pages': /^(menuHtmlItem|details_|isBrowser_|collapsibleContent_)/,
  'menus that fold': /^menu__(caret|link--sublist-caret|list-item--collapsed)$/,
};

/** Elements that neither Markdown nor a component makes. */
const unusedElements = /^(kbd|iframe|img\[align=\w+\])$/;

const patterns = Object.values(unusedParts);

/** Whether a selector of Infima or of the theme names an element that no page has. */
export function isUnusedElement(selector: string): boolean {
  return unusedElements.test(selector);
}

/** Whether a class of Infima or of the theme belongs to a part that no page has. */
export function isUnused(className: string): boolean {
  return patterns.some((pattern) => pattern.test(className));
}
