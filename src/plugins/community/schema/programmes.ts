import * as z from 'zod';
import * as f from './fields';
import { pageFields } from './group';

const inOrder = (value: { readonly from: string; readonly to: string }) => value.to >= value.from;
const notInOrder = { path: ['to'], message: 'must not be before "from"' };

const period = z.strictObject({ from: f.date, to: f.date }).refine(inOrder, notInOrder);

/** Front matter of `docs/ksap/ambassadors.md`. */
export const ksapSchema = z.strictObject({
  ...pageFields,
  seats: z.number().int().positive().describe('How many ambassadors a term may have.'),
  confirmed: f.date.describe('Date of the newest source of these facts.'),
  team: f.uniqueList(f.person).describe('People who run the programme.'),
  terms: z.array(
    z
      .strictObject({
        name: f.text.describe('The year that names the term, e.g. "2023".'),
        from: f.date,
        to: f.date,
        listed: f.unknownable(f.date).describe('When the list below was published.'),
        ambassadors: f.uniqueList(
          z.strictObject({
            person: f.person,
            certificate: f.unknownable(f.url).describe('Address of the certificate.'),
          }),
        ),
      })
      .refine(inOrder, notInOrder),
  ),
});

const project = z.strictObject({
  title: f.text,
  title_zh: f.text.optional(),
  area: f.text,
  difficulty: z.enum(['low', 'basic', 'medium', 'advanced']).optional(),
  sig: f.unknownable(f.slug).describe('Slug of the SIG whose field it is, by our reading.'),
  mentors: f.uniqueList(f.person),
  document: f.repositoryPath.optional().describe('Description in English, in the former community repository.'),
  document_zh: f.repositoryPath.optional().describe('Description in Chinese.'),
  url: f.url.optional().describe('Page on the programme’s own site.'),
});

/** Front matter of `docs/programmes/ospp.md` and `gsoc.md`. */
export const mentoringSchema = z.strictObject({
  ...pageFields,
  programme: f.text,
  organizer: f.text,
  confirmed: f.date,
  editions: z.array(
    z.strictObject({
      year: z.number().int(),
      site: f.url,
      folder: f
        .unknownable(f.repositoryPath)
        .describe('Folder in the former community repository; null for an edition that has none there.'),
      admins: f.uniqueList(f.person),
      applications: f.unknownable(period),
      results: f.unknownable(f.date),
      projects: z.array(project),
    }),
  ),
});

/** Front matter of `docs/programmes/user-groups.md`. */
export const userGroupsSchema = z.strictObject({
  ...pageFields,
  confirmed: f.date,
  cities: z.array(z.strictObject({ name: f.text, leaders: f.uniqueList(f.person) })),
});

/** Front matter of `docs/programmes/podcast.md`. */
export const podcastSchema = z.strictObject({
  ...pageFields,
  show: f.text,
  language: f.language,
  confirmed: f.date,
  hosts: f.uniqueList(f.person),
  platforms: f.uniqueList(f.text),
});

export type Ksap = z.infer<typeof ksapSchema>;
