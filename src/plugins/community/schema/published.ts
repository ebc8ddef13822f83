import * as z from 'zod';
import * as f from './fields';

/**
 * `data/published.yml`: every id that was ever published, so that none is given to something else. Written by a
 * command; an id is added and never taken out.
 */
export const publishedSchema = z.strictObject({
  groups: f
    .registry(f.slug, f.text)
    .describe('Name of each SIG, working group and committee when it was last published, by slug.'),
  channels: f.registry(f.slug, z.enum(['here', 'gone'])).describe('Whether a channel is still listed, by id.'),
  forms: f
    .registry(f.slug, z.enum(['here', 'gone']))
    .default({})
    .describe('Whether a form is still listed, by id.'),
});

export type Published = z.infer<typeof publishedSchema>;
