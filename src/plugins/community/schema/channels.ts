import * as z from 'zod';
import * as f from './fields';

/** Families of channels; each is a section of the contact page. */
export const channelKinds = [
  'slack',
  'language',
  'programme',
  'mailing-list',
  'social',
  'video',
  'github',
  'website',
] as const;

/** `data/channels.yml`: every channel of the community, once. SIG channels and lists stand in their SIG's page. */
export const channelsSchema = z.array(
  z.strictObject({
    id: f.slug.describe('Stable name. The short link of the channel is /go/<id>, and stays for good.'),
    kind: z.enum(channelKinds),
    name: f.text.describe('What a reader sees, e.g. Slack.'),
    url: f.url,
    language: f.language.optional().describe('When the channel speaks one language.'),
    featured: z.boolean().default(false).describe('Shown in the footer and on the landing page.'),
  }),
);

export type Channel = z.infer<typeof channelsSchema>[number];
