import type { Model } from '../model';
import type { Channel } from '../schema/channels';
import { linkedAddress } from '../shortLinks';
import { comparedTarget } from '../shortLinkTarget';
import { slackUrl } from '../slack';

export type ChannelView = {
  readonly id: string;
  readonly kind: Channel['kind'] | 'sig';
  readonly name: string;
  /** What to link to: the short link of the channel or list; in a frozen year its own address. */
  readonly url: string;
  /** Where the channel lives, such as `groups.google.com`. */
  readonly host: string;
  readonly language?: string | undefined;
  readonly featured: boolean;
};

/** Every channel: the registry's, then each SIG's Slack channel and mailing lists. */
export function channels(model: Model): ChannelView[] {
  const known = new Set(model.channels.value.map(({ url }) => comparedTarget(url)));
  const at = (url: string) => ({ url: linkedAddress(model, url), host: new URL(url).hostname });
  return [
    ...model.channels.value.map(({ url, ...channel }): ChannelView => ({ ...channel, ...at(url) })),
    ...model.sigs.flatMap(({ value }): ChannelView[] =>
      value.slack
        ? [
            {
              id: value.slack.channel,
              kind: 'sig',
              name: `#${value.slack.channel}`,
              ...at(slackUrl(value.slack)),
              featured: false,
            },
          ]
        : [],
    ),
    ...model.sigs.flatMap(({ value }): ChannelView[] =>
      (value.mailing_lists ?? [])
        .filter(({ archive }) => !known.has(comparedTarget(archive)))
        .map(({ name, archive }) => ({ id: name, kind: 'mailing-list', name, ...at(archive), featured: false })),
    ),
  ];
}
