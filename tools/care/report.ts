import type { Use } from './addresses';
import type { Checked } from './check';
import { address, code, name, placeLink } from './markdown';
import type { Stale } from './stale';
import type { State } from './verdict';

/** What was found. */
export type Findings = { readonly checked: readonly Checked[]; readonly stale: readonly Stale[] };

/** How a report is written. */
export type ReportForm = {
  /** What stands before the path of a file in links, such as `https://github.com/owner/name/blob/main/`. */
  readonly start: string;
  /** How many entries each section has at most; more are counted. */
  readonly most?: number;
};

/** How many places of an address are named; a channel may stand on every page. */
const mostUses = 8;

/** Whether an address asks for nothing to be done. One of which nothing is known does not. */
export function isFine(state: State): boolean {
  return state === 'alive' || state === 'unsure';
}

/** Whether there is nothing to do. */
export function isAllWell({ checked, stale }: Findings): boolean {
  return stale.length === 0 && checked.every(({ state }) => isFine(state));
}

/** How many addresses are in each state, in words, such as `2 addresses: 1 alive, 1 dead`. */
export function counts(checked: readonly Checked[]): string {
  const states = ['alive', 'moved', 'dead', 'expired', 'unsure'] satisfies State[];
  const parts = states.flatMap((state) => {
    const number = checked.filter((one) => one.state === state).length;
    return number === 0 ? [] : [`${number} ${state}`];
  });
  const all = `${checked.length} ${checked.length === 1 ? 'address' : 'addresses'}`;
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}

/**
 * The report, as Markdown: what is gone and what moved, with every place to change, then what could not be told, then the
 * facts to ask for. It holds no date, so that it is the same as long as nothing changes.
 */
export function report({ checked, stale }: Findings, { start, most = Number.POSITIVE_INFINITY }: ReportForm): string {
  const isOf = (...states: readonly State[]) => checked.filter(({ state }) => states.includes(state));
  const links = (title: string, found: readonly Checked[], advice: string) =>
    section(`## ${title}`, found, advice, (one) => linkEntry(one, start), most);
  const unsure = links(
    'Not known',
    isOf('unsure'),
    'A program cannot tell; a look with a browser can. Nothing to do otherwise.',
  );
  const [, ...folded] = unsure;
  return [
    `${counts(checked)}.`,
    ...links(
      'Gone',
      isOf('dead', 'expired'),
      'Write the address that holds now in its place, or take the link out. The address of a channel or a form stands in ' +
        'one place, `data/channels.yml` or `data/forms.yml`, and its short link stays. An invitation to Slack is made anew ' +
        'by an administrator of the workspace.',
    ),
    ...links('Moved', isOf('moved'), 'Write the new address where the old one stands, if it leads to the same thing.'),
    ...(folded.length === 0
      ? []
      : [`<details>\n<summary>Not known (${isOf('unsure').length})</summary>`, ...folded, '</details>']),
    ...section(
      '## Facts to ask for',
      stale,
      'Nobody has confirmed these for a year, or they are over. Ask who is named what holds now; then write it, and the ' +
        'day under `confirmed`.',
      (one) => staleEntry(one, start),
      most,
    ),
  ].join('\n\n');
}

/** A heading, the entries, and what to do; nothing without entries. */
function section<Entry>(
  title: string,
  entries: readonly Entry[],
  advice: string,
  write: (entry: Entry) => string,
  most: number,
): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - most;
  const shown = entries.slice(0, most).map(write);
  return [`${title} (${entries.length})`, advice, [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

function linkEntry({ url, reason, to, shortLinks, uses }: Checked, start: string): string {
  const short = shortLinks.length === 0 ? '' : `; used by ${shortLinks.map(code).join(', ')}`;
  const rest = uses.length - mostUses;
  return [
    `- ${address(url)} ${reason}${to === undefined ? '' : `: ${address(to)}`}${short}`,
    ...uses.slice(0, mostUses).map((use) => `  - ${useEntry(use, start)}`),
    ...(rest > 0 ? [`  - and ${rest} more`] : []),
  ].join('\n');
}

function useEntry(use: Use, start: string): string {
  return `${placeLink(use, start)}${use.via === undefined ? '' : ` through ${code(use.via)}`}`;
}

function staleEntry({ name: whose, file, line, what, ask }: Stale, start: string): string {
  const people = ask.map(({ name: person, github }) => {
    if (github === null) return name(person);
    return person === github ? code(github) : `${name(person)} (${code(github)})`;
  });
  const asked = people.length === 0 ? 'nobody is named to ask' : `ask ${people.join(', ')}`;
  return `- **${name(whose)}**: ${what} (${placeLink({ file, line }, start)}); ${asked}`;
}
