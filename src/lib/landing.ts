/** The ids of the landing page's sections. Each is an address that is kept. */
export const landingIds = ['ambassadors', 'channels', 'figures', 'news', 'ways'] as const;

export type LandingId = (typeof landingIds)[number];
