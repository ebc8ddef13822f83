/**
 * Says in plain words what a change does, by comparing two built sites.
 *
 *     npm run preview:summary -- --before <folder> --after <folder> [--out <file>]
 */
import { runCommand } from './command';
import { main } from './preview/main';

runCommand(main);
