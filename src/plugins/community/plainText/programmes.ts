import type { ListItem, RootContent } from 'mdast';
import { ksap, podcast, type TermView, userGroups } from '../outputs/programmes';
import { bullets, heading, item, link, paragraph, strong } from './nodes';
import { peopleList, peopleText, personText } from './people';
import type { Renderer } from './place';
import { day, language, say } from './words';

const period = ({ from, to }: Pick<TermView, 'from' | 'to'>) => ({
  from: day(from),
  to: day(to),
});

function ambassador(person: TermView['ambassadors'][number]): ListItem {
  const { certificate } = person;
  return item([personText(person), certificate ? [' · ', link(say('ambassadors.certificate'), certificate)] : '']);
}

function term(view: TermView, seats: number): RootContent[] {
  const { name, isOver, listed, ambassadors } = view;
  const sentences = [
    say(isOver ? 'ambassadors.past' : 'ambassadors.current', period(view)),
    say('ambassadors.seats', { named: ambassadors.length, seats }),
    ...(listed ? [say('ambassadors.listed', { date: day(listed) })] : []),
  ];
  return [
    heading(2, say('ambassadors.term', { name })),
    paragraph(sentences.join(' ')),
    ...bullets(ambassadors.map(ambassador)),
  ];
}

/** The ambassadors, term by term, newest first. */
export const ambassadors: Renderer = ({ model }) => {
  const programme = ksap(model);
  return programme?.terms.toReversed().flatMap((view) => term(view, programme.seats)) ?? [];
};

/** The ambassadorship programme in figures. */
export const ksapFacts: Renderer = ({ model }) => {
  const programme = ksap(model);
  if (!programme) return [];
  const last = programme.terms.at(-1);
  return bullets([
    item(`${say('ksap.seats')}: ${programme.seats}`),
    item([`${say('ksap.named')}: `, link(String(last?.ambassadors.length ?? 0), programme.to)]),
    ...(last
      ? [item(`${say(last.isOver ? 'ksap.term' : 'ksap.term.running')}: ${say('ksap.period', period(last))}`)]
      : []),
  ]);
};

/** The people who run the ambassadorship programme. */
export const ksapTeam: Renderer = ({ model }) => peopleList(ksap(model)?.team ?? []);

/** Cities with a user group, and who leads each. */
export const cities: Renderer = ({ model }) =>
  bullets(
    userGroups(model).map(({ name, leaders }) =>
      item(
        leaders.length > 0
          ? `${name}: ${peopleText(leaders)}`
          : `${name}. ${say('userGroups.leader')} ${say('fact.unknown').toLowerCase()}`,
      ),
    ),
  );

/** What is known of the podcast: language, platforms, hosts. */
export const podcastFacts: Renderer = ({ model }) => {
  const found = podcast(model);
  if (!found) return [];
  const { show, language: tag, platforms, hosts } = found;
  return [
    paragraph(strong(show)),
    ...bullets([
      item(`${say('podcast.language')}: ${new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag}`),
      item(`${say('podcast.platforms')}: ${platforms.join(', ')}`),
      item(`${say('podcast.hosts')}: ${peopleText(hosts)}`),
    ]),
  ];
};
