import * as z from 'zod';
import * as f from './fields';

/** What a document page may say in any case; Docusaurus reads these. */
export const pageFields = {
  title: f.text.optional().describe('Heading of the page. A group derives it from its name.'),
  description: f.text.optional().describe('One sentence of 50–160 characters. A SIG derives it from its purpose.'),
  sidebar_label: f.text.optional().describe('Short name in the sidebar.'),
};

const member = z.union([
  f.person,
  z.strictObject({
    person: f.person.describe('Key in data/people.yml.'),
    area: f.text.describe('What the person looks after in the group, e.g. "network".'),
  }),
]);

/** Days of the week as they are written in a page. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** How often a meeting repeats. */
export const cadences = ['weekly', 'every 2 weeks', 'every 3 weeks', 'monthly'] as const;

const meeting = z
  .strictObject({
    day: f.unknownable(z.enum(weekdays)).describe('Day of the week.'),
    part_of_day: f.unknownable(z.enum(['morning', 'afternoon', 'evening'])).describe('When no clock time is stated.'),
    start: f.unknownable(f.time).describe('Local start, HH:MM.'),
    end: f.unknownable(f.time).describe('Local end, HH:MM.'),
    time_zone: f.unknownable(f.timeZone).describe('IANA name, e.g. Asia/Shanghai.'),
    cadence: f.unknownable(z.enum(cadences)).describe('How often.'),
    first_date: f.unknownable(f.date).describe('Date of the first meeting of this series.'),
    room: f.unknownable(f.url).describe('Address of the room. Never one with a passcode.'),
  })
  .superRefine((value, context) => {
    // A field that is wrong by itself has been told so; it is not compared with another.
    const isRight = (schema: z.ZodType, ...fields: unknown[]) =>
      fields.every((field) => schema.safeParse(field).success);
    if (isRight(f.time, value.start, value.end) && value.start && value.end && value.end <= value.start) {
      context.addIssue({ code: 'custom', path: ['end'], message: `must be after the start (${value.start})` });
    }
    if (value.day && value.first_date && isRight(f.date, value.first_date)) {
      const day = weekdays[(new Date(`${value.first_date}T00:00:00Z`).getUTCDay() + 6) % 7];
      if (day !== value.day) {
        context.addIssue({ code: 'custom', path: ['first_date'], message: `is a ${day}, but the day is ${value.day}` });
      }
    }
  });

const mailingList = z.strictObject({
  name: f.text.describe('Name of the list, e.g. kubesphere-sig-devops.'),
  archive: f.urlOrShortLink.describe('Where to read it; a list of data/channels.yml by its short link, /go/<id>.'),
  subscribe: f.unknownable(
    f.text.regex(/^mailto:[\w-]+\+subscribe@googlegroups\.com$/, 'must be the list’s own address'),
  ),
});

const repository = z.strictObject({
  name: f.text,
  url: f.url,
  note: f.text.optional().describe('What a reader must know, e.g. that the project has a new name.'),
});

const document = z
  .strictObject({
    title: f.text,
    path: f.repositoryPath.optional().describe('Path in the former community repository …'),
    url: f.url.optional().describe('… or an address elsewhere. One of the two.'),
    language: f.language.default('en'),
    date: f.unknownable(f.date).describe('When it last changed.'),
  })
  .refine((value) => (value.path === undefined) !== (value.url === undefined), 'needs either a path or a url');

/** What sources can disagree on, as far as it concerns a group. */
export const conflictSubjects = [
  'leads',
  'members',
  'owners',
  'people',
  'channels',
  'meetings',
  'notes',
  'repositories',
  'documents',
  'links',
  'page',
] as const;

const conflict = z.strictObject({
  about: z.enum(conflictSubjects).describe('What the sources disagree on. people: how somebody is written.'),
  detail: f.text.describe('What each source says, in one or two sentences.'),
  sources: f
    .uniqueList(f.repositoryPath)
    .refine((sources) => sources.length > 0, 'needs at least one source')
    .describe('Files of the former community repository that say so.'),
});

const retirement = z
  .strictObject({
    on: f.date.describe('The day on which the group ended.'),
    successor: f.slug.optional().describe('Slug of the group that took over its work …'),
    reason: f.text.optional().describe('… or one sentence on why it ended. At least one of the two.'),
  })
  .refine((value) => value.successor !== undefined || value.reason !== undefined, 'needs a successor or a reason');

const groupFields = {
  ...pageFields,
  name: f.text.describe('Name without the word SIG, e.g. Observability.'),
  formerly: f.uniqueList(f.text).describe('Names that the group had before, oldest first.'),
  slug: f.slug.describe('Last part of the address; the same as the file name.'),
  status: z.enum(['open', 'proposed', 'retired']).describe('open: listed by the community and not dissolved.'),
  purpose: f.text.describe('One sentence, 50–160 characters.'),
  founded: f.unknownable(f.date).describe('When the group first appeared.'),
  confirmed: f.date.describe('Date of the newest source of these facts.'),
  source: f.unknownable(f.repositoryPath).describe('That source, in the former community repository.'),
  members: f.statedList(member).describe('People who take part and do not lead; [] when none is known.'),
  notes: f.unknownable(f.urlOrShortLink).describe('Meeting notes.'),
  calendar: f.unknownable(f.urlOrShortLink).describe('A channel of data/channels.yml by its short link, /go/<id>.'),
  meetings: f.unknownable(z.array(meeting).min(1)).describe('null: not stated.'),
  retired: retirement.optional().describe('When and why the group ended. Goes with "status: retired".'),
  conflicts: f.uniqueList(conflict).describe('What the sources disagree on and a human must settle.'),
};

const openGroupFields = {
  ...groupFields,
  topics: f
    .statedList(f.text)
    .refine((topics) => topics.length > 0, 'needs at least one topic, by which the group is found')
    .describe('What the group works on, in words that a reader would search for.'),
  leads: f.statedList(member).describe('People who lead the group; [] goes with vacant.'),
  vacant: z.strictObject({ since: f.date }).optional().describe('No lead since this day.'),
  emeritus: f.statedList(member).describe('Former leads, members and approvers; [] when there is none.'),
  slack: f.unknownable(
    z.strictObject({
      channel: f.slackChannel,
      id: f.text.regex(/^[CG][A-Z0-9]{8,}$/, 'must be a Slack channel id').optional(),
    }),
  ),
  mailing_lists: f.unknownable(z.array(mailingList)).describe('null: not stated.'),
  recordings: f.unknownable(f.urlOrShortLink),
  repositories: f.uniqueList(repository),
  documents: f.uniqueList(document),
};

/** Front matter of `docs/sigs/<slug>.md`. */
export const sigSchema = z.strictObject({
  ...openGroupFields,
  focus: z.enum(['component', 'across']).describe('component: one part of the product. across: the whole project.'),
  subprojects: f.uniqueList(z.strictObject({ name: f.text, summary: f.text.optional() })),
});

/** Front matter of `docs/working-groups/<slug>.md`. */
export const workingGroupSchema = z.strictObject({
  ...openGroupFields,
  sponsors: f
    .uniqueList(f.slug)
    .refine((sponsors) => sponsors.length >= 2, 'needs at least two sponsor SIGs')
    .describe('Slugs of the SIGs it works for.'),
  ends_when: f.text.describe('The condition on which the group disbands.'),
});

/** Front matter of `docs/committees/<slug>.md`. */
export const committeeSchema = z.strictObject({
  ...groupFields,
  short: f.text.optional().describe('Abbreviation in use, e.g. TOC.'),
  members: f
    .statedList(member)
    .refine((members) => members.length > 0, 'needs at least one member')
    .describe('People who sit on the committee.'),
});

export type Meeting = z.infer<typeof meeting>;
export type Conflict = z.infer<typeof conflict>;
