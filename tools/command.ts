import { join } from 'node:path';

/** What every command of the site is given. */
export type Terminal = {
  /** What was written after the command's name. */
  readonly args: readonly string[];
  /** Absolute path of the site's root. */
  readonly siteDir: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/**
 * Runs a command from the terminal, and leaves its exit code to the process; 1, with the message, when it throws.
 *
 * @param main - does what the command line says, and returns the exit code.
 */
export function runCommand(main: (terminal: Terminal) => Promise<number>): void {
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
}
