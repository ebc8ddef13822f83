import type { Model, PageRecord } from '../model';
import { asOf, groupPath } from '../model';
import { formerFileUrl } from './group';
import type { LinkTo } from './groupView';
import { type PersonView, viewPerson } from './person';

export type KsapView = {
  /** Address of the list of ambassadors. */
  readonly to: string;
  readonly seats: number;
  readonly confirmed: string;
  readonly team: readonly PersonView[];
  readonly terms: readonly TermView[];
};

export type TermView = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whether the term was over on the day that the facts are of. */
  readonly isOver: boolean;
  readonly listed: string | null;
  readonly ambassadors: readonly (PersonView & { readonly certificate: string | null })[];
};

/** The ambassadorship programme; `null` in a version that has none. */
export function ksap(model: Model): KsapView | null {
  if (!model.ksap) return null;
  const { seats, confirmed, team, terms } = model.ksap.value;
  return {
    to: `${model.basePath}/ksap/ambassadors`,
    seats,
    confirmed,
    team: team.map((person) => viewPerson(model, person)),
    terms: terms.map((term) => ({
      ...term,
      isOver: term.to < asOf(model),
      ambassadors: term.ambassadors.map(({ person, certificate }) => ({ ...viewPerson(model, person), certificate })),
    })),
  };
}

export type EditionView = {
  readonly year: number;
  readonly site: string;
  readonly admins: readonly PersonView[];
  readonly applications: { readonly from: string; readonly to: string } | null;
  readonly results: string | null;
  readonly projects: readonly ProjectView[];
};

export type ProjectView = {
  readonly title: string;
  readonly titleZh: string | null;
  readonly area: string;
  readonly difficulty: string | null;
  readonly sig: LinkTo | null;
  readonly mentors: readonly PersonView[];
  readonly documents: readonly { readonly url: string; readonly language: 'en' | 'zh' }[];
  readonly url: string | null;
};

/** The years of a mentoring programme, newest first. */
export function editions(model: Model, { value }: PageRecord<'mentoring'>): EditionView[] {
  return value.editions
    .toSorted((a, b) => b.year - a.year)
    .map((edition) => ({
      year: edition.year,
      site: edition.site,
      admins: edition.admins.map((person) => viewPerson(model, person)),
      applications: edition.applications,
      results: edition.results,
      projects: edition.projects.map((project) => {
        const sig = model.sigs.find((candidate) => candidate.value.slug === project.sig);
        return {
          title: project.title,
          titleZh: project.title_zh ?? null,
          area: project.area,
          difficulty: project.difficulty ?? null,
          sig: sig ? { name: sig.value.name, to: groupPath(model, sig) } : null,
          mentors: project.mentors.map((person) => viewPerson(model, person)),
          documents: [
            ...(project.document ? [{ url: formerFileUrl(model, project.document), language: 'en' as const }] : []),
            ...(project.document_zh
              ? [{ url: formerFileUrl(model, project.document_zh), language: 'zh' as const }]
              : []),
          ],
          url: project.url ?? null,
        };
      }),
    }));
}

export type UserGroupsView = readonly { readonly name: string; readonly leaders: readonly PersonView[] }[];

/** Cities with a user group. */
export function userGroups(model: Model): UserGroupsView {
  const cities = model.userGroups?.value.cities ?? [];
  return cities.map((city) => ({
    name: city.name,
    leaders: city.leaders.map((person) => viewPerson(model, person)),
  }));
}

export type PodcastView = {
  readonly show: string;
  readonly language: string;
  readonly hosts: readonly PersonView[];
  readonly platforms: readonly string[];
};

/** The podcast; `null` in a version that has none. */
export function podcast(model: Model): PodcastView | null {
  if (!model.podcast) return null;
  const { show, language, hosts, platforms } = model.podcast.value;
  return { show, language, platforms, hosts: hosts.map((person) => viewPerson(model, person)) };
}
