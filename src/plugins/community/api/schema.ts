import * as z from 'zod';
import { channelKinds } from '../schema/channels';
import * as f from '../schema/fields';
import {
  day,
  type FileKind,
  headFields,
  isPageAddress,
  pageAddress,
  personReference,
  shortLink,
  text,
  webAddress,
} from './fields';
import { committeesFile, groupChannelFields, groupFile, groupsFile } from './groupSchema';
import { peopleFile, personFile } from './peopleSchema';

const count = z.int().min(0);

/** `index.json` */
const indexFile = z.strictObject({
  ...headFields('index'),
  source: z
    .strictObject({
      commit: z
        .string()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable()
        .describe('Full hash of the commit. null: built without git.'),
      date: z.iso.datetime().nullable().describe('When it was made, ISO 8601 in UTC. null: built without git.'),
    })
    .describe(
      'The commit that these files were generated from. No clock is read: a commit always gives the same files.',
    ),
  version: text.describe('Version of the site: current, or a frozen year.'),
  facts_as_of: day.nullable().describe('Day of the newest source of any fact, YYYY-MM-DD. null: there are no facts.'),
  counts: z
    .strictObject({
      sigs: count.describe('SIGs, whatever their status.'),
      working_groups: count.describe('Working groups, whatever their status.'),
      committees: count.describe('Committees, whatever their status.'),
      people: count.describe('People whom a page names.'),
      channels: count.describe('Channels of the whole community.'),
    })
    .describe('How many records there are of each kind.'),
  files: z
    .array(
      z.strictObject({
        path: text.describe('Path below /api/v1/.'),
        schema: text.describe('Path of its JSON Schema below /api/v1/.'),
        description: text.describe('What the file holds, in one sentence.'),
      }),
    )
    .describe('Every other file, but for those of one group or one person: groups.json and people.json list these.'),
});

const isShortLink =
  'Short link: below the site’s base URL, such as /go/slack. It stays when the address behind it changes. null: a frozen version.';

/** `channels.json` */
const channelsFile = z.strictObject({
  ...headFields('channels'),
  channels: z
    .array(
      z.strictObject({
        id: f.slug.describe('Stable name of the channel.'),
        kind: z.enum(channelKinds).describe('Family of the channel.'),
        name: text.describe('What a reader sees.'),
        url: webAddress.describe('Address of the channel.'),
        short_link: shortLink.describe(isShortLink),
        language: f.language
          .nullable()
          .describe('When the channel speaks one language, its BCP 47 tag. null: not stated.'),
        featured: z.boolean().describe('Whether the site’s footer shows it.'),
      }),
    )
    .describe('Channels of the whole community.'),
  forms: z
    .array(
      z.strictObject({
        id: f.slug.describe('Stable name of the form.'),
        name: text.describe('What a reader sees.'),
        about: text.describe('What it is for, in one sentence.'),
        url: webAddress.describe('Address of the form.'),
        short_link: shortLink.describe(isShortLink),
      }),
    )
    .describe('Forms of the community. A frozen version has none.'),
  groups: z
    .array(
      z.strictObject({
        kind: groupFile.shape.kind,
        slug: groupFile.shape.slug,
        name: groupFile.shape.name,
        status: groupFile.shape.status,
        ...groupChannelFields,
      }),
    )
    .describe('Channels of each SIG, then of each working group, by slug.'),
});

/** `ksap.json` */
const ksapFile = z.strictObject({
  ...headFields('ksap'),
  page: pageAddress.describe(`Address of the list of ambassadors. ${isPageAddress}`),
  seats: count.describe('How many ambassadors a term may have.'),
  confirmed: day.describe('Day of the newest source of these facts, YYYY-MM-DD.'),
  team: z.array(personReference).describe('Who runs the programme.'),
  terms: z
    .array(
      z.strictObject({
        name: text.describe('The year that names the term.'),
        from: day.describe('First day of the term, YYYY-MM-DD.'),
        to: day.describe('Last day of the term, YYYY-MM-DD.'),
        listed: day.nullable().describe('Day on which the list was published, YYYY-MM-DD. null: not stated.'),
        ambassadors: z
          .array(
            personReference.extend({
              certificate: webAddress.nullable().describe('Address of the certificate. null: not stated.'),
            }),
          )
          .describe('Ambassadors of the term.'),
      }),
    )
    .describe('Terms of ambassadors, in the order of the page.'),
});

/** Every kind of file: its schema, its title, and what it holds in one sentence. */
export const fileKinds = {
  index: {
    schema: indexFile,
    title: 'Index',
    description: 'What the API holds, and the commit that it was generated from.',
  },
  groups: {
    schema: groupsFile,
    title: 'Groups',
    description: 'Every SIG, working group and committee, each with the path of its own file.',
  },
  group: {
    schema: groupFile,
    title: 'Group',
    description: 'Everything known of one SIG, working group or committee.',
  },
  people: {
    schema: peopleFile,
    title: 'People',
    description: 'Everyone whom a page names, with all roles and the path of their own file.',
  },
  person: { schema: personFile, title: 'Person', description: 'Everything known of one person.' },
  committees: { schema: committeesFile, title: 'Committees', description: 'The committees with all their fields.' },
  channels: {
    schema: channelsFile,
    title: 'Channels',
    description: 'The channels of the community, and the Slack channel and mailing lists of each group.',
  },
  ksap: { schema: ksapFile, title: 'KSAP', description: 'The ambassadorship programme: seats, team and terms.' },
} as const satisfies Readonly<Record<FileKind, { schema: z.ZodType; title: string; description: string }>>;

/** What a file of a kind holds. */
export type FileOf<Kind extends FileKind> = z.infer<(typeof fileKinds)[Kind]['schema']>;
