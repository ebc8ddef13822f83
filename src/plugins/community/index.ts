import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Model } from './model';
import { outputs } from './outputs';
import { countProblems } from './problems';
import { dataFiles, docsFolder, versions } from './read';
import { formatReport } from './report';
import { checkSite } from './site';

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
      const { models, problems, lineOf } = await checkSite(siteDir);
      const errors = problems.filter((problem) => problem.severity === 'error');
      if (errors.length > 0) {
        throw new Error(`The pages and facts have mistakes:\n\n${formatReport(errors, lineOf)}\n`);
      }
      if (problems.length > 0) console.info(`Facts: ${countProblems(problems)}; "npm run check:data" lists them.`);
      return models;
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
