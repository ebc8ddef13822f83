import type { GroupRecord, Model } from '../model';
import { groupPath, groupsOf, programmesOf } from '../model';
import type { Problem } from '../problems';
import { groupKinds } from '../records';
import { type HealthRule, healthRules } from '../rules';
import { viewGroup } from './group';
import type { ConflictView, LinkTo } from './groupView';
import { type PersonView, viewPerson } from './person';

/** One thing that a healthy group or programme would have and this one has not: a warning of the data check. */
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
 * @param problems - all that was found; what is no warning about a group or programme of this version is left out.
 */
export function health(model: Model, problems: readonly Problem[], asOf: string): HealthView {
  const subjects = [...groupsOf(model), ...programmesOf(model)];
  const found = (rule: string, subject: Subject) =>
    problems
      .filter((problem) => problem.rule === rule && problem.file === subject.source.file)
      .toSorted((a, b) => a.line - b.line)
      .map(({ file, line }, index): HealthFinding => {
        const name = nameOf(subject);
        const group = { slug: slugOf(subject), name, to: groupPath(model, subject) };
        return { group, file, line, ...details(model, rule, subject, index) };
      });
  const names = Object.keys(healthRules) as readonly HealthRule[];
  const checks = {} as Record<HealthRule, HealthFinding[]>;
  for (const rule of names) checks[rule] = subjects.flatMap((subject) => found(rule, subject));
  const all = Object.values(checks).flat();
  return {
    asOf,
    groups: subjects
      .map((subject) => {
        const slug = slugOf(subject);
        return { slug, name: nameOf(subject), count: all.filter(({ group }) => group.slug === slug).length };
      })
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    checks,
  };
}

type Subject = GroupRecord | ReturnType<typeof programmesOf>[number];

const isGroup = (subject: Subject): subject is GroupRecord => groupKinds.some((kind) => kind === subject.kind);

const slugOf = ({ path }: Subject): string => path.replace(/^.*\/|\.md$/g, '');

const nameOf = (subject: Subject): string =>
  isGroup(subject) ? subject.value.name : (subject.value.title ?? slugOf(subject));

/** What a finding is about, beyond its group. */
function details(model: Model, rule: string, group: Subject, index: number): Partial<HealthFinding> {
  const { value } = group;
  if (rule === 'not-confirmed') return { date: value.confirmed };
  if (!isGroup(group)) return {};
  if (rule === 'conflict') {
    const conflict = viewGroup(model, group).conflicts[index];
    return conflict ? { conflict } : {};
  }
  if (group.kind === 'committee') return {};
  if (rule === 'no-lead' && group.value.vacant) return { date: group.value.vacant.since };
  const [lead] = group.value.leads;
  return rule === 'single-lead' && lead !== undefined ? { person: viewPerson(model, lead) } : {};
}
