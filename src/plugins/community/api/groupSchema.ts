import * as z from 'zod';
import { groupKinds } from '../records';
import * as f from '../schema/fields';
import { cadences, conflictSubjects, weekdays } from '../schema/group';
import { day, headFields, isPageAddress, memberReference, pageAddress, shortLink, text, webAddress } from './fields';

const kind = z.enum(groupKinds).describe('What the group is.');
const slug = f.slug.describe('Short name, unique among all groups: last part of the page’s address.');
const name = text.describe('Name without the word SIG or working group.');
const status = z
  .enum(['open', 'proposed', 'retired'])
  .describe('open: listed by the community and not dissolved. proposed: not yet agreed on. retired: ended.');
const purpose = text.describe('What the group does, in one sentence.');
const page = pageAddress.describe(`Address of the group’s page. ${isPageAddress}`);

const meeting = z.strictObject({
  day: z.enum(weekdays).nullable().describe('Day of the week, local to time_zone. null: not stated.'),
  part_of_day: z
    .enum(['morning', 'afternoon', 'evening'])
    .nullable()
    .describe('When no clock time is stated. null: not stated.'),
  start: f.time.nullable().describe('Local start, HH:MM in 24 hours. null: not stated.'),
  end: f.time.nullable().describe('Local end, HH:MM in 24 hours. null: not stated.'),
  time_zone: text.nullable().describe('IANA name, such as Asia/Shanghai. null: not stated; do not assume one.'),
  cadence: z.enum(cadences).nullable().describe('How often the meeting repeats. null: not stated.'),
  first_date: day.nullable().describe('Day of the first meeting of the series, YYYY-MM-DD. null: not stated.'),
  room: webAddress.nullable().describe('Address of the room. null: not public or not stated.'),
});

const mailingList = z.strictObject({
  name: text.describe('Name of the list.'),
  archive: webAddress.describe('Where to read it.'),
  subscribe: z
    .string()
    .regex(/^mailto:/)
    .nullable()
    .describe('Address to write to in order to join, as mailto:. null: not stated.'),
  short_link: shortLink.describe(
    'Short link to the list: below the site’s base URL, such as /go/mailing-list. It stays when the list moves. null: a frozen version.',
  ),
});

/** A group's Slack channel and lists; the index of channels repeats them. */
export const groupChannelFields = {
  slack: z
    .strictObject({
      channel: f.slackChannel.describe('Name of the channel, without the number sign.'),
      id: text.nullable().describe('Slack’s own id of the channel. null: not stated.'),
      url: webAddress.describe('Opens the channel in the community’s workspace.'),
    })
    .nullable()
    .describe('The group’s Slack channel. null: not stated, or the group is a committee.'),
  short_link: shortLink.describe(
    'Short link to the Slack channel, or to the group’s page when it has none: below the site’s base URL, such as /go/sig-network. It stays when the channel moves. null: a committee, or a frozen version.',
  ),
  mailing_lists: z.array(mailingList).nullable().describe('The group’s mailing lists. null: not stated.'),
};

/** Every field of a group; one shape for all three kinds. */
const groupFields = {
  kind,
  slug,
  name,
  short: text.nullable().describe('Abbreviation in use, such as TOC. null: none; only committees have one.'),
  formerly: z.array(text.describe('A former name.')).describe('Names that the group had before, oldest first.'),
  status,
  purpose,
  page,
  founded: day.nullable().describe('Day on which the group first appeared, YYYY-MM-DD. null: not stated.'),
  confirmed: day.describe('Day of the newest source of these facts, YYYY-MM-DD.'),
  source: webAddress.nullable().describe('That source, in the former community repository. null: not stated.'),
  focus: z
    .enum(['component', 'across'])
    .nullable()
    .describe('component: one part of the product. across: the whole project. null: the group is no SIG.'),
  topics: z.array(text.describe('A topic.')).describe('What the group looks after, in a few words each.'),
  leads: z.array(memberReference).describe('Who leads the group. Empty for a committee.'),
  vacant: z
    .strictObject({ since: day.describe('First day without a lead, YYYY-MM-DD.') })
    .nullable()
    .describe('Says that the group has no lead. null: it has one, or is a committee.'),
  members: z.array(memberReference).describe('Members, in the order of the page.'),
  emeritus: z.array(memberReference).describe('Former leads, members and approvers.'),
  sponsors: z
    .array(z.strictObject({ slug, name, page }))
    .describe('SIGs that a working group works for. Empty for the other kinds.'),
  ends_when: text.nullable().describe('Condition on which a working group disbands. null: the group is none.'),
  ...groupChannelFields,
  meetings: z.array(meeting).nullable().describe('Regular meetings. null: not stated.'),
  notes: webAddress.nullable().describe('Meeting notes. null: not stated.'),
  recordings: webAddress.nullable().describe('Recordings of meetings. null: not stated.'),
  calendar: webAddress.nullable().describe('Calendar of the meetings. null: not stated.'),
  subprojects: z
    .array(
      z.strictObject({
        name: text.describe('Name of the subproject.'),
        summary: text.nullable().describe('What it is, in one sentence. null: not stated.'),
      }),
    )
    .describe('Parts of a SIG’s work that have a name of their own.'),
  repositories: z
    .array(
      z.strictObject({
        name: text.describe('Name of the repository.'),
        url: webAddress.describe('Address of the repository.'),
        note: text.nullable().describe('What a reader must know of it, such as a newer name. null: nothing.'),
      }),
    )
    .describe('Repositories that the group looks after.'),
  documents: z
    .array(
      z.strictObject({
        title: text.describe('Title of the document.'),
        url: webAddress.describe('Address of the document.'),
        language: f.language.describe('Language of the document, as a BCP 47 tag.'),
        date: day.nullable().describe('Day of its last change, YYYY-MM-DD. null: not stated.'),
      }),
    )
    .describe('Documents of the group, in the order of the page.'),
  retired: z
    .strictObject({
      on: day.describe('Day on which the group ended, YYYY-MM-DD.'),
      successor: f.slug.nullable().describe('Slug of the group that took over its work. null: none.'),
      reason: text.nullable().describe('Why it ended, in one sentence. null: not stated.'),
    })
    .nullable()
    .describe('When and why the group ended. null: it has not.'),
  conflicts: z
    .array(
      z.strictObject({
        about: z.enum(conflictSubjects).describe('What the sources disagree on. people: how somebody is written.'),
        detail: text.describe('What each source says.'),
        sources: z
          .array(webAddress.describe('Address of a source.'))
          .describe('Files of the former community repository that say so.'),
      }),
    )
    .describe('What the sources disagree on and a human must settle. Empty: nothing.'),
  owners_file: text
    .nullable()
    .describe('Path of the group’s OWNERS file below /api/v1/. null: nobody with a handle, or retired.'),
};

/** A group as part of another file. */
export const apiGroup = z.strictObject(groupFields);

/** `groups/<slug>.json` */
export const groupFile = z.strictObject({ ...headFields('group'), ...groupFields });

/** `groups.json` */
export const groupsFile = z.strictObject({
  ...headFields('groups'),
  groups: z
    .array(
      z.strictObject({
        kind,
        slug,
        name,
        status,
        purpose,
        page,
        file: text.describe('Path of the group’s own file below /api/v1/.'),
      }),
    )
    .describe('Every group: SIGs, then working groups, then committees, each by slug.'),
});

/** `committees.json` */
export const committeesFile = z.strictObject({
  ...headFields('committees'),
  committees: z.array(apiGroup).describe('Every committee, by slug, with the same fields as its own file.'),
});
