import { translate } from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { ShortLinkView } from '../../plugins/community/outputs/shortLinks';
import CopyButton from '../CopyButton';
import { useAddress } from '../useAddress';
import styles from './styles.module.css';

type Props = { readonly data: readonly ShortLinkView[]; readonly kind: ShortLinkView['kind'] };

/** Where a short link leads, in words. */
function target({ host }: ShortLinkView): string {
  return host === null
    ? translate({ id: 'shortLinks.page', message: 'leads to the group’s page' })
    : translate({ id: 'shortLinks.host', message: 'leads to {host}' }, { host });
}

/** The short links of one kind, each with its full address to read and to copy. */
export default function ShortLinks({ data, kind }: Props): ReactNode {
  const address = useAddress();
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <ul className={styles.list}>
      {data
        .filter((link) => link.kind === kind)
        .map((link) => {
          // Where the address does not fit one line, it breaks before what tells it from others.
          const id = link.path.slice(1);
          const full = withBaseUrl(link.path, { absolute: true });
          const label = translate(
            { id: 'shortLinks.copy.label', message: 'Copy the short link to {name}' },
            { name: link.name },
          );
          return (
            <li key={link.id} id={`go-${link.id}`} className={styles.link}>
              <div className={styles.name}>
                <a href={address(link.path)}>{link.name}</a>
                {link.about !== '' && <span className="detail">{link.about}</span>}
                <span className="detail">{target(link)}</span>
              </div>
              <code className={styles.address}>
                {full.slice(0, -id.length)}
                <wbr />
                {id}
              </code>
              <CopyButton text={full} label={label} className={styles.copy}>
                {translate({ id: 'shortLinks.copy', message: 'Copy' })}
              </CopyButton>
            </li>
          );
        })}
    </ul>
  );
}
