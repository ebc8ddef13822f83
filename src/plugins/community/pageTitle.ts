import { posix } from 'node:path';
import { groupTitle } from './frontMatter';
import { groupsOf, type Model, titleOf } from './model';
import { isLiving, versionLabel } from './versions';

/** A page of a model: path below the docs folder, and front matter. */
type Page = { readonly path: string; readonly source: { readonly value: unknown } };

/**
 * The heading of a page: its own title; that of a group without one is made of its name. A programme without a title is
 * called by its file, as Docusaurus does.
 */
export function pageTitle(model: Model, { path, source }: Page): string {
  const own = titleOf(source.value);
  if (own !== undefined) return own;
  const group = groupsOf(model).find((candidate) => candidate.path === path);
  return group ? groupTitle(group.kind, group.value.name) : posix.basename(path, '.md');
}

/** The heading of a page where pages of all versions stand side by side: that of a frozen year names the year, once. */
export function titleWithYear(model: Model, page: Page): string {
  const title = pageTitle(model, page);
  const { version } = model;
  return isLiving(version) || title.includes(version) ? title : `${title} (${versionLabel(version)})`;
}
