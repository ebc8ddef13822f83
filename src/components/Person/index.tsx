import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { initials } from '../../lib/text';
import type { PersonView } from '../../plugins/community/outputs/person';
import styles from './styles.module.css';

/** A person's initials in a disc; never a picture from elsewhere. */
export function Monogram({ name }: { readonly name: string }): ReactNode {
  return (
    <span className={styles.monogram} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** A link to a GitHub profile, shown as the handle. */
export function GitHubLink({ handle }: { readonly handle: string }): ReactNode {
  const label = translate(
    { id: 'person.github', message: '{handle} on GitHub', description: 'Accessible name of a link to a profile' },
    { handle },
  );
  return (
    <a className={styles.handle} href={`https://github.com/${handle}`} aria-label={label}>
      @{handle}
    </a>
  );
}

type Props = {
  readonly person: PersonView;
  /** A line below the name. */
  readonly children?: ReactNode;
};

/** A person: the name leads to all they do in the community, the handle to GitHub. */
export default function Person({ person, children }: Props): ReactNode {
  return (
    <span className={styles.person}>
      <Monogram name={person.name} />
      <span className={styles.text}>
        <Link to={person.to}>{person.name}</Link> {person.github && <GitHubLink handle={person.github} />}{' '}
        {person.area && <span className={styles.area}>{person.area}</span>}
        {children}
      </span>
    </span>
  );
}

/** People as a list of cards. */
export function PersonList({ people }: { readonly people: readonly PersonView[] }): ReactNode {
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <li key={person.id}>
          <Person person={person} />
        </li>
      ))}
    </ul>
  );
}
