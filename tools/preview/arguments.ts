import { parseArgs } from 'node:util';

/** What a command line says whose options are each given one value. */
export type Arguments<Name extends string> =
  | { readonly kind: 'given'; readonly values: Readonly<Record<Name, string | undefined>> }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * Reads a command line; of what is wrong with it, the first. `--help` and `-h` ask for help.
 *
 * @param expected - what each option is given, in words, by the option's name.
 */
export function readArguments<Name extends string>(
  args: readonly string[],
  expected: Readonly<Record<Name, string>>,
): Arguments<Name> {
  const names = Object.keys(expected) as Name[];
  const isKnown = (name: string): name is Name => names.some((one) => one === name);
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const wrong = (why: string) => ({ kind: 'wrong', why }) as const;
  const options = tokens.filter((token) => token.kind === 'option');
  const unknown = options.find(({ name }) => name !== 'help' && !isKnown(name));
  if (unknown) return wrong(`"${unknown.rawName}" is not known.`);
  const help = options.filter(({ name }) => name === 'help');
  if (help.some(({ value }) => value !== undefined)) return wrong('--help is given nothing.');
  if (help.length > 0) return { kind: 'help' };
  const values: Partial<Record<Name, string>> = {};
  for (const { name, value, inlineValue } of options) {
    if (!isKnown(name)) continue;
    // What begins as an option does is the next one, unless it is joined to this one with "=".
    if (!value || (!inlineValue && value.startsWith('-'))) return wrong(`--${name} is given ${expected[name]}.`);
    if (values[name] !== undefined) return wrong(`--${name} is given twice.`);
    values[name] = value;
  }
  const positional = tokens.find((token) => token.kind === 'positional');
  if (positional) return wrong(`"${positional.value}" is nothing that can be asked for.`);
  return { kind: 'given', values: values as Record<Name, string | undefined> };
}
