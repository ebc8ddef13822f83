import type { Model } from '../model';
import type { Channel } from '../schema/channels';
import { slackUrl } from './group';

export type ChannelView = {
  readonly id: string;
  readonly kind: Channel['kind'] | 'sig';
  readonly name: string;
  readonly url: string;
  readonly language?: string | undefined;
  readonly featured: boolean;
};

/** Every channel: the registry's, then each SIG's Slack channel and mailing lists. */
export function channels(model: Model): ChannelView[] {
  const known = new Set(model.channels.value.map((channel) => channel.url));
  return [
    ...model.channels.value,
    ...model.sigs.flatMap(({ value }): ChannelView[] =>
      value.slack
        ? [
            {
              id: value.slack.channel,
              kind: 'sig',
              name: `#${value.slack.channel}`,
              url: slackUrl(value.slack),
              featured: false,
            },
          ]
        : [],
    ),
    ...model.sigs.flatMap(({ value }): ChannelView[] =>
      (value.mailing_lists ?? [])
        .filter((list) => !known.has(list.archive))
        .map((list) => ({ id: list.name, kind: 'mailing-list', name: list.name, url: list.archive, featured: false })),
    ),
  ];
}
