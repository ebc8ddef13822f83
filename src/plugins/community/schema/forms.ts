import * as z from 'zod';
import * as f from './fields';

/** `data/forms.yml`: every form of the community, once. */
export const formsSchema = z.array(
  z.strictObject({
    id: f.slug.describe('Stable name. The short link of the form is /go/<id>, and stays for good.'),
    name: f.text.describe('What a reader sees, e.g. Organization membership request.'),
    url: f.url.describe('Where the form is.'),
    about: f.text
      .max(100, 'must be at most 100 characters')
      .regex(/\.$/, 'must be a sentence that ends with a full stop')
      .describe('What it is for, in one sentence.'),
  }),
);

export type Form = z.infer<typeof formsSchema>[number];
