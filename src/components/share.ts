import { createContext, useContext } from 'react';
import type { PageShare } from '../plugins/community/outputs/share';

const ShareContext = createContext<PageShare | undefined>(undefined);

/** Gives a page's parts what a link to the page says. */
export const ShareProvider = ShareContext.Provider;

/** What a link to this page says; `undefined` on a page that nobody passes on, such as "not found". */
export function useShare(): PageShare | undefined {
  return useContext(ShareContext);
}
