import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import { type ReactNode, useMemo } from 'react';
import { fold, matches } from '../../lib/text';
import type { RoleView } from '../../plugins/community/outputs/people';
import type { PersonHistory, RoleHistory } from '../../plugins/community/outputs/peopleHistory';
import CopyLink from '../CopyLink';
import { FilterText } from '../FilterBox';
import { GitHubLink, Monogram } from '../Person';
import StateTitle from '../StateTitle';
import { useAnchor } from '../useAnchor';
import { useQueryState } from '../useQueryState';
import styles from './styles.module.css';
import { peopleTitle } from './title';

function roleLabel(role: RoleView['role']): string {
  return {
    lead: translate({ id: 'role.lead', message: 'Lead' }),
    member: translate({ id: 'role.member', message: 'Member' }),
    emeritus: translate({ id: 'role.emeritus', message: 'Emeritus' }),
    'committee-member': translate({ id: 'role.committee-member', message: 'Member' }),
    ambassador: translate({ id: 'role.ambassador', message: 'Ambassador' }),
    'ksap-team': translate({ id: 'role.ksap-team', message: 'Team' }),
    mentor: translate({ id: 'role.mentor', message: 'Mentor' }),
    'programme-admin': translate({ id: 'role.programme-admin', message: 'Organizer' }),
    'user-group-leader': translate({ id: 'role.user-group-leader', message: 'User group leader' }),
    'podcast-host': translate({ id: 'role.podcast-host', message: 'Podcast host' }),
  }[role];
}

type RolesProps = {
  readonly roles: readonly RoleHistory[];
  /** Whether they are of other versions. */
  readonly areEarlier?: boolean;
};

/** What somebody does or did, with years, areas and versions in brackets. */
function Roles({ roles }: RolesProps): ReactNode {
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <li key={`${role.role} ${role.name}`}>
          <span className={styles.role}>{roleLabel(role.role)}</span> <Link to={role.to}>{role.name}</Link>
          {role.details.length > 0 && ` (${role.details.join(', ')})`}
          {role.versions.length > 0 && (
            <>
              {' '}
              <span className={styles.versions}>({role.versions.join(', ')})</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Entry({ person }: { readonly person: PersonHistory }): ReactNode {
  useBrokenLinks().collectAnchor(person.id);
  return (
    <article className={`card-box ${styles.person}`} id={person.id}>
      <Monogram name={person.name} />
      <div className={styles.text}>
        <div className="heading-line">
          <Heading as="h2" className={styles.name}>
            {person.name}
          </Heading>
          <CopyLink anchor={person.id} name={person.name} />
        </div>
        <p className={styles.handles}>
          {person.github ? (
            <GitHubLink handle={person.github} />
          ) : (
            translate({ id: 'people.noHandle', message: 'GitHub handle not stated' })
          )}
          {person.also.length > 0 &&
            ` · ${translate({ id: 'people.also', message: 'also written {names}' }, { names: person.also.join(', ') })}`}
        </p>
        {person.roles.length > 0 && <Roles roles={person.roles} />}
        {person.earlier.length > 0 && (
          <>
            <p className={styles.earlier}>{translate({ id: 'people.earlier', message: 'Earlier:' })}</p>
            <Roles roles={person.earlier} />
          </>
        )}
      </div>
    </article>
  );
}

/** Everyone the site names, with all they do; one anchor per person. */
export default function PeopleDirectory({ data }: { readonly data: readonly PersonHistory[] }): ReactNode {
  const [params, setParams] = useQueryState();
  const anchor = useAnchor();
  const { selectMessage } = usePluralForm();
  const text = params.get('q') ?? '';
  const people = useMemo(
    () =>
      data.map((person) => ({
        person,
        haystack: fold(
          [
            person.name,
            person.github ?? '',
            ...person.also,
            ...[...person.roles, ...person.earlier].map(({ name }) => name),
          ].join('\n'),
        ),
      })),
    [data],
  );
  const found = people.filter(({ haystack }) => matches(haystack, text));
  return (
    <div className={styles.directory}>
      <StateTitle
        title={peopleTitle(
          found.map(({ person }) => person),
          anchor,
          text,
        )}
      />
      <search className="filters">
        <FilterText
          label={translate({ id: 'people.search', message: 'Find a person' })}
          placeholder={translate({ id: 'people.search.hint', message: 'Name, handle or group' })}
          value={text}
          onChange={(q) => setParams({ q })}
        />
      </search>
      <p role="status" className={styles.count}>
        {selectMessage(
          found.length,
          translate(
            { id: 'people.count', message: '{found} of {total} person|{found} of {total} people' },
            { found: found.length, total: people.length },
          ),
        )}
      </p>
      {found.length === 0 && (
        <p className="card-box">
          {translate({ id: 'people.empty', message: 'Nobody matches. Try part of a name, a handle or a group.' })}
        </p>
      )}
      <div className={styles.list}>
        {found.map(({ person }) => (
          <Entry key={person.id} person={person} />
        ))}
      </div>
    </div>
  );
}
