import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium that is on the machine: the one named by `CHROMIUM_PATH`, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  return [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...applications,
    chromium.executablePath(),
  ].find((path) => existsSync(path));
}

/** Ways to get a Chromium, tried in this order. */
const installs: readonly {
  readonly what: string;
  readonly command: readonly string[];
  readonly when: () => boolean;
}[] = [
  {
    what: 'Playwright’s own download',
    command: [process.execPath, require.resolve('@playwright/test/cli'), 'install', 'chromium'],
    when: () => true,
  },
  {
    what: 'the system package',
    command: ['sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium'],
    when: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
  },
];

/**
 * Finds a Chromium, or gets one.
 *
 * @returns absolute path of the browser.
 * @throws Error that says what was tried and what to do.
 */
export function ensureChromium(): string {
  const present = findChromium();
  if (present) return present;
  for (const { what, command, when } of installs) {
    if (!when()) continue;
    const [program = '', ...args] = command;
    console.log(`No Chromium on this machine; trying ${what} …`);
    try {
      execFileSync(program, args, { stdio: 'inherit', timeout: 10 * 60 * 1000 });
    } catch {
      console.log(`${what} did not work.`);
    }
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium found, and none could be installed. Install Chromium or Chrome (Debian: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to the program, and run the tests again.',
  );
}

/** How to start it: without a sandbox only as root, where it would not start otherwise, and without calls home. */
export function launchOptions(): { executablePath: string; args: string[] } {
  return {
    executablePath: ensureChromium(),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'].concat(
      process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ),
  };
}
