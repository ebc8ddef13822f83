import { isShortLinkPath, shortLinkPath } from '../../src/plugins/community/shortLinkPath';
import { answerOf } from './addresses';
import type { Channel } from './api';
import { difference } from './compare';
import { bold, code, type Entry, words } from './markdown';
import type { BuiltSite } from './site';

/** Channels and short links that are new, changed or gone. */
export function channelChanges(before: BuiltSite, after: BuiltSite): Entry[] {
  const { came, left, both } = difference(before.facts.channels, after.facts.channels, ({ id }) => id);
  const isNew = new Set(came.map(({ id }) => shortLinkPath(id)));
  return [
    ...came.map(({ id, name, url }) => ({
      line: `New channel: ${bold(name)}, ${code(shortLinkPath(id))} → ${target(url)}`,
    })),
    ...both.flatMap(([then, now]) => {
      const below = detailsOf(then, now);
      return below.length === 0 ? [] : [{ line: `The channel ${bold(now.name)}`, below }];
    }),
    ...left.map(({ name }) => ({ line: `No longer listed: the channel ${bold(name)}` })),
    ...shortLinkChanges(before, after, isNew),
  ];
}

const detailsOf = (before: Channel, after: Channel) =>
  (['name', 'kind', 'language', 'featured'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [`${labels[field]}: ${shown(before[field])} → ${shown(after[field])}`],
  );

const labels = { name: 'Name', kind: 'Kind', language: 'Language', featured: 'At the foot of every page' } as const;

const shown = (value: string | boolean | null) =>
  value === null ? 'not stated' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : words(value);

function shortLinkChanges(before: BuiltSite, after: BuiltSite, isTold: ReadonlySet<string>): Entry[] {
  return [...after.leading].flatMap(([address, { to }]) => {
    if (!isShortLinkPath(address) || isTold.has(address)) return [];
    const then = before.leading.get(address)?.to;
    if (then === undefined) return [{ line: `New short link: ${code(address)} → ${target(to)}` }];
    // One that leads to a page goes with the page.
    const isSame = then === to || answerOf(after, then) === to;
    return isSame ? [] : [{ line: `${code(address)} leads elsewhere: ${target(then)} → ${target(to)}` }];
  });
}

/** An address that may be long, such as that of a form with its fields. */
const target = (address: string) => code(address.length > 160 ? `${address.slice(0, 159)}…` : address);
