import type { GroupRecord, Model } from '../model';
import { groupPath, groupsOf } from '../model';
import type { Problem } from '../problems';
import { type HealthRule, healthRules } from '../rules';
import { type ConflictView, type LinkTo, viewGroup } from './group';
import { type PersonView, viewPerson } from './person';

/** One thing that a healthy group would have and this one has not: a warning of the data check. */
export type HealthFinding = {
  readonly group: LinkTo & { readonly slug: string };
  /** Where it is written, from the site's root. */
  readonly file: string;
  readonly line: number;
  /** The day that it is about: since when there is no lead, when the facts were confirmed. */
  readonly date?: string;
  /** The only lead. */
  readonly person?: PersonView;
  /** What the sources disagree on. */
  readonly conflict?: ConflictView;
};

/** The health of the groups of one version. */
export type HealthView = {
  /** The day from which a year ago is counted, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Groups with a finding, by name, each with the number of its findings. */
  readonly groups: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  readonly checks: Readonly<Record<HealthRule, readonly HealthFinding[]>>;
};

/**
 * The warnings of the data check as the health page shows them: one finding for each, so that the counts are the same.
 *
 * @param problems - all that was found; what is no warning about a group of this version is left out.
 */
export function health(model: Model, problems: readonly Problem[], asOf: string): HealthView {
  const groups = groupsOf(model);
  const found = (rule: string, group: GroupRecord) =>
    problems
      .filter((problem) => problem.rule === rule && problem.file === group.source.file)
      .toSorted((a, b) => a.line - b.line)
      .map(({ file, line }, index): HealthFinding => {
        const { slug, name } = group.value;
        return {
          group: { slug, name, to: groupPath(model, group) },
          file,
          line,
          ...details(model, rule, group, index),
        };
      });
  const names = Object.keys(healthRules) as readonly HealthRule[];
  const checks = {} as Record<HealthRule, HealthFinding[]>;
  for (const rule of names) checks[rule] = groups.flatMap((group) => found(rule, group));
  const all = Object.values(checks).flat();
  return {
    asOf,
    groups: groups
      .map(({ value: { slug, name } }) => ({
        slug,
        name,
        count: all.filter(({ group }) => group.slug === slug).length,
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    checks,
  };
}

/** What a finding is about, beyond its group. */
function details(model: Model, rule: string, group: GroupRecord, index: number): Partial<HealthFinding> {
  const { value } = group;
  if (rule === 'not-confirmed') return { date: value.confirmed };
  if (rule === 'conflict') {
    const conflict = viewGroup(model, group).conflicts[index];
    return conflict ? { conflict } : {};
  }
  if (group.kind === 'committee') return {};
  if (rule === 'no-lead' && group.value.vacant) return { date: group.value.vacant.since };
  const [lead] = group.value.leads;
  return rule === 'single-lead' && lead !== undefined ? { person: viewPerson(model, lead) } : {};
}
