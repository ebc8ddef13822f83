import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { ChannelView } from '../../plugins/community/outputs/channels';
import { useAddress } from '../useAddress';
import styles from './styles.module.css';

type Props = { readonly data: readonly ChannelView[]; readonly kind: ChannelView['kind'] };

/** The channels of one kind, each with the host where it lives. */
export default function ChannelList({ data, kind }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const address = useAddress();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <ul className={kind === 'sig' ? styles.compact : styles.list}>
      {data
        .filter((channel) => channel.kind === kind)
        .map((channel) => (
          <li key={channel.id} id={kind === 'sig' ? undefined : `channel-${channel.id}`}>
            <a href={address(channel.url)}>{channel.name}</a>
            {kind !== 'sig' && (
              <span className="detail">
                {channel.host}
                {channel.language &&
                  ` · ${translate({ id: 'channel.language', message: 'in {language}' }, { language: names.of(channel.language) ?? channel.language })}`}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}
