import { formatDate } from '../../../lib/dates';
import { shortened } from '../../../lib/title';
import { asOf, descriptionOf, type GroupRecord, groupsOf, type Model, pageAddress } from '../model';
import { titleWithYear } from '../pageTitle';
import type { PageProse, Question } from '../prose';
import type { Channel } from '../schema/channels';
import { isLiving } from '../versions';
import { landingCard, pageCard } from './cards';
import { sigDirectory, workingGroupDirectory } from './directory';
import type { LinkTo } from './groupView';
import { type LeadNote, leadershipOf } from './leadership';
import { newestTerm } from './newestTerm';
import { peopleDirectory } from './people';
import { viewPerson } from './person';

/** What a link to a page says before it is opened. */
export type PageShare = {
  /** Name of the page; that of a frozen year names the year. */
  readonly title: string;
  /** What the page is about; that of a frozen year names the day. Another on every page of every version. */
  readonly description: string;
  readonly type: 'website' | 'article';
  /** Address of the page's Markdown, from the base path. */
  readonly markdown: string;
  /** Address of the page's card, from the base path. */
  readonly image: string;
  /** The card in words. */
  readonly imageAlt: string;
  readonly about: About;
  /** On a page of questions alone. */
  readonly questions?: readonly Question[];
  /** The groups that a directory lists; on its page alone. */
  readonly list?: readonly LinkTo[];
  /** Full addresses of the community's pages elsewhere; on the landing page alone. */
  readonly sameAs?: readonly string[];
};

/** What those who see a link want to know first: of a group, of a list, of a document. */
export type About =
  | {
      readonly is: 'group';
      readonly leads: readonly string[];
      /** What stands in place of the leads. */
      readonly note: LeadNote | null;
      /** Slack channel, without its sign. */
      readonly channel: string | null;
    }
  | { readonly is: 'committee'; readonly members: readonly string[] }
  | { readonly is: 'list'; readonly of: 'groups' | 'people' | 'ambassadors'; readonly count: number }
  | { readonly is: 'document' /** How long it takes to read. */; readonly minutes: number };

/** Pages that are lists of groups, and what they list. */
const lists: Readonly<Record<string, (model: Model) => readonly LinkTo[]>> = {
  'sigs/index.md': sigDirectory,
  'working-groups/index.md': workingGroupDirectory,
};

/** The address of the Markdown of a page: that of the page with `.md`; the landing page's is `/index.md`. */
export function markdownAddress(address: string): string {
  return `${address === '/' ? '/index' : address}.md`;
}

/** What a page that lists people counts. */
function countOf(model: Model, path: string): About | undefined {
  if (path === 'people.md') {
    return { is: 'list', of: 'people', count: peopleDirectory(model).length };
  }
  const term = model.ksap?.path === path ? newestTerm(model) : undefined;
  return term && { is: 'list', of: 'ambassadors', count: term.ambassadors.length };
}

function aboutGroup(model: Model, { kind, value }: GroupRecord): About {
  const names = (people: readonly Parameters<typeof viewPerson>[1][]) =>
    people.map((person) => viewPerson(model, person).name);
  if (kind === 'committee') return { is: 'committee', members: names(value.members) };
  const { leads, note, channel } = leadershipOf(value);
  return { is: 'group', leads: names(leads), note, channel };
}

/** A description at the length that search engines show; that of a frozen year ends with the day of its facts. */
function datedDescription(model: Model, text: string): string {
  if (isLiving(model.version)) return text;
  const date = formatDate(asOf(model), 'en');
  if (text.includes(date)) return text;
  const day = ` As of ${date}.`;
  return shortened(text, descriptionLength - day.length) + day;
}

/** At most, in characters. */
const descriptionLength = 160;

/**
 * What a link to a page says.
 *
 * @param models - every version, the living one first.
 * @param prose - what is known of the page's own text.
 */
export function pageShare(
  model: Model,
  page: { readonly path: string; readonly source: { readonly value: unknown } },
  models: readonly Model[],
  prose: PageProse | undefined,
): PageShare {
  const group = groupsOf(model).find(({ path }) => path === page.path);
  const { image, alt } = pageCard(model, page, models);
  const list = lists[page.path]?.(model);
  const asksQuestions = model.pages.find(({ path }) => path === page.path)?.value.questions === true;
  const about: About = group
    ? aboutGroup(model, group)
    : list
      ? { is: 'list', of: 'groups', count: list.length }
      : (countOf(model, page.path) ?? { is: 'document', minutes: prose?.minutes ?? 1 });
  return {
    title: titleWithYear(model, page),
    description: datedDescription(model, descriptionOf(page.source.value) ?? ''),
    type: about.is === 'document' ? 'article' : 'website',
    markdown: markdownAddress(pageAddress(model, page)),
    image,
    imageAlt: alt,
    about,
    ...(asksQuestions && prose ? { questions: prose.questions } : {}),
    ...(list ? { list: list.map(({ name, to }) => ({ name, to })) } : {}),
  };
}

/** Whether a channel is a page that the community has elsewhere, which says who it is. */
function isOwnPage({ kind, featured }: Channel): boolean {
  return featured && ['social', 'video', 'github', 'website'].includes(kind);
}

/** What a link to the landing page says, but for what the page itself says of it. @param title - name of the site. */
export function landingShare(model: Model, title: string): PageShare {
  const { image, alt } = landingCard(model);
  return {
    title,
    description: '',
    type: 'website',
    markdown: markdownAddress('/'),
    image,
    imageAlt: alt,
    about: { is: 'list', of: 'groups', count: model.sigs.length },
    sameAs: model.channels.value.filter(isOwnPage).map(({ url }) => url),
  };
}
