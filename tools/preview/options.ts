import { parseArgs } from 'node:util';

/** What `npm run preview:summary` can be told. */
export const help = `npm run preview:summary -- --before <folder> --after <folder> [--out <file>]
    says in plain words what a change does, by comparing two built sites

  --before <folder>
      the site as it was built without the change
  --after <folder>
      the site as it was built with the change
  --out <file>
      where the Markdown is written; shown, when no file is given
  --help
      shows this text

Ends with 0 when it could compare them, also when a redirect is owed; with 2 when a folder is none of a built site.`;

/** What was asked for. */
export type Options =
  | { readonly kind: 'compare'; readonly before: string; readonly after: string; readonly out?: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the command line; of what is wrong with it, the first. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { before: text, after: text, out: text, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const wrong = (why: string): Options => ({ kind: 'wrong', why });
  const [unknown] = Object.keys(values).filter((name) => !['before', 'after', 'out', 'help'].includes(name));
  if (unknown !== undefined) return wrong(`"--${unknown}" is not known.`);
  if (values.help) return { kind: 'help' };
  if (positionals.length > 0) return wrong(`"${positionals[0]}" is nothing that can be asked for.`);
  const one = (name: 'before' | 'after' | 'out') => {
    const given = values[name];
    return Array.isArray(given) && given.length === 1 && typeof given[0] === 'string' && given[0] !== ''
      ? given[0]
      : undefined;
  };
  const [before, after, out] = [one('before'), one('after'), one('out')];
  if (before === undefined) return wrong('--before is given the folder of one built site.');
  if (after === undefined) return wrong('--after is given the folder of one built site.');
  if (values.out !== undefined && out === undefined) return wrong('--out is given the name of one file.');
  return { kind: 'compare', before, after, ...(out === undefined ? {} : { out }) };
}
