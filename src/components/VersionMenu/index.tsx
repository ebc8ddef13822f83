import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { formatDate } from '../../lib/dates';
import type { PagePlace, VersionLink } from '../../plugins/community/outputs/place';
import styles from './styles.module.css';

/** What a reader should know of a version before choosing it. */
function detailOf({ isHere, isSamePage, label, asOf }: VersionLink, locale: string): string | undefined {
  if (!isHere && isSamePage) {
    if (asOf === '') return undefined;
    return translate({ id: 'version.asOf', message: 'Facts of {date}' }, { date: formatDate(asOf, locale) });
  }
  if (isHere) return translate({ id: 'version.here', message: 'You are here' });
  return translate({ id: 'version.noPage', message: 'Has no such page: opens the start of {label}' }, { label });
}

function Version({ version }: { readonly version: VersionLink }): ReactNode {
  const detail = detailOf(version, useDocusaurusContext().i18n.currentLocale);
  return (
    <li>
      <Link to={version.to} className={styles.version} aria-current={version.isHere ? 'true' : undefined}>
        {version.label}
        {detail && <span className="detail">{detail}</span>}
      </Link>
    </li>
  );
}

/** A menu of the versions that keeps the reader on the same page, and says where there is none. Opens without JavaScript. */
export default function VersionMenu({ place }: { readonly place: PagePlace }): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('click', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('click', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  const closeWithEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };

  return (
    // What closes the menu is a help on the way, not the only one: the summary itself does it, too.
    <details ref={menu} className={styles.menu} onKeyDown={closeWithEscape} data-search-ignore>
      <summary className={styles.summary}>
        {translate({ id: 'version.label', message: 'Version: {label}' }, { label: place.label })}
      </summary>
      <div className={styles.panel}>
        <ul className={styles.versions}>
          {place.versions.map((version) => (
            <Version key={version.label} version={version} />
          ))}
        </ul>
        <p className={styles.changes}>
          <Link to="/changes">{translate({ id: 'version.changes', message: 'What changed between versions' })}</Link>
        </p>
      </div>
    </details>
  );
}
