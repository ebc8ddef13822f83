/**
 * Shows the summary of a pull request in it, in one comment.
 *
 *     npm run preview:comment -- --summary <file> --head <sha>
 */
import { runCommand } from './command';
import { main } from './preview/comment/main';

runCommand((terminal) => main(terminal, process.env));
