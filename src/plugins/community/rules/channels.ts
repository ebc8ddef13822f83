import { problem } from '../check';
import type { UnnamedProblem } from '../problems';
import { channelKinds } from '../schema/channels';
import { comparedTarget } from '../shortLinkTarget';
import type { Rule } from '.';

/** Every channel has an id and an address of its own. */
export const channelIdsAreUnique: Rule = (model) => {
  const first = new Map<string, number>();
  return model.channels.value.flatMap((channel, index) =>
    (['id', 'url'] as const).flatMap((field): UnnamedProblem[] => {
      const key = field === 'url' ? comparedTarget(channel.url) : channel.id;
      const seen = first.get(key);
      first.set(key, seen ?? index);
      if (seen === undefined) return [];
      return [problem(model.channels.source, [index, field], `is taken by "${model.channels.value[seen]?.id}"`)];
    }),
  );
};

/** Channels of one kind stand together, the kinds in the order of the contact page. */
export const channelsStandByKind: Rule = (model) => {
  const { source, value } = model.channels;
  const rank = (index: number) => channelKinds.indexOf(value[index]?.kind ?? 'slack');
  const wrong = value.findIndex((_channel, index) => index > 0 && rank(index) < rank(index - 1));
  if (wrong < 0) return [];
  const order = channelKinds.filter((kind) => value.some((channel) => channel.kind === kind)).join(', ');
  return [problem(source, [wrong, 'kind'], `stands out of order: channels stand by kind, as in ${order}`)];
};

/** Where each kind of channel lives. A kind that is not here may live anywhere. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  slack: ['slack.com', 'kubesphere.slack.com', 'join.slack.com'],
  'mailing-list': ['groups.google.com'],
  github: ['github.com'],
};

/** A channel's address is where channels of its kind live. */
export const knownChannelHosts: Rule = (model) =>
  model.channels.value.flatMap(({ kind, url }, index): UnnamedProblem[] => {
    const known = hosts[kind];
    const { host } = new URL(url);
    if (!known || known.includes(host)) return [];
    return [
      problem(
        model.channels.source,
        [index, 'url'],
        `leads to ${host}; a channel of kind ${kind} is on ${known.join(' or ')}`,
      ),
    ];
  });
