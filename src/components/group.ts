import { createContext, useContext } from 'react';
import type { GroupView } from '../plugins/community/outputs/groupView';

const GroupContext = createContext<GroupView | undefined>(undefined);

/** Gives a page's parts the group that the page is about. */
export const GroupProvider = GroupContext.Provider;

/** The group that this page is about; `undefined` on other pages. */
export function useGroup(): GroupView | undefined {
  return useContext(GroupContext);
}
