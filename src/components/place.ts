import { createContext, useContext } from 'react';
import type { PagePlace } from '../plugins/community/outputs/place';

const PlaceContext = createContext<PagePlace | undefined>(undefined);

/** Gives a page's parts the place of the page among the versions. */
export const PlaceProvider = PlaceContext.Provider;

/** Where this page stands among the versions; `undefined` on a page that has none. */
export function usePlace(): PagePlace | undefined {
  return useContext(PlaceContext);
}
