import type { Model } from '../model';
import { asOf, groupPath } from '../model';
import { roles } from '../roles';
import { type ChannelView, channels } from './channels';
import type { LinkTo } from './groupView';
import { ksap, type TermView } from './programmes';

/** Something dated that the facts tell, for the landing page. `name` and `count` fill the sentence of its kind. */
export type NewsItem = {
  readonly kind: 'edition' | 'term-began' | 'term-ended' | 'group-founded' | 'lead-wanted';
  readonly date: string;
  readonly name: string;
  readonly count: number;
  readonly to: string;
};

export type LandingView = {
  readonly figures: {
    readonly sigs: number;
    readonly people: number;
    readonly leads: number;
    readonly ambassadors: number;
    readonly seats: number;
  };
  /** Date of the newest source of any fact. */
  readonly confirmed: string;
  readonly news: readonly NewsItem[];
  /** Topics that name the most SIGs, most first. */
  readonly topics: readonly string[];
  readonly sigsWithoutLead: readonly LinkTo[];
  readonly term: TermView | null;
  readonly channels: readonly ChannelView[];
};

function news(model: Model): NewsItem[] {
  const items: NewsItem[] = [];
  for (const { value, path } of model.mentoring) {
    const newest = value.editions.toSorted((a, b) => b.year - a.year)[0];
    const date = newest?.applications?.from;
    if (newest && date) {
      const to = `${model.basePath}/${path.replace(/\.md$/, '')}#${newest.year}`;
      items.push({
        kind: 'edition',
        date,
        name: `${value.programme} ${newest.year}`,
        count: newest.projects.length,
        to,
      });
    }
  }
  for (const term of model.ksap?.value.terms ?? []) {
    const to = `${model.basePath}/ksap/ambassadors`;
    const event: Pick<NewsItem, 'kind' | 'date'> =
      term.to < asOf(model) ? { kind: 'term-ended', date: term.to } : { kind: 'term-began', date: term.from };
    items.push({ ...event, name: term.name, count: term.ambassadors.length, to });
  }
  for (const sig of model.sigs) {
    const to = groupPath(model, sig);
    const { name, vacant, founded } = sig.value;
    if (vacant) items.push({ kind: 'lead-wanted', date: vacant.since, name, count: 0, to });
    if (founded) items.push({ kind: 'group-founded', date: founded, name, count: 0, to });
  }
  return items.toSorted((a, b) => b.date.localeCompare(a.date) || a.name.localeCompare(b.name)).slice(0, 4);
}

function commonTopics(model: Model): string[] {
  const counts = new Map<string, number>();
  for (const topic of model.sigs.flatMap((sig) => sig.value.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, 8)
    .map(([topic]) => topic);
}

/** Everything that the landing page shows. */
export function landing(model: Model): LandingView {
  const programme = ksap(model);
  const term = programme?.terms.at(-1) ?? null;
  const everyone = roles(model);
  return {
    figures: {
      sigs: model.sigs.filter((sig) => sig.value.status === 'open').length,
      people: new Set(everyone.map((role) => role.person)).size,
      leads: new Set(everyone.filter((role) => role.role === 'lead').map((role) => role.person)).size,
      ambassadors: term?.ambassadors.length ?? 0,
      seats: programme?.seats ?? 0,
    },
    confirmed: asOf(model),
    news: news(model),
    topics: commonTopics(model),
    sigsWithoutLead: model.sigs
      .filter((sig) => sig.value.vacant)
      .map((sig) => ({ name: sig.value.name, to: groupPath(model, sig) })),
    term,
    channels: channels(model).filter((channel) => channel.featured),
  };
}
