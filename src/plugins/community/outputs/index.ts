import type { Model } from '../model';
import { groupsOf, pagesOf } from '../model';
import type { Problem } from '../problems';
import type { PageProse } from '../prose';
import { movedAnchors } from '../redirects/moves';
import type { Redirects } from '../schema/redirects';
import { docsFolder, isLiving } from '../versions';
import { changes } from './changes';
import { channels } from './channels';
import { sigDirectory, workingGroupDirectory } from './directory';
import { viewGroup } from './group';
import { health } from './health';
import { landing } from './landing';
import { peopleWithHistory } from './peopleHistory';
import { pagePlace } from './place';
import { editions, ksap, podcast, userGroups } from './programmes';
import { landingShare, pageShare } from './share';
import { shortLinkViews } from './shortLinks';

/** Name of a generated file, below the version's folder, without `.json`. */
export type OutputName = string;

/** What an output may know besides its own version. */
export type Surroundings = {
  /** Every version, the living one first, then the frozen years, newest first. */
  readonly models: readonly Model[];
  /** What the check of the facts has found. */
  readonly problems: readonly Problem[];
  /** The day that the check counted from, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Addresses that moved; nothing when they cannot be read. */
  readonly redirects?: { readonly value: Redirects } | undefined;
  /** What is known of the text of each page, by path from the site's root. */
  readonly prose: ReadonlyMap<string, PageProse>;
  /** Name of the site. */
  readonly title: string;
};

/** What only the living version has a page for. */
function livingOutputs(model: Model, surroundings: Surroundings): (readonly [OutputName, unknown])[] {
  const { models, problems, asOf, redirects, title } = surroundings;
  return [
    ['landing', landing(model)],
    ['landing-moved', movedAnchors({ moved: redirects?.value.moved ?? {} }, '/')],
    ['landing-share', landingShare(model, title)],
    ['health', health(model, problems, asOf)],
    ['changes', changes(models)],
    ['short-links', shortLinkViews(model)],
  ];
}

/**
 * Everything derived from a model, by file name. Each output is a pure function of the model; a page imports only the
 * files it shows, so none of this is in the main bundle.
 */
export function outputs(model: Model, surroundings: Surroundings): ReadonlyMap<OutputName, unknown> {
  const { models, prose } = surroundings;
  const textOf = (path: string) => prose.get(`${docsFolder(model.version)}/${path}`);
  const moved = surroundings.redirects?.value.moved;
  return new Map<OutputName, unknown>([
    ...(isLiving(model.version) ? livingOutputs(model, surroundings) : []),
    ['sigs', sigDirectory(model)],
    ['working-groups', workingGroupDirectory(model)],
    ['people', peopleWithHistory(model, models)],
    ['channels', channels(model)],
    ['ksap', ksap(model)],
    ['user-groups', userGroups(model)],
    ['podcast', podcast(model)],
    ...model.mentoring.map((page) => [pageOutput(page.path), editions(model, page)] as const),
    ...pagesOf(model).map((page) => [placeOutput(page.path), pagePlace(model, page, models, moved)] as const),
    ...pagesOf(model).map(
      (page) => [shareOutput(page.path), pageShare(model, page, models, textOf(page.path))] as const,
    ),
    ...groupsOf(model).map((group) => [pageOutput(group.path), viewGroup(model, group, models)] as const),
  ]);
}

/** Name of the output that belongs to one page, such as `pages/sigs/network`. */
export function pageOutput(path: string): OutputName {
  return `pages/${path.replace(/\.md$/, '')}`;
}

/** Name of the output that says where a page stands among the versions, such as `places/sigs/network`. */
export function placeOutput(path: string): OutputName {
  return `places/${path.replace(/\.md$/, '')}`;
}

/** Name of the output that says what a link to a page says, such as `share/sigs/network`. */
export function shareOutput(path: string): OutputName {
  return `share/${path.replace(/\.md$/, '')}`;
}
