import * as z from 'zod';
import * as f from './fields';

/** Front matter of a page that holds no record: prose only. */
export const pageSchema = z.strictObject({
  title: f.text.max(60, 'must be at most 60 characters').describe('Heading of the page, in sentence case.'),
  description: f.text
    .min(50, 'must be at least 50 characters')
    .max(160, 'must be at most 160 characters')
    .describe('One sentence that says what the reader gets. Shown by search engines and in link previews.'),
  sidebar_label: f.text.optional().describe('Short name in the sidebar.'),
  hide_table_of_contents: z.boolean().optional().describe('For a page that needs the whole width.'),
  questions: z
    .boolean()
    .optional()
    .describe('For a page of questions: each third-level heading is one, the text below it the answer.'),
  living_only: z.boolean().optional().describe('For a page about the living version: a frozen year is cut without it.'),
});

/** Front matter of `index.md` of a frozen year: its welcome page. */
export const archiveSchema = z.strictObject({
  title: pageSchema.shape.title,
  description: pageSchema.shape.description,
  sidebar_label: pageSchema.shape.sidebar_label,
  as_of: f.date.describe('The day that the facts of the frozen year are of.'),
  source: f.url.describe('Where those facts come from: the repository at the commit of that day.'),
  former_commit: f.text
    .regex(/^[0-9a-f]{7,40}$/, 'must be a commit of the former repository')
    .optional()
    .describe('Commit of the former repository at which this year’s sources are read; left out: its last one.'),
});
