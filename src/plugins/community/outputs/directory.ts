import type { Model } from '../model';
import { groupPath, sigDirectoryPath } from '../model';
import { linkedAddress } from '../shortLinks';
import { slackUrl } from '../slack';
import { type PersonView, viewPerson } from './person';

/** A group as a directory lists it. */
export type DirectoryEntry = {
  readonly slug: string;
  readonly name: string;
  readonly to: string;
  /** Address of the SIG directory of the same version. */
  readonly directory: string;
  readonly status: 'open' | 'proposed' | 'retired';
  readonly purpose: string;
  readonly topics: readonly string[];
  /** `null` for a working group. */
  readonly focus: 'component' | 'across' | null;
  readonly leads: readonly PersonView[];
  /** Names and handles of members, to find a group by. */
  readonly members: readonly string[];
  readonly vacantSince: string | null;
  readonly slack: { readonly channel: string; readonly url: string } | null;
  /** Leads, members and nobody twice. */
  readonly peopleCount: number;
  readonly founded: string | null;
  readonly confirmed: string;
};

function entries(model: Model, groups: Model['sigs'] | Model['workingGroups']): DirectoryEntry[] {
  return groups.map((group) => {
    const { value } = group;
    const members = value.members.map((member) => viewPerson(model, member));
    const leads = value.leads.map((lead) => viewPerson(model, lead));
    return {
      slug: value.slug,
      name: value.name,
      to: groupPath(model, group),
      directory: sigDirectoryPath(model),
      status: value.status,
      purpose: value.purpose,
      topics: value.topics,
      focus: group.kind === 'sig' ? group.value.focus : null,
      leads,
      members: members.map((member) => (member.github ? `${member.name} ${member.github}` : member.name)),
      vacantSince: value.vacant?.since ?? null,
      slack: value.slack && { channel: value.slack.channel, url: linkedAddress(model, slackUrl(value.slack)) },
      peopleCount: new Set([...leads, ...members].map((person) => person.id)).size,
      founded: value.founded,
      confirmed: value.confirmed,
    };
  });
}

/** The SIG directory, by name. */
export function sigDirectory(model: Model): DirectoryEntry[] {
  return entries(model, model.sigs).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The chartered working groups, by name. */
export function workingGroupDirectory(model: Model): DirectoryEntry[] {
  return entries(model, model.workingGroups).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
