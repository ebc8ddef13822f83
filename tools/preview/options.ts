import { readArguments } from './arguments';

/** What `npm run preview:summary` can be told. */
export const help = `npm run preview:summary -- --before <folder> --after <folder> [--out <file>]
    says in plain words what a change does, by comparing two built sites

  --before <folder>
      the site as it was built without the change
  --after <folder>
      the site as it was built with the change
  --out <file>
      where the Markdown is written; shown, when no file is given
  --help, -h
      shows this text

Ends with 0 when it could compare them, also when a redirect is owed; with 2 when this line is wrong, or a
folder is none of a built site.`;

/** What was asked for. */
export type Options =
  | { readonly kind: 'compare'; readonly before: string; readonly after: string; readonly out?: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

const expected = {
  before: 'the folder of one built site',
  after: 'the folder of one built site',
  out: 'the name of one file',
};

/** Reads the command line; of what is wrong with it, the first. */
export function readOptions(args: readonly string[]): Options {
  const read = readArguments(args, expected);
  if (read.kind !== 'given') return read;
  const { before, after, out } = read.values;
  if (before === undefined) return { kind: 'wrong', why: `--before is given ${expected.before}.` };
  if (after === undefined) return { kind: 'wrong', why: `--after is given ${expected.after}.` };
  return { kind: 'compare', before, after, ...(out === undefined ? {} : { out }) };
}
