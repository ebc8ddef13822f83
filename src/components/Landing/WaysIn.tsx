import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { LandingView } from '../../plugins/community/outputs/landing';
import Section from './Section';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

/** Three ways into the community, and where help is wanted most. */
export default function WaysIn({ data }: Props): ReactNode {
  const ways = [
    {
      to: '/start',
      title: translate({ id: 'home.way.meet', message: 'Meet people' }),
      text: translate({
        id: 'home.way.meet.text',
        message: 'Join Slack, say hello in the channel of a group, and see how the first week goes.',
      }),
      more: translate({ id: 'home.way.meet.more', message: 'Start here' }),
    },
    {
      to: '/contributing',
      title: translate({ id: 'home.way.contribute', message: 'Contribute' }),
      text: translate({
        id: 'home.way.contribute.text',
        message: 'Code, reviews, documents, translations or talks: from choosing an issue to the merged pull request.',
      }),
      more: translate({ id: 'home.way.contribute.more', message: 'Ways to contribute' }),
    },
    {
      to: '/governance/roles',
      title: translate({ id: 'home.way.lead', message: 'Lead' }),
      text: translate({
        id: 'home.way.lead.text',
        message: 'Grow from contributor to member to lead of a group, or speak for the project as an ambassador.',
      }),
      more: translate({ id: 'home.way.lead.more', message: 'Roles and how to reach them' }),
    },
  ];
  return (
    <Section id="ways" title={translate({ id: 'home.ways', message: 'Three ways in' })}>
      <ul className="card-grid">
        {ways.map((way) => (
          <li key={way.to} className={`card-box ${styles.way}`}>
            <Heading as="h3">{way.title}</Heading>
            <p>{way.text}</p>
            <p>
              <Link to={way.to}>{way.more}</Link>
            </p>
          </li>
        ))}
      </ul>
      {data.sigsWithoutLead.length > 0 && (
        <p className={styles.wanted}>
          <strong>{translate({ id: 'home.wanted', message: 'Wanted: a lead for' })}</strong>{' '}
          {data.sigsWithoutLead.map((sig, index) => (
            <span key={sig.to}>
              {index > 0 && ', '}
              <Link to={sig.to}>{sig.name}</Link>
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}
