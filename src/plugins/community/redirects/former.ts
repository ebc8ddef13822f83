import { type Addresses, isThere, shownAddress } from '../addresses';
import type { FormerPaths } from '../formerPaths';
import { groupPath, groupsOf, type Model } from '../model';
import { documentId } from '../outputs/group';
import type { Redirects } from '../schema/redirects';
import { endOf } from './moves';
import { fillTarget, isPattern, matchPattern } from './patterns';

/** What answers a path of the former repository. */
type FormerAnswer = {
  /** A file, or a folder with a slash at its end; the repository itself is empty. */
  readonly path: string;
  /** Address of this site; `undefined` when nothing answers it. */
  readonly to: string | undefined;
  /** The line of `former:` that says so; `undefined` when a fact does. */
  readonly line: string | undefined;
};

/** Every path that the former repository ever had: files, and folders with a slash at their end. */
export function formerPathsOf({ files }: FormerPaths, { renamed, removed }: Redirects): ReadonlySet<string> {
  const all = new Set([...files, ...Object.keys(renamed), ...removed]);
  for (const file of [...all]) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
      all.add(file.slice(0, end + 1));
  }
  all.add('');
  return new Set([...all].toSorted());
}

/**
 * What the facts say of a path: the page of a group that was described there, a document in a group's list, the year of
 * a mentoring programme to which a folder belonged.
 */
function factAnswers(model: Model): (path: string) => string | undefined {
  const answers = new Map<string, string>();
  for (const group of groupsOf(model)) {
    const page = groupPath(model, group);
    const documents = group.kind === 'committee' ? [] : group.value.documents;
    for (const { path, title } of documents) {
      if (path !== undefined) answers.set(path, `${page}#${documentId({ path, title })}`);
    }
    if (group.value.source !== null) answers.set(group.value.source, page);
  }
  const years = model.mentoring.flatMap((programme) =>
    programme.value.editions.flatMap(({ year, folder }) =>
      folder === null ? [] : [{ folder: `${folder}/`, to: `${groupPath(model, programme)}#${year}` }],
    ),
  );
  return (path) => answers.get(path) ?? years.find(({ folder }) => path.startsWith(folder))?.to;
}

/**
 * Finds what answers each path of the former repository. In this order: a line of `former:` for the very path; what it
 * was renamed to; the page that a folder showed, its README; a fact; the first pattern of `former:` that matches.
 *
 * @param model - the living version.
 * @returns an answer for each path, in the order of the paths.
 */
export function formerAnswers(
  model: Model,
  formerPaths: FormerPaths,
  redirects: Redirects,
  addresses: Addresses,
): FormerAnswer[] {
  const paths = formerPathsOf(formerPaths, redirects);
  const fact = factAnswers(model);
  const patterns = Object.entries(redirects.former).filter(([path]) => isPattern(path));

  function answer(path: string, from: readonly string[] = []): FormerAnswer {
    const line = Object.hasOwn(redirects.former, path) ? redirects.former[path] : undefined;
    if (line !== undefined) return { path, to: line, line: path };
    const next = Object.hasOwn(redirects.renamed, path) ? redirects.renamed[path] : undefined;
    if (next !== undefined && !from.includes(next)) return { ...answer(next, [...from, path]), path };
    const readme = `${path}README.md`;
    if (isFolder(path) && paths.has(readme)) return { ...answer(readme), path };
    const said = fact(path);
    if (said !== undefined) return { path, to: said, line: undefined };
    for (const [pattern, target] of patterns) {
      const found = matchPattern(pattern, path);
      if (found !== undefined) return { path, to: settled(fillTarget(target, found)), line: pattern };
    }
    return { path, to: undefined, line: undefined };
  }

  /** A pattern speaks of many pages, so each of them may move without the pattern being rewritten. */
  function settled(target: string): string {
    const end = endOf(redirects.moved, target) ?? target;
    return isThere(addresses, end) ? shownAddress(addresses, end) : end;
  }

  return [...paths].map((path) => answer(path));
}

/** Whether a path of the former repository is that of a folder. */
export function isFolder(path: string): boolean {
  return path === '' || path.endsWith('/');
}
