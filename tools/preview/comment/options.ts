import { parseArgs } from 'node:util';

/** What `npm run preview:comment` can be told. */
export const help = `npm run preview:comment -- --summary <file> --head <sha>
    shows a summary in the pull request that it is of, in one comment, which it updates

  --summary <file>
      what "npm run preview:summary" wrote; it is not trusted: names call nobody, links and pictures become text
  --head <sha>
      the commit that was built, all 40 digits; where no open pull request ends with it, nothing is written
  --help
      shows this text

Needs GITHUB_TOKEN (of an account that may write to pull requests) and GITHUB_REPOSITORY, as GitHub's runners set them.
Ends with 0 when the comment says so, or nobody waits for it; with 1 when the file is refused or GitHub does not answer.`;

/** What was asked for. */
export type Options =
  | { readonly kind: 'comment'; readonly summary: string; readonly head: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the command line; of what is wrong with it, the first. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { summary: { type: 'string' }, head: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const wrong = (why: string): Options => ({ kind: 'wrong', why });
  const [unknown] = Object.keys(values).filter((name) => !['summary', 'head', 'help'].includes(name));
  if (unknown !== undefined) return wrong(`"--${unknown}" is not known.`);
  if (values.help) return { kind: 'help' };
  if (positionals.length > 0) return wrong(`"${positionals[0]}" is nothing that can be asked for.`);
  const { summary, head } = values;
  if (typeof summary !== 'string' || summary === '') return wrong('--summary is given the name of a file.');
  if (typeof head !== 'string' || !/^[0-9a-f]{40}$/.test(head))
    return wrong('--head is given a commit, 40 digits from 0 to f.');
  return { kind: 'comment', summary, head };
}
