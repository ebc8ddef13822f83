import type { ListItem } from 'mdast';
import { type HealthFinding, health } from '../outputs/health';
import type { HealthRule } from '../rules';
import { conflictLine } from './groupSections';
import { bullets, type Inline, item, link, paragraph } from './nodes';
import { personText } from './people';
import type { Here, Renderer } from './place';
import { day, say, type WordId } from './words';

const labels: Readonly<Record<HealthRule, WordId>> = {
  'no-lead': 'health.no-lead',
  'single-lead': 'health.single-lead',
  'no-meeting': 'health.no-meeting',
  'no-time-zone': 'health.no-time-zone',
  'no-notes': 'health.no-notes',
  'hidden-notes': 'health.hidden-notes',
  'not-confirmed': 'health.not-confirmed',
  conflict: 'health.conflict',
};

const isCheck = (name: string | undefined): name is HealthRule => name !== undefined && Object.hasOwn(labels, name);

function details({ date, person }: HealthFinding, check: HealthRule): Inline {
  if (date) {
    const id = check === 'no-lead' ? 'health.since' : 'health.confirmed';
    return `: ${say(id, { date: day(date) })}`;
  }
  return person ? `: ${personText(person)}` : '';
}

/** The findings of each group together, in their order. */
function byGroup({ place }: Here, findings: readonly HealthFinding[], check: HealthRule): ListItem[] {
  const slugs = [...new Set(findings.map(({ group }) => group.slug))];
  return slugs.flatMap((slug) => {
    const found = findings.filter(({ group }) => group.slug === slug);
    const [first] = found;
    if (!first) return [];
    const name = link(first.group.name, first.group.to);
    const conflicts = found.flatMap(({ conflict }) => (conflict ? [item(conflictLine(conflict))] : []));
    const isConflict = check === 'conflict';
    const edit = link(say(isConflict ? 'health.settle' : 'health.fix'), place.editUrl + first.file);
    return [item([name, isConflict ? '' : details(first, check), ' · ', edit], ...bullets(conflicts))];
  });
}

/** The groups that one check of the health page finds something in. */
export const healthReport: Renderer = (here, _page, { check }) => {
  if (!isCheck(check)) return [];
  const findings = health(here.model, here.problems, here.asOf).checks[check];
  return findings.length === 0 ? [paragraph(say('health.none'))] : bullets(byGroup(here, findings, check));
};

/** How much each check of the health page finds. */
export const healthSummary: Renderer = ({ model, problems, asOf }) => {
  const { checks } = health(model, problems, asOf);
  const counts = (Object.keys(labels) as HealthRule[]).map((rule) => ({ rule, count: checks[rule].length }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [
    paragraph(`${say('health.total', { total, group: say('health.all').toLowerCase() })}:`),
    ...bullets(counts.map(({ rule, count }) => item(`${say(labels[rule])}: ${count}`))),
    ...(asOf === '' ? [] : [paragraph(say('health.asOf', { date: day(asOf) }))]),
  ];
};
