import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildModel, type Model } from './model';
import { outputs } from './outputs';
import { formatProblems } from './problems';
import { dataFiles, docsFolder, readTexts } from './read';
import { checkRules } from './rules';

/** The versions whose facts the site shows: the living one, later the frozen years. */
const versions = ['current'] as const;

/**
 * Reads the facts of every version, checks them, and writes what is derived from them as JSON for the pages to import.
 *
 * @throws Error listing every problem with file, line and column, when a fact is wrong.
 */
export default function communityPlugin(context: LoadContext): Plugin {
  const { siteDir } = context;
  return {
    name: 'community',

    getPathsToWatch() {
      return [
        ...versions.map((version) => join(siteDir, docsFolder(version), '**/*.md')),
        ...Object.values(dataFiles).map((file) => join(siteDir, file)),
      ];
    },

    async loadContent() {
      const built = await Promise.all(versions.map(async (version) => buildModel(await readTexts(siteDir, version))));
      const problems = built.flatMap(({ model, problems }) => [...problems, ...checkRules(model)]);
      if (problems.some((problem) => problem.severity === 'error')) {
        throw new Error(`The community's facts have mistakes:\n\n${formatProblems(problems)}\n`);
      }
      return built.map(({ model }) => model);
    },

    async contentLoaded({ content, actions }) {
      for (const model of content as readonly Model[]) {
        for (const [name, value] of outputs(model)) {
          await actions.createData(`${model.version}/${name}.json`, JSON.stringify(value));
        }
      }
    },
  };
}
