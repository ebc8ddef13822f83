/**
 * Compresses the texts of a built site, beside them.
 *
 *     npm run compress [-- <folder>]
 */

import { runCommand } from './command';
import { main } from './compress/main';

runCommand(main);
