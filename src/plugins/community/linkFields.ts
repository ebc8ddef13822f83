import type { Channel } from './schema/channels';
import { isShortLinkPath, shortLinkPath } from './shortLinkPath';

/** The fields of a group that may name a channel by its short link, in place of its address. */
const linkFields = ['notes', 'calendar', 'recordings'] as const;

type Linking = {
  readonly [Field in (typeof linkFields)[number]]?: string | null;
} & { readonly mailing_lists?: readonly { readonly archive: string }[] | null };

/** Paths of those fields in a group's facts, as far as they are stated. */
export function linkFieldPaths(group: Linking): (readonly PropertyKey[])[] {
  return [
    ...linkFields.filter((field) => typeof group[field] === 'string').map((field) => [field]),
    ...(group.mailing_lists ?? []).map((_list, index) => ['mailing_lists', index, 'archive']),
  ];
}

/**
 * Facts with the address of each channel that they name by its short link, so that whoever reads the facts finds
 * addresses. One that is not known stays, for a rule to tell.
 *
 * @param channels - those of the same version: a frozen year keeps the addresses of its day.
 */
export function withAddresses<Value extends object>(facts: Value, channels: readonly Channel[]): Value {
  const group = facts as Linking;
  const addresses = new Map(channels.map(({ id, url }) => [shortLinkPath(id), url]));
  const meant = (text: string) => addresses.get(text) ?? text;
  const named = linkFields.flatMap((field) => {
    const text = group[field];
    return typeof text === 'string' && isShortLinkPath(text) ? [[field, meant(text)] as const] : [];
  });
  const lists = group.mailing_lists?.map((list) => ({ ...list, archive: meant(list.archive) }));
  return { ...facts, ...Object.fromEntries(named), ...(lists ? { mailing_lists: lists } : {}) };
}
