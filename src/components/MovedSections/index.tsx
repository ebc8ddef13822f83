import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ReactNode, useEffect } from 'react';
import type { MovedAnchor } from '../../plugins/community/redirects/moves';
import styles from './styles.module.css';

/**
 * What became of headings that a page once had. A link to one leads on by itself; without JavaScript it opens a line that
 * says where to go.
 */
export default function MovedSections({ moved }: { readonly moved: readonly MovedAnchor[] }): ReactNode {
  const history = useHistory();
  const { hash, pathname, search } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  const brokenLinks = useBrokenLinks();
  // A link that still names the old heading is not broken: it leads on.
  for (const { id } of moved) brokenLinks.collectAnchor(id);
  const isGone = (to: string) => withBaseUrl(to) === pathname;
  const wanted = moved.find(({ id, to }) => `#${id}` === hash && !isGone(to))?.to;
  useEffect(() => {
    if (wanted === undefined) return;
    const [path = '', id] = withBaseUrl(wanted).split('#');
    history.replace(`${path}${search}${id === undefined ? '' : `#${id}`}`);
  }, [wanted, search, history, withBaseUrl]);
  return moved.map(({ id, to }) => (
    // Not a paragraph: the built page leaves out its end, and the search index would then ignore what follows.
    <div key={id} id={id} className={styles.moved} data-search-ignore>
      {isGone(to) ? (
        translate({ id: 'moved.gone', message: 'The section that this link names is no longer on this page.' })
      ) : (
        <Translate
          id="moved.text"
          values={{ link: <Link to={to}>{translate({ id: 'moved.link', message: 'It is here now' })}</Link> }}
        >
          {'This section has moved. {link}.'}
        </Translate>
      )}
    </div>
  ));
}
