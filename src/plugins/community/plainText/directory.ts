import type { ListItem } from 'mdast';
import { newIssueUrl } from '../../../lib/issues';
import { type DirectoryEntry, sigDirectory, workingGroupDirectory } from '../outputs/directory';
import { isLiving } from '../versions';
import { statusText } from './group';
import { bullets, type Inline, item, joined, link, paragraph } from './nodes';
import { peopleText } from './people';
import type { Here, Renderer } from './place';
import { say, type WordId } from './words';

/** A group in a directory: what it is for, who leads it, where it talks, what it works on. */
function entry({ model }: Here, group: DirectoryEntry): ListItem {
  const { name, to, purpose, status, vacantSince, leads, slack, topics } = group;
  const isVacant = vacantSince !== null;
  const badge = status !== 'open' || isVacant ? ` (${statusText(status, isVacant, !isLiving(model.version))})` : '';
  const facts: readonly (readonly [WordId, Inline] | undefined)[] = [
    ['group.card.leads', leads.length > 0 ? peopleText(leads) : say('group.card.noLead')],
    slack ? ['group.card.slack', link(`#${slack.channel}`, slack.url)] : undefined,
    topics.length > 0 ? ['topics', topics.join(', ')] : undefined,
  ];
  const told = facts.flatMap((fact) => (fact ? [[`${say(fact[0])}: `, fact[1]]] : []));
  return item([link(name, to), `${badge}: ${purpose} `, joined(told, '; '), '.']);
}

/** All SIGs, by name. */
export const sigList: Renderer = (here) => bullets(sigDirectory(here.model).map((sig) => entry(here, sig)));

/** The chartered working groups; says so when there is none. */
export const workingGroupList: Renderer = (here) => {
  const groups = workingGroupDirectory(here.model);
  if (groups.length === 0) return [paragraph(say('workingGroups.none'))];
  return bullets(groups.map((group) => entry(here, group)));
};

const questions: readonly WordId[] = [
  'workingGroups.propose.name',
  'workingGroups.propose.problem',
  'workingGroups.propose.goal',
  'workingGroups.propose.scope',
  'workingGroups.propose.sponsors',
  'workingGroups.propose.people',
  'workingGroups.propose.results',
  'workingGroups.propose.meetings',
  'workingGroups.propose.end',
];

/** A link that opens a GitHub issue with the questions of a proposal. */
export const proposeWorkingGroup: Renderer = ({ place }) => {
  const body = questions.map((question) => `### ${say(question)}\n\n`).join('\n');
  const url = newIssueUrl(place.repository, { title: say('workingGroups.propose.title'), body });
  return [paragraph(link(say('workingGroups.propose'), url))];
};
