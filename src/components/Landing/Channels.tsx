import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LandingView } from '../../plugins/community/outputs/landing';
import { useAddress } from '../useAddress';
import Section from './Section';
import styles from './styles.module.css';

type Props = { readonly data: LandingView };

/** The featured channels. */
export default function Channels({ data }: Props): ReactNode {
  const address = useAddress();
  return (
    <Section id="channels" title={translate({ id: 'home.channels', message: 'Where we talk' })}>
      <ul className={styles.channels}>
        {data.channels.map((channel) => (
          <li key={channel.id}>
            <a className="chip" href={address(channel.url)}>
              {channel.name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/contact">
          {translate({ id: 'home.channels.all', message: 'Every channel, who it is for and what to expect' })}
        </Link>
      </p>
    </Section>
  );
}
