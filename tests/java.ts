import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest Java that the HTML checker runs on. */
const oldest = 11;

const program = process.platform === 'win32' ? 'java.exe' : 'java';

/** A Java that is on the machine and new enough: that of `JAVA_HOME`, or the first in the path. */
export function findJava(): string | undefined {
  const { JAVA_HOME, PATH = '' } = process.env;
  const folders = [...(JAVA_HOME ? [join(JAVA_HOME, 'bin')] : []), ...PATH.split(delimiter)];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path) && isNewEnough(path));
}

function isNewEnough(java: string): boolean {
  const { stderr = '', stdout = '' } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr + stdout)?.[1]) >= oldest;
}

/**
 * Finds a Java, or, as root on Debian, installs one.
 *
 * @returns absolute path of the program; `undefined` where there is none, which is said on the console.
 */
export function ensureJava(): string | undefined {
  const present = findJava();
  if (present) return present;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No Java on this machine; trying the system package …');
    try {
      const command = 'apt-get update -qq && apt-get install -y -qq default-jre-headless';
      execFileSync('sh', ['-c', command], { stdio: 'inherit', timeout: 10 * 60 * 1000 });
    } catch {
      console.log('The system package did not work.');
    }
    const installed = findJava();
    if (installed) return installed;
  }
  console.warn(
    `No Java ${oldest} or newer found, so the HTML of the pages is not checked. Install one (Debian: apt-get install ` +
      'default-jre-headless), or set JAVA_HOME to its folder.',
  );
  return undefined;
}
