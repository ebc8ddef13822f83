import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { PersonView } from '../../plugins/community/outputs/person';
import type { EditionView, ProjectView } from '../../plugins/community/outputs/programmes';
import styles from './styles.module.css';

function Names({ people }: { readonly people: readonly PersonView[] }): ReactNode {
  return people.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ', '}
      <Link to={person.to}>{person.name}</Link>
    </span>
  ));
}

function difficultyLabel(difficulty: string): string {
  return (
    {
      low: translate({ id: 'project.difficulty.low', message: 'low' }),
      basic: translate({ id: 'project.difficulty.basic', message: 'basic' }),
      medium: translate({ id: 'project.difficulty.medium', message: 'medium' }),
      advanced: translate({ id: 'project.difficulty.advanced', message: 'advanced' }),
    }[difficulty] ?? difficulty
  );
}

function Documents({ project }: { readonly project: ProjectView }): ReactNode {
  const links = [
    ...project.documents.map(({ url, language }) => ({
      url,
      language,
      text:
        language === 'zh'
          ? translate({ id: 'project.document.zh', message: 'Description in Chinese' })
          : translate({ id: 'project.document.en', message: 'Description' }),
    })),
    ...(project.url
      ? [{ url: project.url, language: undefined, text: translate({ id: 'project.url', message: 'Project page' }) }]
      : []),
  ];
  return links.map(({ url, language, text }, index) => (
    <span key={url}>
      {index > 0 && ' · '}
      <a href={url} hrefLang={language}>
        {text}
        <span className="visually-hidden">: {project.title}</span>
      </a>
    </span>
  ));
}

function Project({ project }: { readonly project: ProjectView }): ReactNode {
  return (
    <li className={styles.project}>
      <p className={styles.title}>
        {project.title}
        {project.titleZh && (
          <span className="detail" lang="zh">
            {project.titleZh}
          </span>
        )}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{translate({ id: 'project.mentors', message: 'Mentors' })}</dt>
          <dd>
            <Names people={project.mentors} />
          </dd>
        </div>
        <div>
          <dt>{translate({ id: 'project.sig', message: 'SIG' })}</dt>
          <dd>
            {project.sig ? (
              <Link to={project.sig.to}>{project.sig.name}</Link>
            ) : (
              translate({ id: 'project.noSig', message: 'none' })
            )}
          </dd>
        </div>
        <div>
          <dt>{translate({ id: 'project.area', message: 'Area' })}</dt>
          <dd>
            {project.area}
            {project.difficulty && `, ${difficultyLabel(project.difficulty)}`}
          </dd>
        </div>
        <div>
          <dt>{translate({ id: 'project.read', message: 'Read' })}</dt>
          <dd>
            <Documents project={project} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Edition({ edition }: { readonly edition: EditionView }): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <section>
      <Heading as="h3" id={String(edition.year)}>
        {edition.year}
      </Heading>
      <p>
        {edition.applications && (
          <>
            {translate(
              { id: 'edition.applications', message: 'Applications: {from} to {to}.' },
              { from: formatDate(edition.applications.from, locale), to: formatDate(edition.applications.to, locale) },
            )}{' '}
          </>
        )}
        {edition.results && (
          <>
            {translate(
              { id: 'edition.results', message: 'Results announced for {date}.' },
              { date: formatDate(edition.results, locale) },
            )}{' '}
          </>
        )}
        {edition.admins.length > 0 && (
          <Translate id="edition.admins" values={{ people: <Names people={edition.admins} /> }}>
            {'Organized for KubeSphere by {people}.'}
          </Translate>
        )}{' '}
        <a href={edition.site}>
          {translate({ id: 'edition.site', message: 'Programme site of {year}' }, { year: edition.year })}
        </a>
      </p>
      <ul className={styles.projects}>
        {edition.projects.map((project) => (
          <Project key={project.title} project={project} />
        ))}
      </ul>
    </section>
  );
}

/** The years of a mentoring programme with their projects and mentors. */
export default function ProgrammeEditions({ data }: { readonly data: readonly EditionView[] }): ReactNode {
  return data.map((edition) => <Edition key={edition.year} edition={edition} />);
}
