import { indentOf } from './lines';

/** One way to go wrong in one field. */
export type Slip = {
  /** What the hand does, in words. */
  readonly kind: string;
  /** The field it does it to, as `fieldsOf` names it; a slip in the front matter as a whole says `---`. */
  readonly field: string;
  /** Pages on which it is tried; left out: one. */
  readonly pages?: number;
  /** Lines that the change is given: so many, or a field or item with all that is indented below it. Left out: one. */
  readonly span?: number | 'block';
  readonly change: Change;
};

/**
 * Makes the wrong lines of the right ones.
 *
 * @returns `undefined` when these lines do not offer the slip.
 */
export type Change = (lines: readonly string[], context: Context) => readonly string[] | undefined;

/** What a change may look at besides its lines. */
export type Context = {
  /** One of so many things, from 0; the same one in every run. */
  readonly pick: (count: number) => number;
  /** Index of the first line in the page. */
  readonly at: number;
  /** Lines of the page, and of another SIG's page. */
  readonly page: readonly string[];
  readonly other: readonly string[];
  /** Whether any other page of the site has such a text. */
  readonly isElsewhere: (text: string) => boolean;
};

/** Splits a line into what stands before its value, and the value; `undefined` for a line without one. */
export function splitLine(line: string): { readonly start: string; readonly value: string } | undefined {
  const [, start, value] = /^( *(?:- )?(?:[a-z_]+: )?)(\S.*)$/.exec(line) ?? [];
  if (start === undefined || value === undefined || start.trim() === '' || /^\S+:$/.test(value)) return undefined;
  return { start, value };
}

/** The value of a field of a page; `undefined` when it has none on its line. */
export function fieldOf(page: readonly string[], name: string): string | undefined {
  const line = page.find((candidate) => new RegExp(`^ *(- )?${name}: \\S`).test(candidate));
  return line === undefined ? undefined : splitLine(line)?.value;
}

/** The plain items of a list of a page. */
export function itemsOf(page: readonly string[], name: string): string[] {
  const rest = page.slice(page.indexOf(`${name}:`) + 1);
  const end = rest.findIndex((line) => !/^ {2}- [^:]+$/.test(line));
  return page.includes(`${name}:`) ? rest.slice(0, end).map((line) => line.slice(4)) : [];
}

/** Changes the value of a line; values that say "not stated" offer nothing. */
export function value(make: (value: string, context: Context) => string | undefined): Change {
  return ([line = ''], context) => {
    const parts = splitLine(line);
    if (!parts || /^(null|\[\])$/.test(parts.value)) return undefined;
    const wrong = make(parts.value, context);
    return wrong === undefined || wrong === parts.value ? undefined : [parts.start + wrong];
  };
}

/** Replaces the value of a line, whatever it is. */
export function put(text: string): Change {
  return value(() => text);
}

/** Changes the name of the field that a line begins. */
export function name(make: (name: string, context: Context) => string): Change {
  return ([line = ''], context) => {
    const [, start, word, rest] = /^( *(?:- )?)([a-z_]+)(:(?: .*)?)$/.exec(line) ?? [];
    return start === undefined || word === undefined ? undefined : [start + make(word, context) + rest];
  };
}

/** Changes a line that begins a field. */
export function line(make: (line: string) => string | readonly string[]): Change {
  return ([text = '']) => (/^ *(- )?[a-z_]+:/.test(text) ? [make(text)].flat() : undefined);
}

/** Changes a field with all its lines; a field on a line of its own offers nothing. */
export function block(make: (lines: readonly string[], context: Context) => readonly string[]): Change {
  return (lines, context) =>
    lines.length > 1 && /^ *(- )?[a-z_]+:$/.test(lines[0] ?? '') ? make(lines, context) : undefined;
}

/** Changes lines of which the first is an item of a list. */
export function item(make: (lines: readonly string[], context: Context) => readonly string[] | undefined): Change {
  return (lines, context) => (/^ *- /.test(lines[0] ?? '') ? make(lines, context) : undefined);
}

/** Indices of the first lines of all items of the list that an item belongs to. */
function siblings({ page, at }: Context): number[] {
  const indent = indentOf(page[at] ?? '');
  const isInside = (line: string | undefined) => line !== undefined && line.trim() !== '' && indentOf(line) >= indent;
  let index = at;
  while (isInside(page[index - 1])) index -= 1;
  const found: number[] = [];
  for (; isInside(page[index]); index += 1) {
    const line = page[index] ?? '';
    if (indentOf(line) === indent && line.trimStart().startsWith('- ')) found.push(index);
  }
  return found;
}

/** Where an item stands in its list. */
export const isOnly = (context: Context) => siblings(context).length === 1;
export const isFirst = (context: Context) => siblings(context).length > 1 && siblings(context)[0] === context.at;
export const isLater = (context: Context) => siblings(context).indexOf(context.at) > 0;

type LetterSlip = (word: string, context: Context) => string;

/** Leaves out a letter: `chanel`. */
export const dropLetter: LetterSlip = (word, { pick }) => {
  const at = letters(word)[pick(letters(word).length)] ?? 0;
  return word.slice(0, at) + word.slice(at + 1);
};

/** Doubles a letter: `channnel`. */
export const doubleLetter: LetterSlip = (word, { pick }) => {
  const at = letters(word)[pick(letters(word).length)] ?? 0;
  return word.slice(0, at + 1) + word.slice(at);
};

/** Swaps two letters that stand side by side and differ: `chnanel`. */
export const swapLetters: LetterSlip = (word, { pick }) => {
  const places = letters(word).filter((at) => /[a-z]/i.test(word[at + 1] ?? '') && word[at] !== word[at + 1]);
  const at = places[pick(places.length)] ?? 0;
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
};

/** Where the letters of a text stand; of an address, those behind its host. */
function letters(word: string): number[] {
  const from = /^(https:\/\/[^/]+\/|mailto:)/.exec(word)?.[0].length ?? 0;
  return [...word].flatMap((character, at) => (at >= from && /[a-z]/i.test(character) ? [at] : []));
}
