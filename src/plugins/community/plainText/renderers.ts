import type { ComponentName } from '../remark';
import { changesReport } from './changes';
import { channelList } from './channels';
import { proposeWorkingGroup, sigList, workingGroupList } from './directory';
import { programmeEditions } from './editions';
import { healthReport, healthSummary } from './health';
import { committeeMembers, peopleDirectory } from './people';
import type { Renderer } from './place';
import { ambassadors, cities, ksapFacts, ksapTeam, podcastFacts } from './programmes';
import { shortLinkList } from './shortLinkList';

/** What stands in a page's Markdown in place of each `::name`. */
export const renderers: Readonly<Record<ComponentName, Renderer>> = {
  'sig-directory': sigList,
  'working-groups': workingGroupList,
  'propose-working-group': proposeWorkingGroup,
  people: peopleDirectory,
  channels: channelList,
  committee: committeeMembers,
  ambassadors,
  'ksap-facts': ksapFacts,
  'ksap-team': ksapTeam,
  editions: programmeEditions,
  'user-groups': cities,
  health: healthReport,
  'health-summary': healthSummary,
  podcast: podcastFacts,
  changes: changesReport,
  'short-links': shortLinkList,
};
