import type { ParseFrontMatter } from '@docusaurus/types';
import { checkShape } from './check';
import type { GroupKind } from './records';
import { groupKinds, recordKind, recordSchemas } from './records';
import { pageSchema } from './schema/page';
import { frontMatterFence, parseFrontMatter } from './source';
import { livingVersion } from './versions';

const pageKeys = new Set(Object.keys(pageSchema.shape));

/** The heading of a group's page, made from its name. */
export function groupTitle(kind: GroupKind, name: string): string {
  return { sig: `SIG ${name}`, 'working-group': `Working group ${name}`, committee: name }[kind];
}

/**
 * The place of a page, told by its file: the version and the path below that version's docs folder.
 *
 * @param filePath - absolute path of a Markdown file.
 * @param siteDir - absolute path of the site's root.
 * @returns `undefined` for a file that is no page of the docs.
 */
export function pagePlace(filePath: string, siteDir: string): { version: string; path: string } | undefined {
  const relative = fromSite(filePath, siteDir);
  const match =
    /^docs\/(?<path>.+\.md)$/.exec(relative) ??
    /^versioned_docs\/version-(?<version>[^/]+)\/(?<path>.+\.md)$/.exec(relative) ??
    /^i18n\/[^/]+\/docusaurus-plugin-content-docs\/(?:version-)?(?<version>[^/]+)\/(?<path>.+\.md)$/.exec(relative);
  const { version = livingVersion, path } = match?.groups ?? {};
  return path === undefined ? undefined : { version, path };
}

/** The path of a file from the site's root, with forward slashes. */
function fromSite(filePath: string, siteDir: string): string {
  return filePath.replaceAll('\\', '/').replace(`${siteDir.replaceAll('\\', '/')}/`, '');
}

/**
 * Makes Docusaurus see only what it needs of a record's front matter: title, description and label. The facts reach
 * the page as data of their own, so they need not ship a second time. Front matter that is wrong is hidden too: what is
 * wrong with it is told by the community plugin, in better words than Docusaurus has, which would stop first.
 *
 * @param siteDir - absolute path of the site's root.
 */
export function createParseFrontMatter(siteDir: string): ParseFrontMatter {
  return async (params) => {
    const place = pagePlace(params.filePath, siteDir);
    const kind = place && recordKind(place.path);
    if (!kind) return params.defaultParseFrontMatter(params);
    const source = parseFrontMatter(params.filePath, params.fileContent);
    const content = params.fileContent.replace(frontMatterFence, '').trim();
    if (kind === 'page') {
      // The plugin checks no translation, so Docusaurus must.
      const isTranslation = fromSite(params.filePath, siteDir).startsWith('i18n/');
      const isRight = checkShape(source, recordSchemas.page).problems.length === 0;
      return isRight || isTranslation ? params.defaultParseFrontMatter(params) : { frontMatter: {}, content };
    }
    const facts =
      typeof source.value === 'object' && source.value !== null ? (source.value as Record<string, unknown>) : {};
    const frontMatter: Record<string, unknown> = Object.fromEntries(
      Object.entries(facts).filter(([key, value]) => pageKeys.has(key) && typeof value === 'string'),
    );
    const group = groupKinds.find((candidate) => candidate === kind);
    if (group && typeof facts.name === 'string') {
      frontMatter.title ??= groupTitle(group, facts.name);
      frontMatter.sidebar_label ??= facts.name;
      if (typeof facts.purpose === 'string') frontMatter.description ??= facts.purpose;
    }
    return { frontMatter, content };
  };
}
