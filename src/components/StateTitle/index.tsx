import { translate } from '@docusaurus/Translate';
import { useTitleFormatter } from '@docusaurus/theme-common/internal';
import { useEffect } from 'react';
import { usePlace } from '../place';

/**
 * Gives the page a title for what its address makes it show, in tabs, history and links; its own one stays without. In a
 * frozen year the title names the year.
 *
 * @param title - `undefined` while the page shows what it shows by itself.
 */
export default function StateTitle({ title }: { readonly title: string | undefined }): null {
  const place = usePlace();
  const formatter = useTitleFormatter();
  const isOfYear = title !== undefined && place?.frozenOn && !title.includes(place.label);
  const stated = isOfYear
    ? translate({ id: 'archive.title', message: '{title} ({year})' }, { title, year: place.label })
    : title;
  const text = stated === undefined ? undefined : formatter.format(stated);

  useEffect(() => {
    if (text === undefined) return undefined;
    const own = document.title;
    document.title = text;
    return () => {
      document.title = own;
    };
  }, [text]);

  return null;
}
