import { translate } from '@docusaurus/Translate';
import { shortened, wordsLength } from '../../lib/title';
import type { Query } from './filter';

function groups(status: Query['status']): string {
  return {
    '': translate({ id: 'directory.title.any', message: 'SIGs' }),
    open: translate({ id: 'directory.title.open', message: 'Open SIGs' }),
    vacant: translate({ id: 'directory.title.any', message: 'SIGs' }),
    proposed: translate({ id: 'directory.title.proposed', message: 'Proposed SIGs' }),
    retired: translate({ id: 'directory.title.retired', message: 'Retired SIGs' }),
  }[status];
}

function reach(focus: Query['focus']): string {
  return {
    '': '',
    component: translate({ id: 'directory.title.component', message: 'for one component' }),
    across: translate({ id: 'directory.title.across', message: 'across the project' }),
  }[focus];
}

/**
 * What a filtered directory shows, in a few words: "Open SIGs on logging, led by Ada Sample".
 *
 * @param leads - everybody who leads a group that is listed; an id of somebody else is not named.
 * @returns `undefined` when nothing is asked for; an order and a view ask for nothing.
 */
export function directoryTitle(
  { text, topic, lead, focus, status }: Query,
  leads: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  const name = leads.find(({ id }) => id === lead)?.name;
  const words = text.trim();
  const first = [
    groups(status),
    reach(focus),
    topic && translate({ id: 'directory.title.topic', message: 'on {topic}' }, { topic }),
  ].filter((part) => part !== '');
  const more = [
    status === 'vacant' && translate({ id: 'directory.title.vacant', message: 'without a lead' }),
    name && translate({ id: 'directory.title.lead', message: 'led by {name}' }, { name }),
    words &&
      translate({ id: 'directory.title.text', message: 'matching “{text}”' }, { text: shortened(words, wordsLength) }),
  ].filter((part) => part);
  if (status === '' && first.length + more.length === 1) return undefined;
  // The noun alone takes what follows without a comma.
  if (first.length > 1) return [first.join(' '), ...more].join(', ');
  return [first[0], more.join(', ')].join(' ').trim();
}
