/**
 * Makes a SIG, a working group, a person or an ambassador: asks what it needs to know, checks it, writes it.
 *
 *     npm run new [-- <kind> <flags>]
 */
import { join } from 'node:path';
import { terminalAsker } from './ask.mjs';
import { main } from './main';

const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;

process.exitCode = await main({
  args: process.argv.slice(2),
  siteDir: join(import.meta.dirname, '../..'),
  today,
  asker: hasTerminal ? terminalAsker() : undefined,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
