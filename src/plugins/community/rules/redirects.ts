import { type Addresses, isThere, pageOf } from '../addresses';
import { didYouMean, nearest } from '../nearest';
import type { UnnamedProblem } from '../problems';
import { formerAnswers, formerPathsOf } from '../redirects/former';
import { endOf, movedTo } from '../redirects/moves';
import { comparedAddress, redirectPages } from '../redirects/pages';
import { isPattern, matchPattern } from '../redirects/patterns';
import type { Moved } from '../schema/redirects';
import { isShortLinkPath } from '../shortLinks';
import type { Source } from '../source';
import type { Rule } from '.';

/** Every redirect leads to a page that is there, and to a heading that it has, in one step. */
export const redirectsLeadSomewhere: Rule = (model, { addresses, redirects, formerPaths }) => {
  if (!redirects) return [];
  const { source, value } = redirects;
  const isGone = goneBefore(addresses);
  const lines = [
    ...Object.entries(value.moved).map(([from, to]) => ({ path: ['moved', from], to })),
    ...Object.entries(value.former).flatMap(([from, to]) => (isPattern(from) ? [] : { path: ['former', from], to })),
  ];
  const direct = lines.flatMap(({ path, to }): UnnamedProblem[] => {
    if (isShortLinkPath(to) && !isShortLinkPath(String(path.at(-1)))) {
      return [at(source, path, `leads to the short link "${to}": lead to a page, such as /contact`)];
    }
    if (isThere(addresses, to)) return [];
    const found = notThere(addresses, value.moved, to);
    return isGone(to) && !found.isChain ? [] : [at(source, path, found.message, found)];
  });
  const told = new Set<string>();
  const byPattern = formerAnswers(model, formerPaths, value, addresses).flatMap(
    ({ path, to, line }): UnnamedProblem[] => {
      if (to === undefined || line === undefined || !isPattern(line) || told.has(line)) return [];
      if (isThere(addresses, to) || isGone(to)) return [];
      told.add(line);
      return [
        at(source, ['former', line], `leads "${path}" to "${to}", which is not there: give the path a line of its own`),
      ];
    },
  );
  return [...direct, ...byPattern];
};

type NotThere = { readonly message: string; readonly write?: string | undefined; readonly isChain?: boolean };

function notThere(addresses: Addresses, moved: Moved, to: string): NotThere {
  if (movedTo(moved, to) !== undefined) {
    const end = endOf(moved, to);
    return end === undefined
      ? { message: `leads to "${to}" and from there in a circle`, isChain: true }
      : { message: `leads to "${to}", which moved itself: lead to where it is now`, write: end, isChain: true };
  }
  const page = pageOf(to);
  const known = [...addresses.here, ...addresses.others];
  if (!addresses.here.has(page)) {
    const isShort = isShortLinkPath(page);
    const close = nearest(
      page,
      known.filter((address) => pageOf(address) === address && isShortLinkPath(address) === isShort),
    );
    const what = isShort ? 'short link' : 'page of the site';
    return { message: `leads to "${page}", which is no ${what}${didYouMean(close)}`, write: close };
  }
  const close = nearest(
    to,
    known.filter((address) => address.startsWith(`${page}#`)),
  );
  return { message: `leads to "${to}", which is no heading of that page${didYouMean(close)}`, write: close };
}

/** What was published and is gone is told where it is listed, not at every line that leads there. */
function goneBefore({ published, here }: Addresses): (address: string) => boolean {
  const known = new Set(published.map(({ address }) => address));
  return (address) => known.has(address) || (known.has(pageOf(address)) && !here.has(pageOf(address)));
}

/** Every line is followed: no page stands where it begins, no other line comes before it, and somebody may come that way. */
export const redirectsAreFollowed: Rule = (model, site) => {
  const { addresses, redirects, formerPaths, models } = site;
  if (!redirects) return [];
  const { source, value } = redirects;
  const listed = addresses.published.map(({ address }) => address);
  const moved = Object.keys(value.moved).flatMap((from): UnnamedProblem[] => {
    const path = ['moved', from];
    if (addresses.here.has(from))
      return [at(source, path, 'is there, so nobody is led on: take the line out', { on: 'key' })];
    if (listed.includes(from)) return [];
    const close = nearest(from, listed);
    return [at(source, path, `was never published${didYouMean(close)}`, { on: 'key', write: close })];
  });
  const used = new Set(formerAnswers(model, formerPaths, value, addresses).map(({ line }) => line));
  const paths = [...formerPathsOf(formerPaths, value)];
  const former = Object.keys(value.former)
    .filter((line) => !used.has(line))
    .map((line) => {
      const path = ['former', line];
      if (!isPattern(line)) {
        const close = nearest(line, paths);
        return at(source, path, `was not in the former repository${didYouMean(close)}`, { on: 'key', write: close });
      }
      const matches = paths.some((other) => matchPattern(line, other) !== undefined);
      const why = matches
        ? 'decides nothing: a line, a fact or a pattern before it answers all that it matches'
        : 'matches nothing that was in the former repository';
      return at(source, path, `${why}; take it out`, { on: 'key' });
    });
  const seen = new Map([...addresses.here].map((address) => [comparedAddress(address), `the page ${pageOf(address)}`]));
  // Pages that moved come last: of two redirects at one address, the line that somebody has added is told.
  const pages = redirectPages({ models, addresses, formerPaths, redirects: value }).toReversed();
  const twice = pages.flatMap(({ from, path }): UnnamedProblem[] => {
    const other = seen.get(comparedAddress(from));
    seen.set(comparedAddress(from), other ?? `another redirect, from ${from},`);
    if (other === undefined || addresses.here.has(from)) return [];
    const what = path[0] === 'moved' ? 'leads elsewhere' : `leads ${from} elsewhere`;
    return [at(source, path, `${what}, where ${other} stands: hosts may not tell them apart`, { on: 'key' })];
  });
  return [...moved, ...former, ...twice];
};

/** Whatever the former repository had is answered by a page of this site. */
export const formerPathsAreAnswered: Rule = (model, { addresses, redirects, formerPaths }) => {
  if (!redirects) return [];
  const { source, value } = redirects;
  return formerAnswers(model, formerPaths, value, addresses).flatMap(({ path, to }) => {
    if (to !== undefined) return [];
    const message = `says nothing of "${path || 'README.md'}" of the former repository: add a line for it`;
    return [at(source, ['former'], message, { on: 'key' })];
  });
};

/** What was renamed was renamed to a file that is listed, and neither that nor what was removed is listed itself. */
export const renamedPathsAreGone: Rule = (_model, { redirects, formerPaths: { files } }) => {
  if (!redirects) return [];
  const { source, value } = redirects;
  const renamed = Object.entries(value.renamed).flatMap(([from, to]): UnnamedProblem[] => {
    const path = ['renamed', from];
    if (files.has(from)) return [at(source, path, 'was there to the end: take the line out', { on: 'key' })];
    if (files.has(to)) return [];
    const close = nearest(to, files);
    return [at(source, path, `became "${to}", which was not there in the end${didYouMean(close)}`, { write: close })];
  });
  const removed = value.removed.flatMap((file, index): UnnamedProblem[] => {
    const why = files.has(file)
      ? 'was there to the end'
      : Object.hasOwn(value.renamed, file)
        ? 'was renamed'
        : undefined;
    return why === undefined ? [] : [at(source, ['removed', index], `${why}: take the line out`)];
  });
  return [...renamed, ...removed];
};

/** A problem at a line of the redirects; the line begins with an address, so its message needs no name of a field. */
function at(
  source: Source,
  path: readonly PropertyKey[],
  message: string,
  { on = 'value', write }: { readonly on?: 'key' | 'value'; readonly write?: string | undefined } = {},
): UnnamedProblem {
  const place = on === 'key' ? source.keyPlace(path) : source.place(path);
  const name = typeof path.at(-1) === 'string' ? path.at(-1) : source.written(path);
  const text = `${String(name)} ${message}`;
  return {
    severity: 'error',
    file: source.file,
    ...place,
    message: text,
    ...(write === undefined ? {} : { write }),
  };
}
