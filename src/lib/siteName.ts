/** What the site is called: in titles, on cards, in its manifest. */
export const siteName = {
  title: 'KubeSphere Community',
  /** Where there is little room. */
  short: 'KubeSphere',
  tagline: 'Meet the people, join a group, take part',
} as const;
