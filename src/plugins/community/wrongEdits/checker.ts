import { posix } from 'node:path';
import { addressesOf } from '../addresses';
import { checkShape } from '../check';
import { parseFormerPaths } from '../formerPaths';
import { parseIssueForms } from '../issueForms';
import { buildModel, type Model } from '../model';
import { checkPageTexts } from '../pageText';
import type { Problem } from '../problems';
import type { SiteTexts } from '../read';
import { checkRules } from '../rules';
import { publishedSchema } from '../schema/published';
import { redirectsSchema } from '../schema/redirects';
import type { Days } from '../site';
import { parseYaml } from '../source';

/** Finds the problems of a site in which one page of the living version has another content. */
export type Checker = (path: string, content: string) => Promise<Problem[]>;

/**
 * Prepares the checks of a site in whose SIG pages wrong edits are tried.
 *
 * `checkTexts` takes seconds, because it parses every page. A wrong edit changes one, so this parses no more than it must:
 *
 * - facts: the front matter of that page; the other records are those of the site as it is. Every rule runs on all.
 * - Markdown: that page, and the headings of the pages that it names. Of the others it matters only that they exist.
 *   Problems of other pages' Markdown are not looked for: a link to a heading of a SIG's page is the build's business.
 *
 * A test compares this with `checkTexts`.
 *
 * @throws Error when the site has no living version, or its list of published ids or of redirects is wrong.
 */
export function siteChecker(texts: SiteTexts, days: Days): Checker {
  const [living, ...archives] = texts.versions;
  const published = checkShape(parseYaml(texts.published.file, texts.published.content), publishedSchema).record;
  const redirects = checkShape(parseYaml(texts.redirects.file, texts.redirects.content), redirectsSchema).record;
  if (!living || !published || !redirects) throw new Error('Edits are tried in a site that is right');
  const formerPaths = parseFormerPaths(texts.formerPaths);
  const { issueForms } = parseIssueForms(texts.issueForms ?? []);
  const whole = buildModel(living).model;
  const closed = archives.map((version) => buildModel(version).model);
  return async (path, content) => {
    const page = { path, content };
    const { model, problems } = buildModel({ ...living, pages: [page] });
    const changedModel = replaced(whole, model, path);
    const models = [changedModel, ...closed];
    const changed = { ...living, pages: living.pages.map((other) => (other.path === path ? page : other)) };
    const addresses = addressesOf(texts.addresses, [changed, ...archives], models);
    const inRules = checkRules({ models, ...days, published, formerPaths, addresses, redirects, issueForms });
    const pages = living.pages.map((other) => {
      const file = `${living.docsFolder}/${other.path}`;
      if (other.path === path) return { file, content };
      return { file, content: content.includes(posix.basename(other.path)) ? headings(other.content) : '' };
    });
    const inText = (await checkPageTexts(pages, changedModel)).filter(
      ({ file }) => file === `${living.docsFolder}/${path}`,
    );
    return [...problems, ...inRules, ...inText];
  };
}

/** The lines of a page that give it anchors: headings, and components, which may bring more. */
function headings(content: string): string {
  return content.replace(/^(?!#|::).*$/gm, '');
}

/** A model in which the SIG of one page is that of another model, or is missing where that has none. */
function replaced(model: Model, { sigs, unreadable }: Model, path: string): Model {
  return {
    ...model,
    sigs: [...model.sigs.filter((sig) => sig.path !== path), ...sigs].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    unreadable: new Set([...model.unreadable, ...unreadable]),
  };
}

/** The problems that were not there before, wherever the old ones stand now. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const said = ({ severity, rule, file, message }: Problem) => JSON.stringify([severity, rule, file, message]);
  const known = new Set(before.map(said));
  return after.filter((problem) => !known.has(said(problem)));
}
