/**
 * Freezes the living version under the name of a year: its pages, facts, channels and sidebars, with a welcome page.
 *
 *     npm run cut -- <year> [--dry-run] [--allow-uncommitted]
 */
import { join } from 'node:path';
import sidebars from '../sidebars';
import { site } from '../site.config';
import { main } from './cut/main';

main({
  args: process.argv.slice(2),
  env: process.env,
  siteDir: join(__dirname, '..'),
  repository: site.repository,
  sidebars,
  today: new Date().toISOString().slice(0, 10),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
}).then((code) => {
  process.exitCode = code;
});
