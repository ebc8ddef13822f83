import { problem } from '../check';
import { isOneSlip } from '../nearest';
import type { UnnamedProblem } from '../problems';
import type { Rule } from '.';
import { taken } from './groups';

/** No two groups talk in one Slack channel. */
export const slackChannelsAreUnique: Rule = (model) =>
  taken([...model.sigs, ...model.workingGroups], (group) => {
    const slack = group.kind === 'committee' ? null : group.value.slack;
    if (!slack) return [];
    return [
      { text: slack.channel, path: ['slack', 'channel'] },
      ...(slack.id ? [{ text: slack.id, path: ['slack', 'id'] }] : []),
    ];
  });

/** No two groups have one mailing list. */
export const mailingListsAreUnique: Rule = (model) =>
  taken([...model.sigs, ...model.workingGroups], (group) =>
    group.kind === 'committee'
      ? []
      : (group.value.mailing_lists ?? []).map(({ name }, index) => ({
          text: name,
          path: ['mailing_lists', index, 'name'],
        })),
  );

/** A channel that is nearly called after its group is called after it: `sig-netwrok` is a slip. */
export const slackChannelsAreSpelledRight: Rule = (model) =>
  [...model.sigs, ...model.workingGroups].flatMap((group): UnnamedProblem[] => {
    const { slack, slug } = group.value;
    const expected = `${group.kind === 'sig' ? 'sig' : 'wg'}-${slug}`;
    if (!slack || !isOneSlip(slack.channel, expected)) return [];
    const message = `"${slack.channel}" is nearly "${expected}"; one of the two is a slip`;
    return [problem(group.source, ['slack', 'channel'], message, { write: expected })];
  });
