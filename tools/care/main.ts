import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { site as place } from '../../site.config';
import { checkSite } from '../../src/plugins/community/site';
import type { Terminal } from '../command';
import { type GitHub, gitHub } from '../github/client';
import { externalAddresses, siteConfigFile } from './addresses';
import { checkAddresses } from './check';
import type { Follower } from './follow';
import { updateIssue } from './issue';
import { help, type Options, readOptions } from './options';
import { judgeOwnForm } from './ownForms';
import { turns } from './polite';
import { counts, report } from './report';
import { sender } from './send';
import { staleFacts } from './stale';

/** What a run works with beside the terminal; tests have their own. */
export type World = {
  readonly network: Follower;
  readonly env: NodeJS.ProcessEnv;
};

/** Milliseconds. */
const second = 1000;

/** The internet, asked as a guest asks. */
function internet(): Follower {
  const wait = (milliseconds: number) => sleep(milliseconds);
  const pause = second / 2;
  const userAgent = `Mozilla/5.0 (compatible; kubesphere-community-care/1.0; +${place.url}${place.baseUrl})`;
  return {
    send: sender({ timeout: 20 * second, longest: 512 * 1024, userAgent }),
    turns: turns(8),
    wait,
    now: Date.now,
    pause,
    longestWait: 60 * second,
  };
}

/**
 * Checks the addresses and the age of the facts, and says what it found where it was told to.
 *
 * @returns the exit code: 0 when the check was made, 1 when no address answered, 2 for wrong arguments.
 * @throws Error when a file or the issue cannot be written.
 */
export async function main({ args, siteDir, print, complain }: Terminal, world?: Partial<World>): Promise<number> {
  const { network = internet(), env = process.env } = world ?? {};
  let options: Options;
  let github: GitHub | undefined;
  try {
    options = readOptions(args, siteDir, new Date(network.now()).toISOString().slice(0, 10));
    // Asked for before anything else: a missing token is not told after minutes.
    github = options.issue && !options.wantsHelp ? gitHub(env) : undefined;
  } catch (error) {
    complain(`${error instanceof Error ? error.message : error}\n\n${help}`);
    return 2;
  }
  if (options.wantsHelp) {
    print(help);
    return 0;
  }
  const site = await checkSite(siteDir);
  const config = (await readFile(join(siteDir, siteConfigFile), 'utf8')).split('\n');
  const line = config.findIndex((text) => /^ {2}repository: '/.test(text)) + 1;
  const addresses = externalAddresses(site, place, Math.max(1, line));
  const known = (url: string) => judgeOwnForm(url, siteDir, place);
  const { checked, asked, answered } = await checkAddresses(addresses, network, known);
  if (asked > 0 && answered === 0) {
    complain(`None of ${asked} addresses answered, so nothing can be said of them: this machine seems to be offline.`);
    return 1;
  }
  const findings = { checked, stale: staleFacts(site, options.today) };
  const text = report(findings, { start: '' });
  if (options.report === undefined) print(text);
  else await writeFile(options.report, `# Links and facts that need a hand\n\n${text}\n`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(findings, null, 2)}\n`);
  const said = github ? `; the issue: ${await updateIssue(github, findings, place.branch)}` : '';
  if (options.report !== undefined || github)
    print(`${counts(checked)}; facts to ask for: ${findings.stale.length}${said}`);
  return 0;
}
