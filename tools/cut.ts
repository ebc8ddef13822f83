/**
 * Freezes the living version under the name of a year: its pages, facts, channels and sidebars, with a welcome page.
 *
 *     npm run cut -- <year> [--dry-run] [--allow-uncommitted]
 */
import sidebars from '../sidebars';
import { site } from '../site.config';
import { runCommand } from './command';
import { main } from './cut/main';

runCommand((terminal) =>
  main({
    ...terminal,
    env: process.env,
    repository: site.repository,
    sidebars,
    today: new Date().toISOString().slice(0, 10),
  }),
);
