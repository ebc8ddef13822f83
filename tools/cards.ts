/**
 * Draws the social cards of all pages, and says how many there are, how large, and how fast they are drawn.
 *
 *     npm run cards -- [--sheet]
 */
import { join } from 'node:path';
import { main } from './cards/main';

main({
  args: process.argv.slice(2),
  siteDir: join(__dirname, '..'),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
