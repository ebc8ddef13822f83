import * as z from 'zod';
import * as f from './fields';
import { formProblems } from './issueFormProblems';

/** What a form may ask with, and the text it may show. Files cannot be asked for: what they hold nobody has looked through. */
const fieldTypes = ['checkboxes', 'dropdown', 'input', 'markdown', 'textarea'] as const;

/** Text of one line or more. */
const paragraphs = z.string().regex(/\S/, 'must not be empty');

const checkbox = z.strictObject({ label: f.text, required: z.boolean().optional() });

const field = z.strictObject({
  type: z.enum(fieldTypes),
  id: f.slug.optional().describe('Links fill the field in by this name, so it stays.'),
  attributes: z.strictObject({
    label: f.text.optional(),
    description: paragraphs.optional(),
    placeholder: paragraphs.optional(),
    value: paragraphs.optional(),
    render: f.text.optional(),
    multiple: z.boolean().optional(),
    default: z.int().min(0).optional(),
    options: z
      .array(z.union([f.text, checkbox]))
      .min(1, 'must not be empty')
      .optional(),
  }),
  validations: z.strictObject({ required: z.boolean().optional() }).optional(),
});

export type IssueFormField = z.infer<typeof field>;

/**
 * An issue form of GitHub, a file in `.github/ISSUE_TEMPLATE`, as GitHub describes the syntax; stricter where that serves
 * people. A form has a title and labels, a field has an id, and nobody is assigned: who does what is written elsewhere.
 */
export const issueFormSchema = z
  .strictObject({
    name: f.text.min(4, 'must have more than 3 characters').describe('What is shown where somebody chooses a form.'),
    description: f.text.min(4, 'must have more than 3 characters').describe('What the form is for, in a sentence.'),
    title: z
      .string()
      .regex(/^\S.*: $/, 'must be a beginning that ends with ": ", behind which the author goes on')
      .describe('What the title of the issue begins with.'),
    labels: z.array(f.text).min(1, 'must not be empty').describe('What the issue is found by.'),
    body: z.array(field).min(1, 'must not be empty').describe('The fields of the form, in their order.'),
  })
  .superRefine(({ body }, context) => {
    for (const { path, message } of formProblems(body)) context.addIssue({ code: 'custom', path: [...path], message });
  });

export type IssueForm = z.infer<typeof issueFormSchema>;

/** `.github/ISSUE_TEMPLATE/config.yml`: what stands beside the forms where somebody chooses one. */
export const formChooserSchema = z.strictObject({
  blank_issues_enabled: z.boolean().describe('Whether an issue may be opened without a form.'),
  contact_links: z
    .array(z.strictObject({ name: f.text, url: f.url, about: f.text }))
    .min(1, 'must not be empty')
    .optional(),
});
