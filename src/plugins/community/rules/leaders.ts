import { problem } from '../check';
import type { Rule } from '.';

/** An open SIG or working group has a lead, or says since when it has none; never both. */
export const leadersExist: Rule = (model) =>
  [...model.sigs, ...model.workingGroups].flatMap(({ source, value }) => {
    if (value.leads.length > 0 && value.vacant)
      return [problem(source, ['vacant'], 'must go when there is a lead', { on: 'key' })];
    if (value.leads.length === 0 && !value.vacant && value.status === 'open') {
      return [
        problem(source, ['leads'], 'is empty: name a lead, or say since when there is none with "vacant: {since: …}"'),
      ];
    }
    return [];
  });
