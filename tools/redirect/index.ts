/**
 * Records where the readers of an address go that is gone, in data/redirects.yml.
 *
 *     npm run redirect -- /old /new
 *     npm run redirect -- /page#old /page#new
 */
import { runCommand } from '../command';
import { main } from './main';

runCommand(main);
