/**
 * Says how the site's packages are.
 *
 *     npm run doctor
 */

import { runCommand } from './command';
import { main } from './doctor/main';

runCommand((terminal) => main(terminal));
