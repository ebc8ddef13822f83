import { invisible } from '../hiddenSigns';
import { nearest } from '../nearest';
import * as say from './messages';

/** Makes a right value of a wrong one; `undefined` when it cannot tell. */
type Suggestion = (value: string) => string | undefined;

/** What to write instead, by the message that a field gives of a wrong value. */
export const suggestions: ReadonlyMap<string, Suggestion> = new Map<string, Suggestion>([
  [say.edges, (value) => value.trim() || undefined],
  [say.control, (value) => value.replace(/\s/g, ' ').replace(new RegExp(invisible, 'gu'), '') || undefined],
  [say.quoted, (value) => value.slice(1, -1).trim() || undefined],
  [say.halfQuote, (value) => value.replace(/^["“”]|["“”]$/, '').trim() || undefined],
  [say.slug, asSlug],
  [say.handle, asHandle],
  [say.https, asAddress],
  [say.address, asAddress],
  [say.encoded, asEncoded],
  [say.date, asDate],
  [say.time, asTime],
  [say.timeZone, asTimeZone],
  [say.language, (value) => languages.get(value.toLowerCase()) ?? languageTag(value)],
  [say.slackChannel, asSlackChannel],
  [say.oneLine, (value) => value.trim().replace(/\s*\n\s*/g, ' ')],
  [say.repositoryPath, asRepositoryPath],
]);

/** Other words for the values that a list of choices offers. */
export const words: ReadonlyMap<string, string> = new Map([
  ['biweekly', 'every 2 weeks'],
  ['bi-weekly', 'every 2 weeks'],
  ['fortnightly', 'every 2 weeks'],
  ['every two weeks', 'every 2 weeks'],
  ['every three weeks', 'every 3 weeks'],
  ['every week', 'weekly'],
  ['every month', 'monthly'],
  ['active', 'open'],
  ['closed', 'retired'],
  ['dissolved', 'retired'],
]);

/** What stands behind `@` or in the address of a profile. A handle is not guessed: it could be another person's. */
function asHandle(value: string): string | undefined {
  return /^(?:https:\/\/github\.com\/|@)([A-Za-z0-9-]+)\/?$/.exec(value)?.[1];
}

function asSlug(value: string): string | undefined {
  const plain = latin(value);
  return plain?.match(/[a-z0-9]+/g)?.join('-');
}

/** A text in lower case, without accents and invisible characters; `undefined` with letters of another script. */
function latin(value: string): string | undefined {
  const plain = value
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return /[^a-z\P{L}]/u.test(plain) ? undefined : plain;
}

/** `http://…`, an address without `https://`, and `https` with a slip in it. */
function asAddress(value: string): string | undefined {
  const [, rest] = /^(?:h?t{1,3}ps?:?\/{1,3})?([\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?)$/i.exec(value) ?? [];
  return rest && `https://${rest}`;
}

/** What browsers would make of the signs that an address does not hold. */
function asEncoded(value: string): string {
  return value.replace(/[\s"<>[\]^`{|}]|%(?![0-9a-f]{2})|(?<=#.*)#/gi, encodeURIComponent);
}

/** `#sig-network`, `Sig Network`, the address of the channel; one by its id is not guessed. */
function asSlackChannel(value: string): string | undefined {
  if (/\/archives\//.test(value)) return undefined;
  const name = value.trim().replace(/^.*[#/]/, '');
  return latin(name)?.replace(/[^a-z0-9_-]+/g, '-');
}

/** `2021-3-1`, `2021/03/01`, `2021年3月1日` and `2021-03-01T…`; a day written the other way round is not guessed. */
function asDate(value: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|[T ].*)?$/.exec(value) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** `9:30`, `15.30`, `1530`, `15：30`, `3 pm`, `3:30 PM`. */
function asTime(value: string): string | undefined {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[:：.h]?(\d{2}))?(?::00)?\s*([ap]\.?m\.?)?$/i.exec(value) ?? [];
  const isHalf = half !== undefined;
  const hours =
    Number(hour) +
    (isHalf && /^p/i.test(half) && hour !== '12' ? 12 : isHalf && /^a/i.test(half) && hour === '12' ? -12 : 0);
  const isReal = hour !== '' && hours < 24 && Number(minute) < 60 && !(isHalf && Number(hour) > 12);
  return isReal ? `${String(hours).padStart(2, '0')}:${minute}` : undefined;
}

/** A path of which the address on GitHub was given, or the path from the root of a machine. */
function asRepositoryPath(value: string): string | undefined {
  const path = value
    .replace(/^https:\/\/github\.com\/kubesphere\/community\//, '')
    .replace(/^(blob|tree|raw)\/[^/]+\//, '')
    .replace(/^(\.?\/)+/, '');
  return path || undefined;
}

/** How people name the zones that this community meets in. CST and IST stand for several zones: not guessed. */
const zones: ReadonlyMap<string, string> = new Map([
  ['utc+8', 'Asia/Shanghai'],
  ['gmt+8', 'Asia/Shanghai'],
  ['+08:00', 'Asia/Shanghai'],
  ['beijing', 'Asia/Shanghai'],
  ['asia/beijing', 'Asia/Shanghai'],
  ['asia/bejing', 'Asia/Shanghai'],
  ['beijing time', 'Asia/Shanghai'],
  ['china', 'Asia/Shanghai'],
  ['utc', 'Etc/UTC'],
  ['gmt', 'Etc/UTC'],
]);

/** A zone by what people call it, by its city, or by a name with a slip in it. */
function asTimeZone(value: string): string | undefined {
  const all = Intl.supportedValuesOf('timeZone');
  const city = `/${value.toLowerCase().replace(/\s+/g, '_')}`;
  return zones.get(value.toLowerCase()) ?? all.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(value, all);
}

const languages: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['chinese', 'zh'],
  ['mandarin', 'zh'],
  ['turkish', 'tr'],
  ['cn', 'zh'],
]);

function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
