import type { RootContent } from 'mdast';
import type { GroupView, HistoryLine, HistoryView } from '../outputs/groupView';
import { bullets, item, joined, link, paragraph, strong } from './nodes';
import { day, say, sayWith, type WordId } from './words';

/** What versions say that name nobody. */
const silence: Readonly<Record<Exclude<HistoryLine['says'], 'people'>, WordId>> = {
  vacant: 'history.vacant',
  proposed: 'history.proposed',
  retired: 'history.retired',
  unknown: 'history.unknown',
};

/** A group's past: since when there is one, its other names, and who led it in which version. */
export function groupHistory(kind: GroupView['kind'], history: HistoryView): RootContent[] {
  const { founded, names, lines, isCompared } = history;
  const said = lines.map(({ versions, says, people }) => {
    const where = joined(versions.map(({ name, to }) => link(name, to)));
    return item([where, ': ', says === 'people' ? people.map(({ name }) => name).join(', ') : say(silence[says])]);
  });
  const changes = link(say('history.changes.link'), '/changes');
  return [
    ...bullets([
      ...(founded ? [item(`${say('history.founded')}: ${day(founded)}`)] : []),
      ...(names.length > 0 ? [item(`${say('history.names')}: ${names.join(', ')}`)] : []),
    ]),
    ...(said.length > 0
      ? [paragraph(strong(say(kind === 'committee' ? 'history.members' : 'history.leads'))), ...bullets(said)]
      : []),
    ...(isCompared ? [paragraph(sayWith('history.changes', { changes }))] : []),
  ];
}
