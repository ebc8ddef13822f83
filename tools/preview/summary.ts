import { type Bytes, byteEntries } from './bytes';
import { channelChanges } from './channels';
import { groupChanges } from './groups';
import { counted, type Entry, list } from './markdown';
import { pageChanges } from './pages';
import { ksapChanges, peopleChanges } from './people';
import type { BuiltSite } from './site';

/** The longest summary, in signs; GitHub takes comments of 65,536. */
export const longestSummary = 60_000;

type Section = {
  readonly title: string;
  /** What the count of its entries is called in the first line; left out of it without. */
  readonly one?: string;
  readonly many?: string;
  readonly text?: string;
  readonly entries: readonly Entry[];
};

/** How many entries a list shows: as many as fit. */
const limits = [30, 15, 8, 3];

/**
 * What a change does, in Markdown for whoever reads a pull request.
 *
 * @param bytes - what each site weighs.
 */
export function summary(before: BuiltSite, after: BuiltSite, bytes: { readonly before: Bytes; readonly after: Bytes }) {
  const sections = sectionsOf(before, after);
  const weight = byteEntries(bytes.before, bytes.after);
  const isSameCode = before.shared.join() === after.shared.join();
  const full = { title: 'Bytes', text: 'What a first visit loads, after brotli.', entries: weight.entries };
  if (sections.every(({ entries }) => entries.length === 0)) {
    const nothing = 'Nothing changes for readers: facts, pages, addresses and files are what they were.';
    const code = 'Scripts or styles that all pages share do change: look at some pages.';
    const first = `${heading}\n\n${isSameCode ? nothing : `${nothing} ${code}`}\n`;
    return weight.isSame ? first : `${first}\n${sectionText(full, 30)}`;
  }
  const [owed] = sections;
  const first = `${heading}\n\n${counts(sections)} ${owedText(owed?.entries.length ?? 0)}\n`;
  const texts = limits.map((limit) =>
    [first, ...sections.map((section) => sectionText(section, limit)), sectionText(full, limit)]
      .filter((text) => text !== '')
      .join('\n'),
  );
  return texts.find((text) => text.length < longestSummary) ?? cut(texts.at(-1) ?? first);
}

const heading = '## What this pull request changes';

function sectionsOf(before: BuiltSite, after: BuiltSite): Section[] {
  const pages = pageChanges(before, after);
  const text = 'Nothing answers these addresses any more, and links to them live in chats and mails.';
  return [
    { title: 'Redirects owed', text, entries: pages.owed },
    { title: 'Groups', one: 'group', entries: groupChanges(before.facts.groups, after.facts.groups) },
    { title: 'People', one: 'person', many: 'people', entries: peopleChanges(before.facts.people, after.facts.people) },
    {
      title: 'Ambassadors',
      one: 'change of ambassadors',
      many: 'changes of ambassadors',
      entries: ksapChanges(before.facts.ksap, after.facts.ksap),
    },
    {
      title: 'Channels and short links',
      one: 'channel or short link',
      many: 'channels or short links',
      entries: channelChanges(before, after),
    },
    { title: 'Pages added', one: 'page', entries: pages.added },
    { title: 'Pages moved', one: 'page', entries: pages.moved },
    { title: 'Headings moved', one: 'heading', entries: pages.headings },
    { title: 'Pages removed', one: 'page', entries: pages.removed },
    {
      title: 'Pages whose text changed',
      one: 'page',
      text: 'Pages that repeat a changed fact, such as lists, are among them.',
      entries: pages.text,
    },
    { title: 'Redirects that lead elsewhere', one: 'redirect', entries: pages.led },
    { title: 'Pictures and other files', one: 'file', entries: pages.files },
  ];
}

/** How much is touched, such as `2 groups, 1 person, 3 pages.` */
function counts(sections: readonly Section[]): string {
  const numbers = new Map<string, { readonly many: string | undefined; count: number }>();
  for (const { one, many, entries } of sections) {
    if (one === undefined || entries.length === 0) continue;
    const found = numbers.get(one) ?? { many, count: 0 };
    found.count += entries.length;
    numbers.set(one, found);
  }
  const parts = [...numbers].map(([one, { many, count }]) => counted(count, one, many));
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

function owedText(count: number): string {
  if (count === 0) return 'No redirect is owed.';
  return `${counted(count, 'redirect')} ${count === 1 ? 'is' : 'are'} owed.`;
}

function sectionText({ title, text, entries }: Section, limit: number): string {
  if (entries.length === 0) return '';
  return ['', `### ${title}`, '', ...(text === undefined ? [] : [text, '']), ...list(entries, limit), '']
    .join('\n')
    .slice(1);
}

/** The beginning of a text that is too long, up to the end of a line. */
function cut(text: string): string {
  const end = '\n\nThe rest is too long to be shown here.\n';
  const start = text.slice(0, longestSummary - end.length - 1);
  return start.slice(0, start.lastIndexOf('\n')) + end;
}
