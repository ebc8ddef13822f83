import { channels } from '../outputs/channels';
import { bullets, item, link } from './nodes';
import type { Renderer } from './place';
import { language, say } from './words';

/** The channels of one kind, each with its address. */
export const channelList: Renderer = ({ model }, _page, { kind }) => {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return bullets(
    channels(model)
      .filter((channel) => channel.kind === kind)
      .map(({ name, url, host, language: tag }) => {
        const spoken = tag ? [say('channel.language', { language: names.of(tag) ?? tag })] : [];
        return item([link(name, url), kind === 'sig' ? '' : ` (${[host, ...spoken].join(', ')})`]);
      }),
  );
};
