import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PagePlace } from '../../plugins/community/outputs/place';
import { usePlace } from '../place';

/** Where the facts of a page of a frozen year are changed: on the page of today, or as near to it as there is one. */
function placeOfFacts({ versions: [living], section }: PagePlace): { readonly to: string; readonly text: string } {
  if (living?.isSamePage && living.to !== '/') {
    return { to: living.to, text: translate({ id: 'archive.note.page', message: 'the same page today' }) };
  }
  return section === undefined
    ? { to: '/', text: translate({ id: 'archive.note.home', message: 'the site of today' }) }
    : { to: section, text: translate({ id: 'archive.note.section', message: 'its section today' }) };
}

/** Says of a page of a frozen year, beside its edit link, where a change of fact belongs. */
export default function ArchiveNote(): ReactNode {
  const place = usePlace();
  if (!place?.frozenOn) return null;
  const { to, text } = placeOfFacts(place);
  return (
    <span className="detail">
      <Translate id="archive.note" values={{ page: <Link to={to}>{text}</Link> }}>
        {'This edits the archive. A change of fact belongs in the living version: {page}.'}
      </Translate>
    </span>
  );
}
