import * as weights from '../tools/measure/weights';
import { type BuildName, builds } from './builds';

export { total } from '../tools/measure/weights';

/** Bytes of a file on its way to a reader. @param file - below the built site */
export const sentBytes = (build: BuildName, file: string) => weights.sentBytes(builds[build], file);

/** Files that a page loads on a first visit, in its order, below the built site: the page itself is the first. */
export const filesOf = (build: BuildName, page: string) => weights.filesOf(builds[build], page);

/** What a first visit to a page costs. @param page - its file below the built site */
export const weightOf = (build: BuildName, page: string) => weights.weightOf(builds[build], page);

/** Files of the pages of a build that are pages of the site: no redirects. */
export const pageFiles = (build: BuildName) => weights.pageFiles(builds[build]);
