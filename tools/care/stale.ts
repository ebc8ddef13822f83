import { type GroupRecord, groupsOf, type Model, programmesOf } from '../../src/plugins/community/model';
import { health } from '../../src/plugins/community/outputs/health';
import { newestTerm } from '../../src/plugins/community/outputs/newestTerm';
import { type PersonView, viewPerson } from '../../src/plugins/community/outputs/person';
import type { Site } from '../../src/plugins/community/rules';
import { factsAreConfirmed } from '../../src/plugins/community/rules/health';
import { isLiving } from '../../src/plugins/community/versions';

/** Facts that somebody should look at again. */
export type Stale = {
  /** Whose facts, such as `Network`. */
  readonly name: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Part of a sentence, such as `confirmed on 2022-03-03`. */
  readonly what: string;
  /** Who would know: the leads of a group, the members of one without, the team of a programme. */
  readonly ask: readonly Pick<PersonView, 'name' | 'github'>[];
};

/**
 * What nobody has confirmed for a year, by group: SIGs first, as on the page `/governance/health`, but with a clock; and a
 * term of ambassadors that is over without another one.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function staleFacts(site: Site, today: string): Stale[] {
  const model = site.models.find(({ version }) => isLiving(version));
  if (!model) return [];
  const old = factsAreConfirmed(model, { ...site, asOf: today }).map((one) => ({ ...one, rule: 'not-confirmed' }));
  const found = health(model, old, today).checks['not-confirmed'].map(({ group, file, line, date }): Stale => {
    const ask = askedOf(model, file).map((person) => viewPerson(model, person));
    return { name: group.name, file, line, what: `confirmed on ${date}`, ask: ask.map(nameOf) };
  });
  return [...found, ...termOf(model, today)];
}

const nameOf = ({ name, github }: PersonView) => ({ name, github });

function termOf(model: Model, today: string): Stale[] {
  const term = newestTerm(model);
  if (!model.ksap || !term || term.to >= today) return [];
  const { source, value } = model.ksap;
  const path = ['terms', value.terms.length - 1, 'to'];
  return [
    {
      name: value.title ?? 'Ambassadors',
      file: source.file,
      line: source.place(path).line,
      what: `the newest term, ${term.name}, ended on ${term.to}`,
      ask: value.team.map((key) => nameOf(viewPerson(model, key))),
    },
  ];
}

type Members = GroupRecord['value']['members'];

/** Who would know whether the facts of a page still hold. @param file - the page, from the site's root. */
function askedOf(model: Model, file: string): Members {
  const group = groupsOf(model).find(({ source }) => source.file === file);
  if (group) return 'leads' in group.value && group.value.leads.length > 0 ? group.value.leads : group.value.members;
  const programme = programmesOf(model).find(({ source }) => source.file === file);
  if (!programme) return [];
  if ('team' in programme.value) return programme.value.team;
  return 'hosts' in programme.value ? programme.value.hosts : [];
}
