import type { List, Paragraph, RootContent } from 'mdast';
import type { GroupChange, ProgrammeChange, Wording } from '../../../components/Changes/change';
import { type Comparison, compare } from '../../../components/Changes/compare';
import type { GroupsComparison } from '../../../components/Changes/compareGroups';
import { type Pair, versionSpans, versionSteps } from '../../../lib/versionPairs';
import { type ChangesView, changes, type FigureName, type VersionState } from '../outputs/changes';
import type { GroupKind } from '../records';
import { groupWords, programmeWords } from './changeWords';
import { bullets, heading, type Inline, inline, item, joined, link, paragraph, table } from './nodes';
import type { Here, Renderer } from './place';
import { day, language, say, sayCount, sayWith, type WordId } from './words';

type Told = { readonly here: Here; readonly people: ChangesView['people'] };

const figureIds: Readonly<Record<FigureName, WordId>> = {
  sigs: 'changes.figure.sigs',
  'working-groups': 'changes.figure.workingGroups',
  leads: 'changes.figure.leads',
  people: 'changes.figure.people',
};

const pairTitle = ({ older, newer }: Pair<VersionState>) =>
  say('changes.pair', { older: older.label, newer: newer.label });

function version({ label, to, asOf }: VersionState): Inline {
  const named = link(label, to);
  return asOf === '' ? named : sayWith('changes.version', { version: named, date: day(asOf) });
}

function figures({ figures: all, older, newer }: Comparison): RootContent {
  const number = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const rows = all.map(({ name, before, after }) => {
    const difference = before === after ? say('changes.figure.same') : number.format(after - before);
    return [say(figureIds[name]), String(before), String(after), difference];
  });
  return table([say('changes.figure'), older.label, newer.label, say('changes.figure.difference')], ...rows);
}

/** Changes as a list; people by name. */
function changeList<Change extends GroupChange | ProgrammeChange>(
  { people }: Told,
  all: readonly Change[],
  words: (change: Change) => Wording,
): List[] {
  return bullets(
    all.map((change) => {
      const { text, after = '' } = words(change);
      const names = 'people' in change ? change.people.map((id) => people[id]?.name ?? id) : [];
      return item(`${text} ${names.join(', ')}`.trim() + after);
    }),
  );
}

/** What is said where nothing differs, or nothing more. */
function rest(changed: number, unchanged: number): Paragraph[] {
  if (changed + unchanged === 0) return [paragraph(say('changes.rest.none'))];
  if (unchanged === 0) return [];
  return [paragraph(say(changed === 0 ? 'changes.rest.same' : 'changes.rest.others', { count: unchanged }))];
}

/** The groups of one kind; of committees also those that did not change. */
function groups(told: Told, kind: GroupKind, { changed, unchanged }: GroupsComparison): RootContent[] {
  const same = kind === 'committee' ? unchanged : [];
  return [
    ...bullets([
      ...changed.map(({ group: { name, to }, changes: all }) =>
        item(link(name, to), ...changeList(told, all, (change) => groupWords(change, kind))),
      ),
      ...same.map(({ name, to, members }) =>
        item([link(name, to), `: ${sayCount('changes.sameMembers', members.length)}`]),
      ),
    ]),
    ...rest(changed.length + same.length, unchanged.length - same.length),
  ];
}

function programme(told: Told, { ksap, newer, older }: Comparison): RootContent[] {
  const to = (newer.ksap ?? older.ksap)?.to;
  if (ksap.length === 0) return [paragraph(say(to === undefined ? 'changes.ksap.none' : 'changes.ksap.same'))];
  const name = to === undefined ? inline('KSAP') : link('KSAP', to);
  return bullets([item(name, ...changeList(told, ksap, programmeWords))]);
}

function comparison(told: Told, compared: Comparison): RootContent[] {
  const { older, newer, count, groups: all } = compared;
  const counted = count === 0 ? say('changes.none') : sayCount('changes.count', count);
  const from = { older: version(older), newer: version(newer), changes: counted };
  return [
    heading(2, pairTitle(compared)),
    paragraph(sayWith('changes.from', from)),
    figures(compared),
    heading(3, say('changes.sigs')),
    ...groups(told, 'sig', all.sig),
    heading(3, say('changes.workingGroups')),
    ...groups(told, 'working-group', all['working-group']),
    heading(3, say('changes.committees')),
    ...groups(told, 'committee', all.committee),
    heading(3, say('changes.ksap')),
    ...programme(told, compared),
  ];
}

/** What changed from version to version: every step, newest first, and where to compare over a longer time. */
export const changesReport: Renderer = (here) => {
  const { versions, people } = changes(here.models);
  const compared = versionSteps(versions).map(({ older, newer }) => compare(older, newer));
  if (compared.length === 0) return [paragraph(say('changes.oneVersion'))];
  const spans = versionSpans(versions).map((span) =>
    link(pairTitle(span), `/changes?from=${span.older.version}&to=${span.newer.version}`),
  );
  return [
    ...(spans.length > 0 ? [paragraph(`${say('changes.spans')} `, joined(spans))] : []),
    ...compared.flatMap((one) => comparison({ here, people }, one)),
  ];
};
