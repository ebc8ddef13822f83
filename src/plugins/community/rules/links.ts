import { problem } from '../check';
import type { GroupRecord, Model } from '../model';
import { groupsOf } from '../model';
import { documentId } from '../outputs/group';
import type { UnnamedProblem } from '../problems';
import { isShortLinkPath } from '../shortLinkPath';
import { googleGroup } from '../shortLinkTarget';
import type { Rule } from '.';

/** SIGs and working groups: the groups that have code, documents and channels. */
const working = (model: Model) => [...model.sigs, ...model.workingGroups];

/** Hosts that the community keeps notes, recordings and calendars on. A new one is a line here, for a reviewer to see. */
const hosts = {
  notes: ['docs.google.com', 'docs.qq.com', 'doc.weixin.qq.com', 'github.com', 'tinyurl.com'],
  recordings: ['space.bilibili.com', 'www.bilibili.com', 'www.youtube.com', 'v.qq.com'],
  calendar: ['kubesphere.io', 'kubesphere.com.cn', 'calendar.google.com'],
} as const;

/** Notes, recordings and calendars are on a host that is known for it. */
export const knownHosts: Rule = (model) =>
  groupsOf(model).flatMap((group) =>
    Object.entries(hosts).flatMap(([field, known]): UnnamedProblem[] => {
      const url = addressOf(group, field);
      // A short link that is not known is told by another rule.
      const host = url && !isShortLinkPath(url) && new URL(url).host;
      if (!host || known.some((candidate) => candidate === host)) return [];
      return [problem(group.source, [field], `is on ${host}; known for ${field}: ${known.join(', ')}`)];
    }),
  );

function addressOf(group: GroupRecord, field: string): string | null {
  const { notes, calendar } = group.value;
  if (field === 'recordings') return group.kind === 'committee' ? null : group.value.recordings;
  return field === 'notes' ? notes : calendar;
}

/** A mailing list is a Google group: its name, its archive and the address to subscribe by are the same list's. */
export const listsAreWellFormed: Rule = (model) =>
  working(model).flatMap(({ source, value }) =>
    (value.mailing_lists ?? []).flatMap(({ name, archive, subscribe }, index): UnnamedProblem[] => {
      const path = ['mailing_lists', index];
      if (isShortLinkPath(archive)) return [];
      const found = googleGroup(archive);
      if (found === undefined) {
        const form = 'https://groups.google.com/g/name-of-the-list';
        return [problem(source, [...path, 'archive'], `must be the address of a list, such as ${form}`)];
      }
      const { start, list: group, rest } = found;
      const list = subscribe === null ? undefined : /^mailto:([\w-]+)\+subscribe@/.exec(subscribe)?.[1];
      // Two of three agree: the third is the one to mend.
      if (list !== undefined && list !== group) {
        if (list === name) {
          const write = start + name + rest;
          return [problem(source, [...path, 'archive'], `is not the archive of "${name}"`, { write })];
        }
        const write = `mailto:${group}+subscribe@googlegroups.com`;
        return [problem(source, [...path, 'subscribe'], `is not the list "${group}" of the archive`, { write })];
      }
      if (name === group) return [];
      return [problem(source, [...path, 'name'], `is not the list "${group}" of the archive`, { write: group })];
    }),
  );

/** A repository's address is that of a repository: owner and name, nothing after it. */
export const repositoriesAreWellFormed: Rule = (model) =>
  working(model).flatMap(({ source, value }) =>
    value.repositories.flatMap(({ url }, index): UnnamedProblem[] => {
      const [, repository] =
        /^(https:\/\/(?:github\.com|gitee\.com|gitlab\.com)\/[\w.-]+\/[\w.-]+?)(?:\.git|\/.*)?$/.exec(url) ?? [];
      if (repository === url) return [];
      const form = 'must be the address of a repository, such as https://github.com/kubesphere/kubesphere';
      return [problem(source, ['repositories', index, 'url'], form, { write: repository })];
    }),
  );

/** A repository stands in two groups only when each says why in its note. */
export const repositoriesAreUnique: Rule = (model) => {
  const entries = working(model).flatMap(({ source, value }) =>
    value.repositories.map(({ url, note }, index) => ({ source, index, note, url: url.toLowerCase() })),
  );
  return entries.flatMap(({ source, index, note, url }): UnnamedProblem[] => {
    const other = entries.find((entry) => entry.url === url && entry.source !== source);
    const again = entries.some((entry) => entry.url === url && entry.source === source && entry.index < index);
    if (again) return [problem(source, ['repositories', index, 'url'], 'is listed twice')];
    if (!other || note !== undefined) return [];
    return [problem(source, ['repositories', index, 'url'], `is in ${other.source.file} too: say why in "note"`)];
  });
};

/** A document stands in one group, once, and its anchor on the group's page is its own. */
export const documentsAreUnique: Rule = (model) => {
  const first = new Map<string, string>();
  return working(model).flatMap(({ source, value }) => {
    const anchors = new Map<string, string>();
    return value.documents.flatMap((document, index): UnnamedProblem[] => {
      const address = document.path ?? document.url ?? '';
      const field = document.path === undefined ? 'url' : 'path';
      const where = first.get(address);
      first.set(address, where ?? source.file);
      if (where !== undefined) return [problem(source, ['documents', index, field], `is listed in ${where} already`)];
      const anchor = documentId(document);
      const twin = anchors.get(anchor);
      anchors.set(anchor, document.title);
      if (twin === undefined) return [];
      return [
        problem(
          source,
          ['documents', index],
          `would have the same anchor as "${twin}" (#${anchor}): give one an address of another name`,
        ),
      ];
    });
  });
};
