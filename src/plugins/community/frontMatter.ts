import type { ParseFrontMatter } from '@docusaurus/types';
import type { GroupKind } from './records';
import { groupKinds, recordKind } from './records';
import { pageSchema } from './schema/page';
import { frontMatterFence, parseFrontMatter } from './source';

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
  const relative = filePath.replaceAll('\\', '/').replace(`${siteDir.replaceAll('\\', '/')}/`, '');
  const match =
    /^docs\/(?<path>.+\.md)$/.exec(relative) ??
    /^versioned_docs\/version-(?<version>[^/]+)\/(?<path>.+\.md)$/.exec(relative) ??
    /^i18n\/[^/]+\/docusaurus-plugin-content-docs\/(?:version-)?(?<version>[^/]+)\/(?<path>.+\.md)$/.exec(relative);
  const { version = 'current', path } = match?.groups ?? {};
  return path === undefined ? undefined : { version, path };
}

/**
 * Makes Docusaurus see only what it needs of a record's front matter: title, description and label. The facts reach
 * the page as data of their own, so they need not ship a second time.
 *
 * @param siteDir - absolute path of the site's root.
 */
export function createParseFrontMatter(siteDir: string): ParseFrontMatter {
  return async (params) => {
    const place = pagePlace(params.filePath, siteDir);
    const kind = place && recordKind(place.path);
    if (!kind || kind === 'page') return params.defaultParseFrontMatter(params);
    const { value } = parseFrontMatter(params.filePath, params.fileContent);
    const facts = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const frontMatter: Record<string, unknown> = Object.fromEntries(
      Object.entries(facts).filter(([key]) => pageKeys.has(key)),
    );
    const group = groupKinds.find((candidate) => candidate === kind);
    if (group && typeof facts.name === 'string') {
      frontMatter.title ??= groupTitle(group, facts.name);
      frontMatter.sidebar_label ??= facts.name;
      frontMatter.description ??= facts.purpose;
    }
    return { frontMatter, content: params.fileContent.replace(frontMatterFence, '').trim() };
  };
}
