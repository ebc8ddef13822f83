/**
 * Records where the readers of an address go that is gone, in data/redirects.yml.
 *
 *     npm run redirect -- /old /new
 *     npm run redirect -- /page#old /page#new
 */
import { join } from 'node:path';
import { main } from './main';

main({
  args: process.argv.slice(2),
  siteDir: join(__dirname, '..', '..'),
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
