import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { PagePlace, VersionLink } from '../../plugins/community/outputs/place';
import MenuBox, { menuItem, menuList } from '../MenuBox';
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
      <Link to={version.to} className={menuItem} aria-current={version.isHere ? 'true' : undefined}>
        {version.label}
        {detail && <span className="detail">{detail}</span>}
      </Link>
    </li>
  );
}

/** A menu of the versions that keeps the reader on the same page, and says where there is none. */
export default function VersionMenu({ place }: { readonly place: PagePlace }): ReactNode {
  return (
    <MenuBox label={translate({ id: 'version.label', message: 'Version: {label}' }, { label: place.label })} side="end">
      <ul className={menuList}>
        {place.versions.map((version) => (
          <Version key={version.label} version={version} />
        ))}
      </ul>
      <p className={styles.changes}>
        <Link to="/changes">{translate({ id: 'version.changes', message: 'What changed between versions' })}</Link>
      </p>
    </MenuBox>
  );
}
