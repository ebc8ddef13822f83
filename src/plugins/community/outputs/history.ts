import { type GroupRecord, groupPath, groupsOf, type Model } from '../model';
import { isLiving, versionLabel } from '../versions';
import type { HistoryLine, HistoryView } from './groupView';
import { viewPerson } from './person';

/**
 * A version and those before it, newest first: a page tells the past of its own version, never what came later.
 *
 * @param models - every version, the living one first, then the frozen years, newest first.
 */
export function upTo(model: Model, models: readonly Model[]): readonly Model[] {
  return models.slice(models.findIndex(({ version }) => version === model.version));
}

type Told = Pick<HistoryLine, 'says' | 'people'>;

/** Who led the group in a version, or sat on the committee; people lead into the version of the page. */
function tell(page: Model, group: GroupRecord): Told {
  const view = (members: GroupRecord['value']['members']) => members.map((member) => viewPerson(page, member));
  if (group.kind === 'committee') return { says: 'people', people: view(group.value.members) };
  const { leads, vacant, status } = group.value;
  if (leads.length > 0) return { says: 'people', people: view(leads) };
  if (status !== 'open') return { says: status, people: [] };
  return { says: vacant ? 'vacant' : 'unknown', people: [] };
}

/** Whether two versions tell the same, in whatever order they name people. */
function isSame(a: Told, b: Told): boolean {
  const ids = ({ people }: Told) => people.map(({ id }) => id).toSorted();
  return a.says === b.says && ids(a).join() === ids(b).join();
}

/**
 * The history of a group up to the version of its page: when it was founded, what it was called, who led it in which
 * version. Versions that lack the group tell nothing of it.
 *
 * @returns `null` where one version alone knows the group, and not since when there is one.
 */
export function groupHistory(model: Model, group: GroupRecord, models: readonly Model[]): HistoryView | null {
  const { founded, formerly, name, slug } = group.value;
  const versions = upTo(model, models).flatMap((version) => {
    const same = groupsOf(version).find(({ kind, value }) => kind === group.kind && value.slug === slug);
    return same ? [{ version, same }] : [];
  });
  if (versions.length < 2 && founded === null) return null;
  const lines: HistoryLine[] = [];
  for (const { version, same } of versions.length < 2 ? [] : versions) {
    const told = tell(model, same);
    const link = { name: versionLabel(version.version), to: groupPath(version, same) };
    const last = lines.at(-1);
    if (last && isSame(last, told)) lines[lines.length - 1] = { ...last, versions: [link, ...last.versions] };
    else lines.push({ ...told, versions: [link] });
  }
  const names = new Set([...formerly, ...versions.toReversed().map(({ same }) => same.value.name)]);
  names.delete(name);
  return { founded, names: [...names], lines, isCompared: isLiving(model.version) && lines.length > 0 };
}
