import { readArguments } from '../arguments';

/** What `npm run preview:comment` can be told. */
export const help = `npm run preview:comment -- --summary <file> --head <sha>
    shows a summary in the pull request that it is of, in one comment, which it updates

  --summary <file>
      what "npm run preview:summary" wrote; it is not trusted: names call nobody, links and pictures become text
  --head <sha>
      the commit that was built, all 40 digits; where no open pull request ends with it, nothing is written
  --help, -h
      shows this text

Needs GITHUB_TOKEN (of an account that may write to pull requests) and GITHUB_REPOSITORY, as GitHub's runners set them.
Ends with 0 when the comment says so, or nobody waits for it; with 1 when what the file holds is refused, or GitHub does
not do it; with 2 when this line is wrong, there is no such file, or one of the two is not set.`;

/** What was asked for. */
export type Options =
  | { readonly kind: 'comment'; readonly summary: string; readonly head: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

const expected = { summary: 'the name of a file', head: 'a commit, 40 digits from 0 to f' };

/** Reads the command line; of what is wrong with it, the first. */
export function readOptions(args: readonly string[]): Options {
  const read = readArguments(args, expected);
  if (read.kind !== 'given') return read;
  const { summary, head } = read.values;
  if (summary === undefined) return { kind: 'wrong', why: `--summary is given ${expected.summary}.` };
  if (head === undefined || !/^[0-9a-f]{40}$/.test(head))
    return { kind: 'wrong', why: `--head is given ${expected.head}.` };
  return { kind: 'comment', summary, head };
}
