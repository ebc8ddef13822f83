/**
 * Asks every address that the site leads to, and lists facts that nobody has confirmed for a year.
 *
 *     npm run care -- [--report FILE] [--json FILE] [--issue] [--today YYYY-MM-DD]
 */
import { main } from './care/main';
import { runCommand } from './command';

runCommand(main);
