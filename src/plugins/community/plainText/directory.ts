import type { ListItem } from 'mdast';
import { issueForms } from '../../../lib/issueForms';
import { newIssueUrl } from '../../../lib/issues';
import { type DirectoryEntry, sigDirectory, workingGroupDirectory } from '../outputs/directory';
import { shortLinkPath } from '../shortLinkPath';
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

/** A link to the form of a proposal; an archive, which has no short links, leads straight to it. */
export const proposeWorkingGroup: Renderer = ({ model, place }) => {
  const url = isLiving(model.version)
    ? shortLinkPath(issueForms.newWorkingGroup.id)
    : newIssueUrl(place.repository, 'newWorkingGroup', {});
  return [paragraph(link(say('workingGroups.propose'), url))];
};
