import type * as z from 'zod';
import { type GroupRecord, groupPath, groupsOf, type Model } from '../model';
import { formerFileUrl, viewGroup } from '../outputs/group';
import { ownersOf } from '../outputs/owners';
import { groupShortLinkPath, shortLinkPath, shortLinkTo } from '../shortLinks';
import { slackUrl } from '../slack';
import { isLiving } from '../versions';
import { head } from './fields';
import type { apiGroup } from './groupSchema';
import { memberReferenceOf } from './people';
import type { FileOf } from './schema';

/** Path of a group's own file. */
export function groupFilePath(group: GroupRecord): string {
  return `groups/${group.value.slug}.json`;
}

/** Path of a group's OWNERS file. */
export function ownersFilePath(group: GroupRecord): string {
  return `owners/${group.value.slug}/OWNERS`;
}

/** What only SIGs and working groups have, or nothing of it for a committee. */
function openFields(model: Model, group: GroupRecord) {
  if (group.kind === 'committee') {
    return {
      leads: [],
      vacant: null,
      emeritus: [],
      mailing_lists: null,
      slack: null,
      short_link: null,
      recordings: null,
    };
  }
  const { leads, vacant, emeritus, mailing_lists, slack, slug, recordings } = group.value;
  return {
    leads: leads.map((person) => memberReferenceOf(model, person)),
    vacant: vacant ? { since: vacant.since } : null,
    emeritus: emeritus.map((person) => memberReferenceOf(model, person)),
    mailing_lists:
      mailing_lists?.map((list) => ({ ...list, short_link: shortLinkTo(model, list.archive)?.path ?? null })) ?? null,
    slack: slack && { channel: slack.channel, id: slack.id ?? null, url: slackUrl(slack) },
    short_link: isLiving(model.version) ? groupShortLinkPath(group.kind, slug) : null,
    recordings,
  };
}

function sponsorsOf(model: Model, group: GroupRecord) {
  const slugs = group.kind === 'working-group' ? group.value.sponsors : [];
  return slugs.flatMap((slug) =>
    model.sigs
      .filter((sig) => sig.value.slug === slug)
      .map((sig) => ({ slug, name: sig.value.name, page: groupPath(model, sig) })),
  );
}

/** Everything known of a group. */
function factsOf(model: Model, group: GroupRecord): z.infer<typeof apiGroup> {
  const { value } = group;
  const view = viewGroup(model, group);
  const open = openFields(model, group);
  return {
    kind: group.kind,
    slug: value.slug,
    name: value.name,
    short: group.kind === 'committee' ? (group.value.short ?? null) : null,
    formerly: value.formerly,
    status: value.status,
    purpose: value.purpose,
    page: view.to,
    founded: value.founded,
    confirmed: value.confirmed,
    source: view.source,
    focus: view.focus,
    topics: [...view.topics],
    leads: open.leads,
    vacant: open.vacant,
    members: value.members.map((person) => memberReferenceOf(model, person)),
    emeritus: open.emeritus,
    sponsors: sponsorsOf(model, group),
    ends_when: view.endsWhen,
    slack: open.slack,
    short_link: open.short_link,
    mailing_lists: open.mailing_lists,
    meetings: value.meetings,
    notes: value.notes,
    recordings: open.recordings,
    calendar: value.calendar,
    subprojects: view.subprojects.map(({ name, summary = null }) => ({ name, summary })),
    repositories: view.repositories.map(({ name, url, note = null }) => ({ name, url, note })),
    documents: view.documents.map(({ title, url, language, date }) => ({ title, url, language, date })),
    retired: value.retired
      ? { on: value.retired.on, successor: value.retired.successor ?? null, reason: value.retired.reason ?? null }
      : null,
    conflicts: value.conflicts.map(({ about, detail, sources }) => {
      return { about, detail, sources: sources.map((path) => formerFileUrl(model, path)) };
    }),
    owners_file: ownersOf(model, group) === undefined ? null : ownersFilePath(group),
  };
}

/** `groups/<slug>.json` */
export function groupFile(model: Model, group: GroupRecord): FileOf<'group'> {
  return { ...head('group'), ...factsOf(model, group) };
}

/** `groups.json` */
export function groupsFile(model: Model): FileOf<'groups'> {
  return {
    ...head('groups'),
    groups: groupsOf(model).map((group) => ({
      kind: group.kind,
      slug: group.value.slug,
      name: group.value.name,
      status: group.value.status,
      purpose: group.value.purpose,
      page: groupPath(model, group),
      file: groupFilePath(group),
    })),
  };
}

/** `committees.json` */
export function committeesFile(model: Model): FileOf<'committees'> {
  return { ...head('committees'), committees: model.committees.map((committee) => factsOf(model, committee)) };
}

/** `channels.json` */
export function channelsFile(model: Model): FileOf<'channels'> {
  const shortLink = (id: string) => (isLiving(model.version) ? shortLinkPath(id) : null);
  return {
    ...head('channels'),
    channels: model.channels.value.map(({ id, kind, name, url, language = null, featured }) => {
      return { id, kind, name, url, short_link: shortLink(id), language, featured };
    }),
    forms: model.forms.value.map(({ id, name, about, url }) => ({ id, name, about, url, short_link: shortLink(id) })),
    groups: [...model.sigs, ...model.workingGroups].map((group) => {
      const { kind, slug, name, status, slack, short_link, mailing_lists } = factsOf(model, group);
      return { kind, slug, name, status, slack, short_link, mailing_lists };
    }),
  };
}
