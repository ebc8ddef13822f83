import type { Addresses } from '../addresses';
import type { Checked } from '../check';
import type { FormerPaths } from '../formerPaths';
import type { IssueForms } from '../issueForms';
import type { Model } from '../model';
import type { Problem, UnnamedProblem } from '../problems';
import type { Published } from '../schema/published';
import type { Redirects } from '../schema/redirects';
import { isLiving } from '../versions';
import { publishedAddressesStay } from './addresses';
import { archivesAreClosed, archivesSayWhatTheyAre } from './archives';
import { channelIdsAreUnique, channelsStandByKind, knownChannelHosts } from './channels';
import { datesInOrder, nothingFromTheFuture } from './dates';
import { descriptionsAreUnique } from './descriptions';
import { formerPathsExist } from './formerPaths';
import { mailingListsAreUnique, slackChannelsAreSpelledRight, slackChannelsAreUnique } from './groupChannels';
import { namesAreUnique, nobodyTwiceInAGroup, retiredGroupsAreClosed, slugsAreUnique, slugsMatchFiles } from './groups';
import {
  conflictsAreSettled,
  factsAreConfirmed,
  groupsHaveASecondLead,
  groupsHaveNotes,
  groupsMeet,
  groupsSayWhoLeads,
  meetingsHaveAZone,
  notesSayWhereTheyAre,
} from './health';
import {
  formNamesAreUnique,
  formsAreListed,
  formsLeadToPages,
  formsOutliveTheYear,
  listedFormsExist,
} from './issueForms';
import { ambassadorsAreUnique, certificatesArePictures, seatsAreEnough, termsInOrder } from './ksap';
import { leadersExist } from './leaders';
import {
  documentsAreUnique,
  knownHosts,
  listsAreWellFormed,
  repositoriesAreUnique,
  repositoriesAreWellFormed,
} from './links';
import { editionsInOrder } from './mentoring';
import { pagesHaveGoodNames, pagesHaveOwnAddresses } from './pageNames';
import { namedPeopleExist } from './people';
import { publishedNamesStay, shortLinksDoNotComeBack } from './published';
import { formerPathsAreAnswered, redirectsAreFollowed, redirectsLeadSomewhere, renamedPathsAreGone } from './redirects';
import { namedGroupsExist } from './references';
import { nobodyIsUnused, oneHandlePerPerson, onePersonPerHandle, peopleInOrder } from './registry';
import { shortLinkNamesAreUnique } from './shortLinkNames';
import { formsAreForms, groupsNameChannelsByShortLink, shortLinksAreUnique, shortLinksLeadOn } from './shortLinks';
import { signsCanBeDrawn } from './signs';

/** What a rule may know besides the facts of one version. */
export type Site = {
  /** The facts of every version, the living one first. */
  readonly models: readonly Model[];
  /** `YYYY-MM-DD`: no fact of the past is later. */
  readonly today: string;
  /** `YYYY-MM-DD`: the day from which "a year ago" is counted. Not a clock's, so that a build can be repeated. */
  readonly asOf: string;
  /** Every id that was ever published. */
  readonly published: Checked<Published>;
  /** Every address that was ever published, and those that are there. */
  readonly addresses: Addresses;
  /** Where addresses lead that moved; `undefined` when that cannot be read. */
  readonly redirects: Checked<Redirects> | undefined;
  /** What was in the former repository. */
  readonly formerPaths: FormerPaths;
  /** The forms of this repository. */
  readonly issueForms: IssueForms;
};

/** What must hold in one version: looks at its facts, returns what is wrong. */
export type Rule = (model: Model, site: Site) => readonly UnnamedProblem[];

/** What must hold in every version, by name. A new rule is a function in a file of its subject and a name here. */
export const rules = {
  'welcome-page': archivesSayWhatTheyAre,
  'closed-archives': archivesAreClosed,
  'registered-people': namedPeopleExist,
  'one-person-per-handle': onePersonPerHandle,
  'one-handle-per-person': oneHandlePerPerson,
  'people-in-order': peopleInOrder,
  'nobody-twice-in-a-group': nobodyTwiceInAGroup,
  'slug-is-file-name': slugsMatchFiles,
  'unique-slugs': slugsAreUnique,
  'unique-names': namesAreUnique,
  leaders: leadersExist,
  'retired-groups-closed': retiredGroupsAreClosed,
  'existing-groups': namedGroupsExist,
  'unique-slack-channels': slackChannelsAreUnique,
  'unique-mailing-lists': mailingListsAreUnique,
  'slack-channel-spelling': slackChannelsAreSpelledRight,
  'unique-channel-ids': channelIdsAreUnique,
  'channels-by-kind': channelsStandByKind,
  'known-channel-hosts': knownChannelHosts,
  'known-hosts': knownHosts,
  'well-formed-lists': listsAreWellFormed,
  'well-formed-repositories': repositoriesAreWellFormed,
  'unique-repositories': repositoriesAreUnique,
  'unique-documents': documentsAreUnique,
  'enough-seats': seatsAreEnough,
  'unique-ambassadors': ambassadorsAreUnique,
  'terms-in-order': termsInOrder,
  'certificates-are-pictures': certificatesArePictures,
  'editions-in-order': editionsInOrder,
  'own-descriptions': descriptionsAreUnique,
  'channels-by-short-link': groupsNameChannelsByShortLink,
  'page-names': pagesHaveGoodNames,
  'own-addresses': pagesHaveOwnAddresses,
  'former-paths': formerPathsExist,
  'dates-in-order': datesInOrder,
  'nothing-from-the-future': nothingFromTheFuture,
} satisfies Readonly<Record<string, Rule>>;

/** What must hold in the living version only, by name; an archive is closed. */
export const livingRules = {
  'nobody-unused': nobodyIsUnused,
  'published-addresses-stay': publishedAddressesStay,
  'published-names-stay': publishedNamesStay,
  'short-links-do-not-come-back': shortLinksDoNotComeBack,
  'unique-short-links': shortLinksAreUnique,
  'unique-short-link-names': shortLinkNamesAreUnique,
  'short-links-lead-on': shortLinksLeadOn,
  'forms-are-forms': formsAreForms,
  'listed-forms-exist': listedFormsExist,
  'forms-are-listed': formsAreListed,
  'unique-form-names': formNamesAreUnique,
  'forms-outlive-the-year': formsOutliveTheYear,
  'forms-lead-to-pages': formsLeadToPages,
  'redirects-lead-somewhere': redirectsLeadSomewhere,
  'redirects-are-followed': redirectsAreFollowed,
  'former-paths-are-answered': formerPathsAreAnswered,
  'renamed-paths-are-gone': renamedPathsAreGone,
} satisfies Readonly<Record<string, Rule>>;

/** What a healthy community would have, by name: warnings, which the health page shows. Of the living version only. */
export const healthRules = {
  'no-lead': groupsSayWhoLeads,
  'single-lead': groupsHaveASecondLead,
  'no-meeting': groupsMeet,
  'no-time-zone': meetingsHaveAZone,
  'no-notes': groupsHaveNotes,
  'hidden-notes': notesSayWhereTheyAre,
  'not-confirmed': factsAreConfirmed,
  conflict: conflictsAreSettled,
} satisfies Readonly<Record<string, Rule>>;

/** What is right as it is written, and cannot be shown so everywhere, by name: warnings. Of the living version only. */
export const displayRules = {
  'signs-can-be-drawn': signsCanBeDrawn,
} satisfies Readonly<Record<string, Rule>>;

export type HealthRule = keyof typeof healthRules;

/** Applies every rule to every version; each problem carries its rule's name. */
export function checkRules(site: Site): Problem[] {
  return site.models.flatMap((model) => {
    const living = isLiving(model.version) ? { ...livingRules, ...healthRules, ...displayRules } : {};
    return Object.entries<Rule>({ ...rules, ...living }).flatMap(([rule, check]) =>
      check(model, site).map((problem) => ({ ...problem, rule })),
    );
  });
}
