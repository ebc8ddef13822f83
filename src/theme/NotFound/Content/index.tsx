// Ejected: a wrap could only add to the text, and the original's asks the reader to write to another site's owner.
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { PageMetadata } from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import ReportProblem from '../../../components/ReportProblem';
import SearchButton from '../../../components/SearchButton';
import styles from './styles.module.css';

/** Says that the page is not there, and offers search and the places people usually want. */
export default function NotFoundContent({ className }: Props): ReactNode {
  const title = translate({ id: 'notFound.title', message: 'This page is not here' });
  const text = translate({
    id: 'notFound.text',
    message: 'The address may be mistyped, or the page may have moved. Search for it, or start from one of these:',
  });
  const places = [
    { to: '/start', label: translate({ id: 'notFound.start', message: 'Start here: how the community works' }) },
    { to: '/sigs', label: translate({ id: 'notFound.sigs', message: 'All SIGs: who looks after what' }) },
    {
      to: '/contributing',
      label: translate({ id: 'notFound.contributing', message: 'Contributing: from issue to merge' }),
    },
    { to: '/ksap', label: translate({ id: 'notFound.ksap', message: 'Ambassadors: the KSAP programme' }) },
    { to: '/contact', label: translate({ id: 'notFound.contact', message: 'Contact: every channel' }) },
  ];
  return (
    <main className={clsx('container', 'margin-vert--xl', styles.narrow, className)}>
      <PageMetadata title={title} description={text} />
      <Heading as="h1">{title}</Heading>
      <p>{text}</p>
      <p>
        <SearchButton />
      </p>
      <ul>
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
      <p>
        <ReportProblem />
      </p>
    </main>
  );
}
