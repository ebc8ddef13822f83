import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { createElement, type ReactNode } from 'react';
import { parseExcerpt } from './excerpt';
import type { SearchHit, SearchResult } from './pagefind';
import styles from './styles.module.css';

/** Name of the section that an address belongs to. */
function sectionName(url: string, baseUrl: string): string | undefined {
  const [section, page] = url
    .slice(baseUrl.length)
    .replace(/[#?].*/, '')
    .split('/');
  if (!section || page === undefined) return undefined;
  const names: Readonly<Record<string, string>> = {
    sigs: translate({ id: 'search.section.sigs', message: 'SIGs' }),
    'working-groups': translate({ id: 'search.section.working-groups', message: 'Working groups' }),
    committees: translate({ id: 'search.section.governance', message: 'Governance' }),
    governance: translate({ id: 'search.section.governance', message: 'Governance' }),
    contributing: translate({ id: 'search.section.contributing', message: 'Contributing' }),
    ksap: translate({ id: 'search.section.ksap', message: 'Ambassadors' }),
    programmes: translate({ id: 'search.section.programmes', message: 'Programmes' }),
  };
  return names[section];
}

function Excerpt({ html }: { readonly html: string }): ReactNode {
  const parts = parseExcerpt(html).map((part) => (part.marked ? createElement('mark', null, part.text) : part.text));
  // Passed one by one: the parts have no identity but their place, so there is no key to give.
  return createElement('span', { className: styles.excerpt }, ...parts);
}

type HitProps = { readonly hit: SearchHit; readonly section?: string | undefined; readonly onChoose: () => void };

function Hit({ hit, section, onChoose }: HitProps): ReactNode {
  return (
    <Link className={styles.hit} to={hit.url} autoAddBaseUrl={false} onClick={onChoose}>
      {section && <span className={styles.section}>{section}</span>}
      <span className={styles.title}>{hit.title}</span>
      {hit.excerpt !== '' && <Excerpt html={hit.excerpt} />}
    </Link>
  );
}

function Page({ page, onChoose }: { readonly page: SearchResult; readonly onChoose: () => void }): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  return (
    <li>
      <Hit hit={page} section={sectionName(page.url, baseUrl)} onChoose={onChoose} />
      {page.sections.length > 0 && (
        <ul className={styles.sections}>
          {page.sections.map((section) => (
            <li key={section.url}>
              <Hit hit={section} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

type Props = { readonly pages: readonly SearchResult[]; readonly onChoose: () => void };

/** The pages that were found, each with its best sections. */
export default function ResultList({ pages, onChoose }: Props): ReactNode {
  return (
    <ul className={styles.results}>
      {pages.map((page) => (
        <Page key={page.url} page={page} onChoose={onChoose} />
      ))}
    </ul>
  );
}
