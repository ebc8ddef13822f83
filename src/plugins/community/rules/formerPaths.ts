import { problem } from '../check';
import { groupsOf, type Model } from '../model';
import { didYouMean, nearest } from '../nearest';
import type { UnnamedProblem } from '../problems';
import type { Source } from '../source';
import type { Rule } from '.';

type Named = {
  readonly source: Source;
  readonly path: readonly PropertyKey[];
  readonly file: string;
  readonly isFolder?: true;
};

/** A path in the former repository is one that was there: a Markdown file by name, anything else by its folder. */
export const formerPathsExist: Rule = (model, { formerPaths: { files, folders } }) =>
  namedPaths(model).flatMap(({ source, path, file, isFolder }): UnnamedProblem[] => {
    const folder = isFolder ? file : file.replace(/\/?[^/]*$/, '');
    const isThere = file.endsWith('.md') ? files.has(file) : folder === '' || folders.has(folder) || folders.has(file);
    if (isThere) return [];
    const close = nearest(file, [...files, ...folders]);
    return [problem(source, path, `"${file}" was not in the former repository${didYouMean(close)}`, { write: close })];
  });

function namedPaths(model: Model): Named[] {
  const groups = groupsOf(model).flatMap((group): Named[] => {
    const { source, value } = group;
    const documents = group.kind === 'committee' ? [] : group.value.documents;
    return [
      ...(value.source === null ? [] : [{ source, path: ['source'], file: value.source }]),
      ...documents.flatMap(({ path }, index) =>
        path === undefined ? [] : [{ source, path: ['documents', index, 'path'], file: path }],
      ),
      ...value.conflicts.flatMap(({ sources }, c) =>
        sources.map((file, s) => ({ source, path: ['conflicts', c, 'sources', s], file })),
      ),
    ];
  });
  const projects = model.mentoring.flatMap(({ source, value }) =>
    value.editions.flatMap(({ folder, projects }, e): Named[] => [
      ...(folder === null ? [] : [{ source, path: ['editions', e, 'folder'], file: folder, isFolder: true } as const]),
      ...projects.flatMap((project, p) =>
        (['document', 'document_zh'] as const).flatMap((field) => {
          const file = project[field];
          return file === undefined ? [] : [{ source, path: ['editions', e, 'projects', p, field], file }];
        }),
      ),
    ]),
  );
  return [...groups, ...projects];
}
