import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Addresses, idOf, isThere, pageOf } from '../../src/plugins/community/addresses';
import { didYouMean, nearest } from '../../src/plugins/community/nearest';
import { readSite } from '../../src/plugins/community/read';
import { endOf } from '../../src/plugins/community/redirects/moves';
import type { Redirects } from '../../src/plugins/community/schema/redirects';
import { isShortLinkPath } from '../../src/plugins/community/shortLinkPath';
import { checkTexts } from '../../src/plugins/community/site';
import { leadOn, withMoved } from './edit';

/** What a run works with. */
export type Run = {
  /** The words after `npm run redirect --`. */
  readonly args: readonly string[];
  /** Absolute path of the site's root. */
  readonly siteDir: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

const usage = `npm run redirect -- /old /new              a page that moved; its headings go along
npm run redirect -- /page#old /page#new   a heading that moved
npm run redirect -- /go/old /go/new       a short link whose channel or form ended; also to a page
Both are addresses of this site, without its host.`;

/** Why nothing was written. */
class Refused extends Error {}

/** What somebody may mean who gives the path of a file, or an address with its host. */
function asAddress(word: string): string {
  const path = word.replace(/^https?:\/\/[^/]*|^\.?\/?docs(?=\/)/, '').replace(/(\/index)?\.md(?=#|$)/, '');
  return `/${path.replace(/^\/+/, '').replaceAll(/\s/g, '')}`;
}

/**
 * Does what the command line says.
 *
 * @returns 0 when the redirect is recorded, 1 when it cannot be, 2 when the command line is wrong.
 */
export async function main({ args, siteDir, print, complain }: Run): Promise<number> {
  if (args.includes('--help')) {
    print(usage);
    return 0;
  }
  const [from, to, ...more] = args;
  if (from === undefined || to === undefined || more.length > 0) {
    complain(`Nothing was written: give two addresses.\n${usage}`);
    return 2;
  }
  const wrong = [from, to].find((word) => !/^\/\S*$/.test(word));
  if (wrong !== undefined) {
    complain(`Nothing was written: "${wrong}" is no address of this site; write ${asAddress(wrong)}`);
    return 2;
  }
  try {
    print(await record(siteDir, from, to));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    complain(`Nothing was written: ${error.message}`);
    return 1;
  }
}

async function record(siteDir: string, from: string, to: string): Promise<string> {
  const texts = await readSite(siteDir);
  // Only addresses are looked at, whatever the day.
  const days = { today: '9999-12-31', asOf: '' };
  const { addresses, redirects } = await checkTexts({ ...texts, others: [] }, days);
  const { file, content } = texts.redirects;
  if (!redirects) throw new Refused(`${file} has mistakes; "npm run check:data" lists them.`);
  const before = redirects.value.moved[from];
  if (before === to) return `${file} says so already: ${from} leads to ${to}.`;
  check(addresses, redirects.value, from, to);
  if (before !== undefined) throw new Refused(`${from} leads to ${before} already: change its line in ${file}.`);

  const moved = { ...redirects.value.moved, [from]: to };
  const ledOn = leadOn(content, (target) => {
    const end = endOf(moved, target);
    return end !== undefined && end !== target && isThere(addresses, end) ? end : undefined;
  });
  const written = withMoved(ledOn.text, from, to);
  const after = await checkTexts({ ...texts, others: [], redirects: { file, content: written } }, days);
  const isOfLine = ({ file: where, message }: { file: string; message: string }) =>
    where === file && message.startsWith(`${from} `) && !addresses.here.has(from);
  const [wrong] = after.problems.filter(isOfLine);
  if (wrong) throw new Refused(wrong.message);
  await writeFile(join(siteDir, file), written);
  return [
    `changed  ${file}`,
    `  ${from}: ${to}`,
    ...ledOn.changes.map((change) => `  ${change}`),
    ...remaining(addresses, moved, from),
  ].join('\n');
}

/** @throws Refused when an address was never published, or leads nowhere. */
function check(addresses: Addresses, { moved }: Redirects, from: string, to: string): void {
  const listed = addresses.published.map(({ address }) => address);
  if (!listed.includes(from)) {
    const close = didYouMean(nearest(from, listed));
    throw new Refused(`${from} was never published, so nobody comes that way${close || '.'}`);
  }
  if (from === to) throw new Refused(`${from} cannot lead to itself.`);
  if (isThere(addresses, to)) return;
  const end = endOf(moved, to);
  if (end !== undefined && end !== to) throw new Refused(`${to} moved itself: lead to ${end}.`);
  const isPage = addresses.here.has(pageOf(to));
  const isShort = isShortLinkPath(to);
  const known = [...addresses.here].filter((address) =>
    isPage ? address.startsWith(`${pageOf(to)}#`) : idOf(address) === undefined && isShortLinkPath(address) === isShort,
  );
  const what = isPage
    ? `${pageOf(to)} has no heading with the id "${idOf(to)}"`
    : `${pageOf(to)} is no ${isShort ? 'short link' : 'page of the site'}`;
  throw new Refused(`${what}${didYouMean(nearest(isPage ? to : pageOf(to), known)) || '; make it first.'}`);
}

/** What is left to do: take out what is still there, and say where headings go that the new page does not have. */
function remaining(addresses: Addresses, moved: Redirects['moved'], from: string): string[] {
  const steps: string[] = [];
  if (addresses.here.has(from)) {
    steps.push(`${from} is still there: take it out in the same change, or nobody is led on.`);
  }
  if (idOf(from) !== undefined) return steps;
  const lost = addresses.published.flatMap(({ address }) => {
    const end = endOf(moved, address);
    const isOfPage = pageOf(address) === from && address !== from;
    return isOfPage && end !== undefined && !isThere(addresses, end) ? [{ address, page: pageOf(end) }] : [];
  });
  if (lost.length === 0) return steps;
  return [
    ...steps,
    'These headings did not go along; record where the readers of each go:',
    ...lost.map(({ address, page }) => `  npm run redirect -- ${address} ${page}#NEW-ID`),
  ];
}
