import type { RootContent } from 'mdast';
import { descriptionOf, groupsOf, pageAddress } from '../model';
import { viewGroup } from '../outputs/group';
import { pagePlace } from '../outputs/place';
import { titleWithYear } from '../pageTitle';
import { bodyOf, type ParsedPage } from './body';
import { groupFacts } from './group';
import { groupSections } from './groupSections';
import { landingBody } from './landing';
import { heading, link, paragraph, plainAddress, quote } from './nodes';
import type { Here } from './place';
import { day, say, sayWith } from './words';

/** What every text begins with: the page's heading, what it is about, and its address. */
function head(title: string, description: string, address: string): RootContent[] {
  return [
    heading(1, title),
    ...(description === '' ? [] : [quote(paragraph(description))]),
    paragraph('Source: ', plainAddress(address)),
  ];
}

/** Says of a page of a frozen year that it is old, of which day it is, and where the page of today is. */
function archiveNote({ model, models, redirects }: Here, page: ParsedPage): RootContent[] {
  const { frozenOn, label, versions } = pagePlace(model, page, models, redirects?.value.moved);
  const [living] = versions;
  if (frozenOn === null || !living) return [];
  const isWelcome = living.to === '/' && living.isSamePage;
  const today = living.isSamePage && !isWelcome ? 'archive.today' : 'archive.home';
  return [
    paragraph(
      sayWith('archive.text', { year: label, date: day(frozenOn) }),
      living.isSamePage ? '' : ` ${say('archive.gone')}`,
      [' ', link(say(today), living.to), '.'],
    ),
  ];
}

/** A page as Markdown: its head, the facts of a group, its prose, and the sections that its facts make. */
export function pageText(here: Here, page: ParsedPage): RootContent[] {
  const { model, models } = here;
  const record = groupsOf(model).find(({ path }) => path === page.path);
  const group = record && viewGroup(model, record, models);
  const description = descriptionOf(page.source.value) ?? '';
  return [
    ...head(titleWithYear(model, page), description, pageAddress(model, page)),
    ...archiveNote(here, page),
    ...(group && group.purpose !== description ? [paragraph(group.purpose)] : []),
    ...(group ? groupFacts(group) : []),
    ...bodyOf(here, page),
    ...(group ? groupSections(here, page, group) : []),
  ];
}

/** The landing page as Markdown. */
export function landingText(here: Here): RootContent[] {
  return [...head(say('home.headline'), say('home.lead'), '/'), ...landingBody(here)];
}
