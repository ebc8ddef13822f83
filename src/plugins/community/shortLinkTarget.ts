import { posix } from 'node:path';
import { docsFolderOf } from './markdown';

/** Other names of hosts, by what they answer to as well. */
const hostAliases: Readonly<Record<string, string>> = { 'x.com': 'twitter.com' };

/** How many parts of a path a host reads without regard to capitals: those of owners, repositories and handles. */
const partsInAnyCase: Readonly<Record<string, number>> = { 'github.com': 2, 'twitter.com': 1 };

/** The address of a Google group, in its parts: what stands before the name of the list, the name, and what follows. */
export type GoogleGroup = { readonly start: string; readonly list: string; readonly rest: string };

/**
 * Reads the address of a Google group in each of its forms: `/g/list`, `/group/list` and the older `/forum/#!forum/list`.
 *
 * @returns `undefined` for any other address.
 */
export function googleGroup(url: string): GoogleGroup | undefined {
  const form = /^(https:\/\/groups\.google\.com\/(?:g|group|forum\/?#!forum)\/)([\w-]+)(.*)$/;
  const [, start, list, rest = ''] = form.exec(url) ?? [];
  return start === undefined || list === undefined ? undefined : { start, list, rest };
}

/**
 * An address as two of them are compared: the forms in which one place is written become one. `http:`, `www.`, `m.`, a
 * slash at the end and capitals in the host say nothing, nor do capitals in names on GitHub and Twitter; X is Twitter, and a
 * Google group has one form.
 */
export function comparedTarget(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search, hash } = new URL(url);
  const bare = host.replace(/^(www|m|mobile)\./, '');
  const name = Object.hasOwn(hostAliases, bare) ? (hostAliases[bare] ?? bare) : bare;
  const anyCase = Object.hasOwn(partsInAnyCase, name) ? (partsInAnyCase[name] ?? 0) : 0;
  const path = pathname
    .replace(/\/$/, '')
    .split('/')
    .map((part, index) => (index <= anyCase ? part.toLowerCase() : part))
    .join('/');
  const whole = `${protocol === 'http:' ? 'https:' : protocol}//${name}${path}${search}${hash}`;
  const group = googleGroup(whole);
  const isWhole = group !== undefined && /^(\/(topics)?)?$/.test(group.rest);
  return isWhole ? `https://groups.google.com/g/${group.list.toLowerCase()}` : whole;
}

/**
 * What a page of an archive writes in place of a short link: where it leads that day.
 *
 * @param file - the page, from the site's root.
 * @param to - where the short link leads: a full address, or the address of a page of the living version.
 * @returns a full address, or the page's file, relative to the page.
 */
export function targetOfTheDay(file: string, to: string): string {
  const folder = docsFolderOf(file) ?? '';
  return to.startsWith('/') ? posix.relative(posix.dirname(file), `${folder}${to.slice(1)}.md`) : to;
}
