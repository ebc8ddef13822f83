import type { Model } from '../model';
import { groupsOf } from '../model';
import type { Problem } from '../problems';
import { channels } from './channels';
import { sigDirectory, workingGroupDirectory } from './directory';
import { viewGroup } from './group';
import { health } from './health';
import { landing } from './landing';
import { peopleDirectory } from './people';
import { editions, ksap, podcast, userGroups } from './programmes';

/** Name of a generated file, below the version's folder, without `.json`. */
export type OutputName = string;

/** What the check of the facts has found, and the day that it counted from. */
export type Findings = { readonly problems: readonly Problem[]; readonly asOf: string };

/**
 * Everything derived from a model, by file name. Each output is a pure function of the model; a page imports only the
 * files it shows, so none of this is in the main bundle.
 */
export function outputs(model: Model, { problems, asOf }: Findings): ReadonlyMap<OutputName, unknown> {
  return new Map<OutputName, unknown>([
    ['landing', landing(model)],
    ['sigs', sigDirectory(model)],
    ['working-groups', workingGroupDirectory(model)],
    ['people', peopleDirectory(model)],
    ['channels', channels(model)],
    ['ksap', ksap(model)],
    ['user-groups', userGroups(model)],
    ['podcast', podcast(model)],
    ['health', health(model, problems, asOf)],
    ...model.mentoring.map((page) => [pageOutput(page.path), editions(model, page)] as const),
    ...groupsOf(model).map((group) => [pageOutput(group.path), viewGroup(model, group)] as const),
  ]);
}

/** Name of the output that belongs to one page, such as `pages/sigs/network`. */
export function pageOutput(path: string): OutputName {
  return `pages/${path.replace(/\.md$/, '')}`;
}
