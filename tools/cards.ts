/**
 * Draws the social cards of all pages, and says how many there are, how large, and how fast they are drawn.
 *
 *     npm run cards -- [--sheet]
 */
import { main } from './cards/main';
import { runCommand } from './command';

runCommand(main);
