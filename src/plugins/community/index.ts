import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { gitHead } from '../../gitHead';
import { api, serialize } from './api';
import { emitFolder } from './emit';
import { issueFormsFolder } from './issueForms';
import { outputs } from './outputs';
import { plainTexts } from './plainText';
import { readSidebars } from './plainText/sidebars';
import { countProblems } from './problems';
import { proseOf } from './prose';
import { addressesFile, dataFiles, formerPathsFile } from './read';
import { emittedRedirects } from './redirects';
import { formatReport } from './report';
import { type CheckedSite, checkSite } from './site';
import { channelsFile, docsFolder, versionNames, versionsFile } from './versions';
import { errorsOf, waitUntilRight } from './waitUntilRight';

/**
 * Folder of files that the plugin makes and the site serves as they are: in a build one of the site's static directories;
 * the dev server has its own way to serve it.
 */
export const emittedFolder = '.docusaurus/community-static';

/** Pages or facts are wrong. What is wrong stands in the message; where the program noticed helps nobody. */
class Mistakes extends Error {
  constructor(report: string) {
    super(`The pages and facts have mistakes:\n\n${report}\n`);
    this.stack = this.message;
  }
}

/**
 * Reads the facts of every version, checks them, and writes what is derived from them: JSON for the pages to import,
 * the files of the API, the pages of redirects, and the Markdown of every page.
 *
 * @throws Error listing every mistake with file, line and column, when a page or a fact is wrong.
 */
export default function communityPlugin({ siteDir, siteConfig }: LoadContext): Plugin {
  let isUp = false;
  return {
    name: 'community',

    getPathsToWatch() {
      const versions = versionNames(siteDir);
      return [
        ...versions.map((version) => join(docsFolder(version), '**/*.md')),
        ...versions.map(channelsFile),
        ...Object.values(dataFiles),
        formerPathsFile,
        addressesFile,
        versionsFile,
        `${issueFormsFolder}/*`,
      ].map((file) => join(siteDir, file));
    },

    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV === 'production') return undefined;
      // As hosts do: `/go/slack` is its `.html`, and a folder beside the page of its name is none.
      const staticOptions = { extensions: ['html'], redirect: false };
      const folder = { directory: join(siteDir, emittedFolder), publicPath: siteConfig.baseUrl, staticOptions };
      return { devServer: { static: [folder] } } as object;
    },

    async loadContent() {
      // A server that is up keeps the last good state when this throws; one that starts has none, and waits.
      const isStarting = process.argv[2] === 'start' && !isUp;
      const site = isStarting
        ? await waitUntilRight(siteDir, ['docs', 'data', 'versioned_docs', issueFormsFolder])
        : await checkSite(siteDir);
      isUp = true;
      const errors = errorsOf(site);
      if (errors.length > 0) throw new Mistakes(formatReport(errors, site.lineOf));
      if (site.problems.length > 0) {
        console.info(`Pages and facts: ${countProblems(site.problems)}; "npm run check:data" lists them.`);
      }
      return site;
    },

    async contentLoaded({ content, actions }) {
      const site = content as CheckedSite;
      const prose = await proseOf(site.trees);
      const surroundings = { ...site, prose, title: siteConfig.title };
      for (const model of site.models) {
        for (const [name, value] of outputs(model, surroundings)) {
          await actions.createData(`${model.version}/${name}.json`, JSON.stringify(value));
        }
      }
      const { commit = null, date = null } = gitHead(siteDir) ?? {};
      const files = site.models.flatMap((model) =>
        [...api(model, { commit, date })].map(([path, value]) => {
          return [`${model.basePath}/api/v1/${path}`.slice(1), serialize(value)] as const;
        }),
      );
      const { url, baseUrl, title, customFields = {} } = siteConfig;
      const place = {
        url,
        baseUrl,
        title,
        repository: String(customFields.repository),
        editUrl: String(customFields.editUrl),
      };
      const texts = await plainTexts(site, place, (version) => readSidebars(siteDir, version));
      const emitted = new Map([...files, ...emittedRedirects(site, siteConfig), ...texts]);
      await emitFolder(join(siteDir, emittedFolder), emitted);
    },
  };
}
