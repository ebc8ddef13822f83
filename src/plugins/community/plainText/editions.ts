import type { ListItem, RootContent } from 'mdast';
import { type EditionView, editions, type ProjectView } from '../outputs/programmes';
import { bullets, heading, type Inline, inline, item, joined, link, paragraph } from './nodes';
import { peopleText } from './people';
import type { Renderer } from './place';
import { day, say, type WordId } from './words';

const difficultyIds: Readonly<Record<string, WordId>> = {
  low: 'project.difficulty.low',
  basic: 'project.difficulty.basic',
  medium: 'project.difficulty.medium',
  advanced: 'project.difficulty.advanced',
};

function reading({ documents, url }: ProjectView): Inline {
  const ids = { zh: 'project.document.zh', en: 'project.document.en' } as const;
  return joined([
    ...documents.map((document) => link(say(ids[document.language]), document.url)),
    url ? link(say('project.url'), url) : '',
  ]);
}

function project(view: ProjectView): ListItem {
  const { title, titleZh, area, difficulty, sig, mentors } = view;
  const level = difficulty === null ? '' : difficultyIds[difficulty];
  const facts: readonly (readonly [WordId, Inline])[] = [
    ['project.mentors', peopleText(mentors)],
    ['project.sig', sig ? link(sig.name, sig.to) : say('project.noSig')],
    ['project.area', level ? `${area}, ${say(level)}` : area],
    ['project.read', reading(view)],
  ];
  const told = facts.filter(([, value]) => inline(value).length > 0);
  return item(
    titleZh === null ? title : `${title} (${titleZh})`,
    ...bullets(told.map(([label, value]) => item([`${say(label)}: `, value]))),
  );
}

function edition({ year, site, admins, applications, results, projects }: EditionView): RootContent[] {
  const said = [
    applications
      ? say('edition.applications', {
          from: day(applications.from),
          to: day(applications.to),
        })
      : '',
    results ? say('edition.results', { date: day(results) }) : '',
    admins.length > 0 ? say('edition.admins', { people: peopleText(admins) }) : '',
  ];
  return [
    heading(3, String(year)),
    paragraph(joined([...said, link(say('edition.site', { year }), site)], ' ')),
    ...bullets(projects.map((view) => project(view))),
  ];
}

/** The years of a mentoring programme with their projects and mentors. */
export const programmeEditions: Renderer = ({ model }, { path }) => {
  const record = model.mentoring.find((page) => page.path === path);
  return record ? editions(model, record).flatMap(edition) : [];
};
