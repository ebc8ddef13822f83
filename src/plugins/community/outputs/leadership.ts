import type { PageRecord } from '../model';

/** Why a group names nobody who leads it. */
export type LeadNote =
  /** `on`: the day on which it ended, `YYYY-MM-DD`; `null` where that is not stated. */
  | { readonly is: 'retired'; readonly on: string | null }
  /** `since`: `YYYY-MM-DD`. */
  | { readonly is: 'vacant'; readonly since: string }
  | { readonly is: 'proposed' }
  | { readonly is: 'unknown' };

type Led = PageRecord<'sig'>['value'] | PageRecord<'working-group'>['value'];

/** Whom a link to a group sends readers to, and where. */
export type Leadership = {
  /** Those who lead it; nobody where `note` says why. */
  readonly leads: Led['leads'];
  readonly note: LeadNote | null;
  /** Slack channel without its sign; `null` where none is stated, and where the group has ended. */
  readonly channel: string | null;
};

/** Who leads a SIG or a working group, or what stands in place of that, and where it talks. */
export function leadershipOf(group: Led): Leadership {
  const note = noteOf(group);
  return {
    leads: note === null ? group.leads : [],
    note,
    channel: note?.is === 'retired' ? null : (group.slack?.channel ?? null),
  };
}

function noteOf({ status, vacant, retired, leads }: Led): LeadNote | null {
  if (status === 'retired') return { is: 'retired', on: retired?.on ?? null };
  if (vacant) return { is: 'vacant', since: vacant.since };
  if (leads.length > 0) return null;
  return { is: status === 'proposed' ? 'proposed' : 'unknown' };
}
