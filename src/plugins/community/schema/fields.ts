import * as z from 'zod';
import { invisible } from '../hiddenSigns';
import { isPrivateMail } from '../privacy';
import { isShortLinkPath } from '../shortLinkPath';
import * as say from './messages';

/** How long a text of one line may be: longer than any that a page could show as one. */
const longestText = 500;

/** How long a word may be that is part of an address. */
const longestSlug = 80;

const isShort = (value: string) => value.length <= longestSlug;

/** How many bytes the name of a file may have on every disk, with what the site adds to it. */
const longestName = 200;

/** A part of an address or a path that no file has as its name, or that leads out of its folder. */
const noName = (part: string) => part === '.' || part === '..' || Buffer.byteLength(part) > longestName;

/** Whether each part of an address or a path can be the name of a file. @param path - a fragment is no part of it. */
export function hasFileNames(path: string): boolean {
  return !path.replace(/#.*$/, '').split('/').some(noName);
}

/** Text of one line: not empty, no space at either end, no control or direction-override characters, no address of a person. */
export const text = z
  .string()
  .min(1, { message: say.empty, abort: true })
  .refine((value) => value.length <= longestText, { message: say.tooLong, abort: true })
  .refine((value) => !/[\r\n]/.test(value), { message: say.oneLine, abort: true })
  .refine((value) => value === value.trim(), say.edges)
  .refine((value) => !invisible.test(value), say.control)
  // Docusaurus would write it into the code of the page, where it means something else.
  .refine((value) => !value.includes('\\'), say.backslash)
  .refine((value) => !/^["“”„«‘'][^"“”„«»‘’']*["“”»’']$/.test(value), say.quoted)
  .refine((value) => count(value, '"') % 2 === 0 && count(value, '“') === count(value, '”'), say.halfQuote)
  .refine((value) => !isPrivateMail(value), say.mail);

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Name of a file or address part, such as `cloud-providers`. */
export const slug = text.refine(isShort, say.longName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, say.slug);

/** Key in `data/people.yml`: the GitHub handle in its canonical case, such as `Ma-Dan`. */
export const personKey = text.refine(isShort, say.longName).regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, say.handle);

/** A person whom a page names, by key. Whether there is such a person is a rule's business: it knows the nearest one. */
export const person = text.describe('Key in data/people.yml: the GitHub handle in its canonical case, e.g. Ma-Dan.');

/** An address on the web. Only `https:`, and nothing in it that opens a door. */
export const url = webAddress(() => false);

/** An address on the web, or the short link of a channel, such as `/go/calendar`. */
export const urlOrShortLink = webAddress(isShortLinkPath);

/** @param isOther - what may stand in place of an address. */
function webAddress(isOther: (value: string) => boolean) {
  return text
    .refine((value) => isOther(value) || URL.canParse(value), { message: say.address, abort: true })
    .refine((value) => isOther(value) || /^https:\/\//.test(value), say.https)
    .refine((value) => !/[\s"<>[\]^`{|}]|%(?![0-9a-f]{2})|#.*#/i.test(value.trim()), say.encoded)
    .refine((value) => !/[?&#;](pwd|passcode|passwd|password|token)=/i.test(value), say.passcode)
    .refine(
      (value) => !URL.canParse(value) || new URL(value).username + new URL(value).password === '',
      say.credentials,
    );
}

/** A calendar day in ISO 8601, such as `2022-03-10`. */
export const date = text.refine((value) => {
  const parsed = /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}, say.date);

/** Time of day, 24 hours, such as `15:30`. */
export const time = text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, say.time);

/** IANA name of a time zone that this runtime knows, such as `Asia/Shanghai`. */
export const timeZone = text.refine((value) => {
  try {
    return value.includes('/') && new Intl.DateTimeFormat('en', { timeZone: value }).format() !== '';
  } catch {
    return false;
  }
}, say.timeZone);

/** BCP 47 language tag in its canonical form, such as `en` or `zh`, of a language that this runtime has a name for. */
export const language = text
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { message: say.language, abort: true })
  .refine((value) => {
    try {
      const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
      return Intl.getCanonicalLocales(value)[0] === value && names.of(value) !== undefined;
    } catch {
      return false;
    }
  }, say.language);

/** Slack channel name without the number sign, such as `sig-network`. */
export const slackChannel = text
  .max(80, 'must be at most 80 characters')
  .regex(/^[a-z0-9][a-z0-9_-]*$/, say.slackChannel);

/** Path of a file in the former community repository, from its root, such as `sig-network/README.md`. */
export const repositoryPath = text.refine(
  (value) => !value.startsWith('/') && !value.includes('//') && hasFileNames(value),
  say.repositoryPath,
);

/** A fact that the sources do not state: write `null`, or leave the field out. */
export function unknownable<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null);
}

/**
 * A map from names that people choose. It has no names of its own, so that nobody finds a `constructor` in it whom no one
 * has written down.
 */
export function registry<Key extends z.core.$ZodRecordKey, Value extends z.ZodType>(key: Key, value: Value) {
  return z.record(key, value).overwrite((record) => Object.assign(Object.create(null) as typeof record, record));
}

/** A list that defaults to empty and holds nothing twice. */
export function uniqueList<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).default([]).superRefine(nothingTwice);
}

/** A list that is stated also when it is empty, `[]`, and holds nothing twice. */
export function statedList<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).superRefine(nothingTwice);
}

function nothingTwice(items: readonly unknown[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = JSON.stringify(item);
    const what = typeof item === 'string' ? `${key} ` : '';
    if (seen.has(key)) context.addIssue({ code: 'custom', path: [index], message: `${what}is listed twice` });
    seen.add(key);
  }
}
