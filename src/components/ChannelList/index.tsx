import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { ChannelView } from '../../plugins/community/outputs/channels';
import styles from './styles.module.css';

type Props = { readonly data: readonly ChannelView[]; readonly kind: ChannelView['kind'] };

/** The channels of one kind, each with its address as it is. */
export default function ChannelList({ data, kind }: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <ul className={kind === 'sig' ? styles.compact : styles.list}>
      {data
        .filter((channel) => channel.kind === kind)
        .map((channel) => (
          <li key={channel.id} id={kind === 'sig' ? undefined : `channel-${channel.id}`}>
            <a href={channel.url}>{channel.name}</a>
            {kind !== 'sig' && (
              <span className="detail">
                {new URL(channel.url).hostname}
                {channel.language &&
                  ` · ${translate({ id: 'channel.language', message: 'in {language}' }, { language: names.of(channel.language) ?? channel.language })}`}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}
