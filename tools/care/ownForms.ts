import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../../site.config';
import type { Verdict } from './verdict';

/** Where GitHub looks for the forms of a repository. */
const folder = '.github/ISSUE_TEMPLATE';

/**
 * Judges the address of a form of the site's own repository by the files of this checkout: GitHub asks everybody to sign
 * in, and shows an empty issue where a form is missing.
 *
 * @param siteDir - absolute path of the site's root.
 * @returns `undefined` for any other address.
 */
export function judgeOwnForm(url: string, siteDir: string, { repository }: SiteConfig): Verdict | undefined {
  const { hostname, pathname, searchParams } = new URL(url);
  const [start, page] = pathname.toLowerCase().replace(/\/$/, '').split('/issues/new');
  if (hostname !== 'github.com' || start !== `/${repository.toLowerCase()}` || page === undefined) return undefined;
  const template = searchParams.get('template');
  if (page === '/choose') return verdict(formsIn(siteDir).length > 0, `${folder} holds`, 'forms', 'no form');
  if (page !== '') return undefined;
  if (template === null) return { state: 'alive', reason: 'opens an empty issue' };
  return verdict(formsIn(siteDir).includes(template), 'the repository has', 'the form', `no ${folder}/${template}`);
}

function verdict(isThere: boolean, start: string, what: string, otherwise: string): Verdict {
  return isThere ? { state: 'alive', reason: `${start} ${what}` } : { state: 'dead', reason: `${start} ${otherwise}` };
}

function formsIn(siteDir: string): string[] {
  const path = join(siteDir, folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.filter((name) => /\.(yml|yaml|md)$/.test(name) && !/^config\.ya?ml$/.test(name));
}
