import type { RootContent } from 'mdast';
import { type LandingView, landing, type NewsItem } from '../outputs/landing';
import { bullets, heading, item, joined, link, paragraph } from './nodes';
import { personText } from './people';
import type { Here } from './place';
import { day, say, sayWith, type WordId } from './words';

const newsIds: Readonly<Record<NewsItem['kind'], WordId>> = {
  edition: 'home.news.edition',
  'term-began': 'home.news.termBegan',
  'term-ended': 'home.news.term',
  'group-founded': 'home.news.founded',
  'lead-wanted': 'home.news.wanted',
};

const ways = [
  ['/start', 'meet'],
  ['/contributing', 'contribute'],
  ['/governance/roles', 'lead'],
] as const;

function waysIn({ sigsWithoutLead }: LandingView): RootContent[] {
  const wanted = joined(sigsWithoutLead.map(({ name, to }) => link(name, to)));
  return [
    heading(2, say('home.ways')),
    ...bullets(
      ways.map(([to, way]) =>
        item([`${say(`home.way.${way}`)}: ${say(`home.way.${way}.text`)} `, link(say(`home.way.${way}.more`), to)]),
      ),
    ),
    ...(wanted.length > 0 ? [paragraph(`${say('home.wanted')} `, wanted, '.')] : []),
  ];
}

function figures({ figures: counts, confirmed }: LandingView): RootContent[] {
  const { sigs, people, leads, ambassadors, seats } = counts;
  const lines: readonly (readonly [count: number, to: string, label: string])[] = [
    [sigs, '/sigs', say('home.figure.sigs')],
    [people, '/people', say('home.figure.people')],
    [leads, '/sigs', say('home.figure.leads')],
    [ambassadors, '/ksap/ambassadors', say('home.figure.ambassadors', { seats })],
  ];
  return [
    heading(2, say('home.figures')),
    ...bullets(lines.map(([count, to, label]) => item(link(`${count} ${label}`, to)))),
    ...(confirmed === '' ? [] : [paragraph(say('home.figures.source', { date: day(confirmed) }))]),
  ];
}

function news({ news: all }: LandingView): RootContent[] {
  const lines = all.map(({ kind, date, name, count, to }) =>
    item([`${day(date)}: `, link(say(newsIds[kind], { name, count }), to)]),
  );
  return [heading(2, say('home.news')), ...bullets(lines)];
}

function ambassadors({ term, figures: { seats } }: LandingView): RootContent[] {
  if (!term) return [];
  const text = sayWith('home.ambassadors.text', {
    programme: link(say('home.ambassadors.ksap'), '/ksap'),
    seats: String(seats),
    list: link(say('home.ambassadors.list', { count: term.ambassadors.length }), '/ksap/ambassadors'),
  });
  return [
    heading(2, say('home.ambassadors')),
    paragraph(text),
    ...bullets(term.ambassadors.map((person) => item(personText(person)))),
  ];
}

function channels({ channels: featured }: LandingView): RootContent[] {
  return [
    heading(2, say('home.channels')),
    ...bullets(featured.map(({ name, url }) => item(link(name, url)))),
    paragraph(link(say('home.channels.all'), '/contact')),
  ];
}

/** What the landing page shows below its heading. */
export function landingBody({ model }: Here): RootContent[] {
  const view = landing(model);
  return [waysIn, figures, news, ambassadors, channels].flatMap((section) => section(view));
}
