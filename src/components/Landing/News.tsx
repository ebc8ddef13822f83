import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import type { LandingView, NewsItem } from '../../plugins/community/outputs/landing';
import Section from './Section';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

function newsText(item: NewsItem): string {
  return {
    edition: translate(
      { id: 'home.news.edition', message: '{name} opened for applications, with {count} projects' },
      { name: item.name, count: item.count },
    ),
    'term-began': translate(
      { id: 'home.news.termBegan', message: 'The ambassadors’ term of {name} began' },
      { name: item.name },
    ),
    'term-ended': translate(
      { id: 'home.news.term', message: 'The ambassadors’ term of {name} ended' },
      { name: item.name },
    ),
    'group-founded': translate({ id: 'home.news.founded', message: 'SIG {name} was founded' }, { name: item.name }),
    'lead-wanted': translate(
      { id: 'home.news.wanted', message: 'SIG {name} was left without a lead' },
      { name: item.name },
    ),
  }[item.kind];
}

/** The newest dated facts. */
export default function News({ data }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <Section id="news" title={translate({ id: 'home.news', message: 'What happened last' })}>
      <ul className={styles.news}>
        {data.news.map((item) => (
          <li key={`${item.kind} ${item.name}`}>
            <time dateTime={item.date}>{formatDate(item.date, locale)}</time>
            <Link to={item.to}>{newsText(item)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
