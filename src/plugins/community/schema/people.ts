import * as z from 'zod';
import * as f from './fields';

/**
 * `data/people.yml`: every person the site names, once. The key is the GitHub handle in its canonical case; for a
 * person whose handle the sources do not give, a key of lower-case words, with `github: null`.
 */
export const peopleSchema = f.registry(
  f.personKey,
  z.strictObject({
    name: f.unknownable(f.text).describe('Name to show. null: only the handle is known.'),
    github: z.null().optional().describe('Only to say null: the handle is not known.'),
    also: f.uniqueList(f.personKey).describe('Other handles that the sources use for the same person.'),
    also_named: f.uniqueList(f.text).describe('Other names that the sources use for the same person.'),
    namesakes: f.uniqueList(f.personKey).describe('Keys of other people who have the same name.'),
  }),
);

export type People = z.infer<typeof peopleSchema>;
