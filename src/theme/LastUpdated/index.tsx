// Ejected: the original's day is a property of no item, which is not valid HTML, and a wrap could not take that away.
import Translate from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/LastUpdated';
import type { ReactNode } from 'react';
import { usePlace } from '../../components/place';

/** When a page was last edited. Not in a frozen year: the day that its file was written says nothing of its facts. */
export default function LastUpdated({ lastUpdatedAt }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const isFrozen = Boolean(usePlace()?.frozenOn);
  if (isFrozen || !lastUpdatedAt) return null;
  const moment = new Date(lastUpdatedAt);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
  return (
    <span className={ThemeClassNames.common.lastUpdated}>
      <Translate
        id="lastUpdated"
        description="When a page was last edited"
        values={{
          day: (
            <b>
              <time dateTime={moment.toISOString()}>{day}</time>
            </b>
          ),
        }}
      >
        {'Last updated on {day}'}
      </Translate>
    </span>
  );
}
