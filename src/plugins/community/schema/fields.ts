import * as z from 'zod';

/** Text of one line: not empty, no space at either end, no control or direction-override characters. */
export const text = z
  .string()
  .min(1, { message: 'must not be empty', abort: true })
  .refine((value) => value === value.trim(), 'must not start or end with a space')
  .refine(
    (value) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(value),
    'must not hold control characters',
  );

/** Name of a file or address part, such as `cloud-providers`. */
export const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by dashes');

/** Key of a person in `data/people.yml`: the GitHub handle in its canonical case, such as `Ma-Dan`. */
export const personKey = text.regex(
  /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
  'must be a GitHub handle or a key of data/people.yml',
);

/** An address on the web. Only `https:`. */
export const url = text
  .refine((value) => URL.canParse(value), {
    message: 'must be a full address, such as https://example.org/page',
    abort: true,
  })
  .refine((value) => /^https:\/\//.test(value), 'must start with https://')
  .refine((value) => !/[?&](pwd|passcode|password)=/i.test(value), 'must not carry a passcode');

/** A calendar day in ISO 8601, such as `2022-03-10`. */
export const date = text.refine((value) => {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}, 'must be a real date as YYYY-MM-DD');

/** Time of day, 24 hours, such as `15:30`. */
export const time = text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day as HH:MM');

/** IANA name of a time zone that this runtime knows, such as `Asia/Shanghai`. */
export const timeZone = text.refine((value) => {
  try {
    return value.includes('/') && new Intl.DateTimeFormat('en', { timeZone: value }).format() !== '';
  } catch {
    return false;
  }
}, 'must be the IANA name of a time zone, such as Asia/Shanghai');

/** BCP 47 language tag, such as `en` or `zh`. */
export const language = text.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag, such as en or zh');

/** Slack channel name without the number sign, such as `sig-network`. */
export const slackChannel = text
  .max(80, 'must be at most 80 characters')
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'must be a Slack channel name: lower-case letters, digits, dashes, no #');

/** Path of a file in the former community repository, from its root, such as `sig-network/README.md`. */
export const repositoryPath = text.refine(
  (value) => !value.startsWith('/') && !value.split('/').includes('..'),
  'must be a path from the root of the repository',
);

/** A fact that the sources do not state: write `null`, or leave the field out. */
export function unknownable<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null);
}

/** A list that defaults to empty and holds nothing twice. */
export function uniqueList<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(schema)
    .default([])
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [index, item] of items.entries()) {
        const key = JSON.stringify(item);
        if (seen.has(key)) context.addIssue({ code: 'custom', path: [index], message: `${key} is listed twice` });
        seen.add(key);
      }
    });
}
