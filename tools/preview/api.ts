import * as z from 'zod';

/*
 * What is compared of a site's API. The site before may be built by older code: a field that it does not have yet counts
 * as not stated, and what is not compared may be anything.
 */

const stated = z.string().nullable().default(null);
const texts = z.array(z.string()).default([]);

const person = z.object({ key: z.string(), name: z.string(), github: stated, area: z.string().optional() });
const people = z.array(person).default([]);

/** A person where a list names one. */
export type Person = z.infer<typeof person>;

const meeting = z.object({
  day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']).nullable(),
  part_of_day: z.enum(['morning', 'afternoon', 'evening']).nullable().default(null),
  start: stated,
  end: stated,
  time_zone: stated,
  cadence: z.enum(['weekly', 'every 2 weeks', 'every 3 weeks', 'monthly']).nullable().default(null),
  first_date: stated,
  room: stated,
});

/** A regular meeting of a group. */
export type MeetingFacts = z.infer<typeof meeting>;

const group = z.object({
  kind: z.enum(['sig', 'working-group', 'committee']),
  slug: z.string(),
  name: z.string(),
  short: stated,
  formerly: texts,
  status: z.string(),
  purpose: z.string(),
  page: z.string(),
  founded: stated,
  confirmed: stated,
  source: stated,
  focus: stated,
  topics: texts,
  leads: people,
  vacant: z.object({ since: z.string() }).nullable().default(null),
  members: people,
  emeritus: people,
  sponsors: z.array(z.object({ slug: z.string(), name: z.string() })).default([]),
  ends_when: stated,
  slack: z.object({ channel: z.string(), url: z.string() }).nullable().default(null),
  mailing_lists: z
    .array(z.object({ name: z.string(), archive: z.string(), subscribe: stated }))
    .nullable()
    .default(null),
  meetings: z.array(meeting).nullable().default(null),
  notes: stated,
  recordings: stated,
  calendar: stated,
  subprojects: z.array(z.object({ name: z.string(), summary: stated })).default([]),
  repositories: z.array(z.object({ name: z.string(), url: z.string(), note: stated })).default([]),
  documents: z.array(z.object({ title: z.string(), url: z.string() })).default([]),
  retired: z.object({ on: z.string(), successor: stated, reason: stated }).nullable().default(null),
  conflicts: z.array(z.object({ about: z.string(), detail: z.string() })).default([]),
});

/** A SIG, a working group or a committee. */
export type Group = z.infer<typeof group>;

const listedPerson = z.object({
  id: z.string(),
  name: z.string(),
  github: stated,
  roles: z.array(z.object({ role: z.string(), name: z.string(), page: z.string(), details: texts })).default([]),
});

/** A person of the list of people. */
export type ListedPerson = z.infer<typeof listedPerson>;

const channel = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  url: z.string(),
  language: stated,
  featured: z.boolean().default(false),
});

/** A channel of the community. */
export type Channel = z.infer<typeof channel>;

const ksap = z.object({
  seats: z.number().nullable().default(null),
  team: people,
  terms: z
    .array(
      z.object({
        name: z.string(),
        from: stated,
        to: stated,
        ambassadors: z.array(person.extend({ certificate: stated })).default([]),
      }),
    )
    .default([]),
});

/** The ambassadorship programme. */
export type Ksap = z.infer<typeof ksap>;

/** The facts of the living version. */
export type Facts = {
  readonly groups: readonly Group[];
  readonly people: readonly ListedPerson[];
  readonly channels: readonly Channel[];
  readonly ksap: Ksap | null;
};

const files = {
  groups: z.object({ groups: z.array(z.object({ file: z.string() })) }),
  group,
  people: z.object({ people: z.array(listedPerson) }),
  channels: z.object({ channels: z.array(channel) }),
  ksap,
};

/**
 * Reads the facts of a site's API.
 *
 * @param read - the text of a file below `api/v1/`; `undefined` when there is none.
 * @throws Error that names the file that is missing or not of the form that is documented.
 */
export function readFacts(read: (path: string) => string | undefined): Facts {
  const parsed = <Shape>(path: string, shape: z.ZodType<Shape>): Shape => {
    const text = read(path);
    if (text === undefined) throw new Error(`api/v1/${path} is missing`);
    const result = shape.safeParse(asJson(text));
    if (!result.success) throw new Error(`api/v1/${path} is not as documented: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  return {
    groups: parsed('groups.json', files.groups).groups.map(({ file }) => parsed(file, files.group)),
    people: parsed('people.json', files.people).people,
    channels: parsed('channels.json', files.channels).channels,
    ksap: read('ksap.json') === undefined ? null : parsed('ksap.json', files.ksap),
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
