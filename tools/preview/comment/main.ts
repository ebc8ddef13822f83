import { resolve } from 'node:path';
import type { Terminal } from '../../command';
import { type GitHub, gitHub } from '../../github/client';
import { Missing, Refused, readUntrusted } from './file';
import { help, readOptions } from './options';
import { post } from './post';

/**
 * Shows the summary of a pull request in it.
 *
 * @param env - the settings of GitHub's runner.
 * @returns the exit code.
 * @throws Error when GitHub does not do what it is asked.
 */
export async function main({ args, siteDir, print, complain }: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const refuse = (why: string) => {
    complain(`${why}\n\n${help}`);
    return 2;
  };
  const options = readOptions(args);
  if (options.kind === 'wrong') return refuse(options.why);
  if (options.kind === 'help') {
    print(help);
    return 0;
  }
  const { summary: name, head } = options;
  let github: GitHub;
  try {
    github = gitHub(env);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : `${error}`);
  }
  try {
    const said = await post(github, readUntrusted(resolve(siteDir, name), name), head);
    const nobody = `No open pull request ends with ${head}: it was closed, or has newer commits. Nothing was written.`;
    for (const line of said.length === 0 ? [nobody] : said) print(line);
    return 0;
  } catch (error) {
    if (error instanceof Missing) return refuse(error.message);
    if (!(error instanceof Refused)) throw error;
    complain(`Nothing was written: ${error.message}`);
    return 1;
  }
}
