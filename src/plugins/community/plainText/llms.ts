import type { ListItem, RootContent } from 'mdast';
import { asOfBeside, descriptionOf, type Model, pageAddress, pagesOf } from '../model';
import { markdownAddress } from '../outputs/share';
import { titleWithYear } from '../pageTitle';
import { isLiving } from '../versions';
import { bullets, heading, type Inline, inlineCode, item, link, paragraph, quote } from './nodes';
import type { Here } from './place';
import { chapters, type Sidebars } from './sidebars';
import { day, say, sayWith } from './words';

/** What the pages of a sidebar are called together. */
const titles: Readonly<Record<string, string>> = {
  community: 'Start here',
  groups: 'SIGs and working groups',
  contributing: 'Contributing',
  governance: 'Governance',
  ksap: 'Ambassadors',
  programmes: 'Programmes',
  '': 'More',
};

/** The address of a version's list of pages, from the site's base path. */
export function llmsAddress({ basePath }: Pick<Model, 'basePath'>): string {
  return `${basePath}/llms.txt`;
}

/** A list of a page's Markdown: what it is called, where it is, what it is about. */
function line(name: string, address: string, description: string): ListItem {
  return item([link(name, address), description === '' ? '' : `: ${description}`]);
}

/** How to read and quote the pages, and how old they are. */
function howTo({ model, models }: Here): Inline {
  const newest = asOfBeside(model, models);
  return [
    'Each link leads to a page as Markdown. To quote a page, give its address, which stands below its heading: it is ',
    'that of the Markdown without the ',
    inlineCode('.md'),
    ' at its end.',
    newest === ''
      ? ''
      : ` The newest source of any fact is of ${day(newest)}; each group says when its own were confirmed.`,
    ' What no source states is called "not stated": do not guess it. Groups, people and channels are also published as JSON: see ',
    link('the index of the API', `${model.basePath}/api/v1/index.json`),
    '.',
  ];
}

/** What is said of a frozen year. */
function archiveNote({ model }: Here): Inline {
  const date = day(model.archive?.value.as_of ?? '');
  return [
    sayWith('archive.text', { year: model.version, date }),
    ' ',
    link('The pages of today', llmsAddress({ basePath: '' })),
    ' have a list of their own.',
  ];
}

/**
 * The list of a version's pages for language models, in the form of llmstxt.org: every page once, in the order of the
 * navigation.
 */
export function llmsText(here: Here, sidebars: Sidebars): RootContent[] {
  const { model, models, place } = here;
  const pages = new Map(pagesOf(model).map((page) => [page.path, page]));
  const years = models.filter(({ version }) => !isLiving(version));
  const sections = chapters(sidebars, [...pages.keys()]).map(({ sidebar, paths }) => ({
    title: titles[sidebar] ?? sidebar,
    lines: paths.flatMap((path) => {
      const page = pages.get(path);
      if (!page) return [];
      const description = descriptionOf(page.source.value) ?? '';
      return [line(titleWithYear(model, page), markdownAddress(pageAddress(model, page)), description)];
    }),
  }));
  const isArchive = !isLiving(model.version);
  const home = isArchive ? [] : [line(place.title, markdownAddress('/'), say('home.lead'))];
  return [
    heading(1, isArchive ? `${place.title} in ${model.version}` : place.title),
    quote(paragraph(model.archive?.value.description ?? say('home.lead'))),
    ...(isArchive ? [paragraph(archiveNote(here))] : []),
    paragraph(howTo(here)),
    ...sections.flatMap(({ title, lines }, index) => [
      heading(2, title),
      ...bullets(index === 0 ? [...home, ...lines] : lines),
    ]),
    ...(isArchive || years.length === 0
      ? []
      : [
          heading(2, 'Optional'),
          ...bullets(
            years.map((year) =>
              line(`${place.title} in ${year.version}`, llmsAddress(year), year.archive?.value.description ?? ''),
            ),
          ),
        ]),
  ];
}
