import { createContext, type ReactNode, useContext } from 'react';

const SectionMenuContext = createContext<ReactNode>(undefined);

/** Gives the frame of a page the links of the section that the page is in. */
export const SectionMenuProvider = SectionMenuContext.Provider;

/** The links of the section that the reader is in; nothing on a page that is in none. */
export function useSectionMenu(): ReactNode {
  return useContext(SectionMenuContext);
}
