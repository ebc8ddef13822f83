import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { PagePlace } from '../../plugins/community/outputs/place';
import styles from './styles.module.css';

/** Says of a page of a frozen year that it is old, of which day it is, and where the page of today is. */
export default function ArchiveBanner({ place }: { readonly place: PagePlace }): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const [living] = place.versions;
  if (place.frozenOn === null || !living) return null;
  const isWelcome = living.to === '/' && living.isSamePage;
  return (
    <aside
      className={styles.banner}
      aria-label={translate({ id: 'archive.label', message: 'Archived version' })}
      data-search-ignore
    >
      <p>
        <Translate
          id="archive.text"
          values={{
            year: <strong>{place.label}</strong>,
            date: <time dateTime={place.frozenOn}>{formatDate(place.frozenOn, locale)}</time>,
          }}
        >
          {'Archive of {year}: the community as it was on {date}.'}
        </Translate>{' '}
        {!living.isSamePage && translate({ id: 'archive.gone', message: 'There is no such page today.' })}
      </p>
      <p>
        <Link to={living.to}>
          {living.isSamePage && !isWelcome
            ? translate({ id: 'archive.today', message: 'See this page today' })
            : translate({ id: 'archive.home', message: 'Go to the site of today' })}
        </Link>
      </p>
    </aside>
  );
}
