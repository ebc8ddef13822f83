import { doubleLetter, dropLetter, name, type Slip, swapLetters } from '../slips';

const dropped = [
  'name',
  'status',
  'confirmed',
  'leads',
  'notes',
  'slack.channel',
  'meetings.cadence',
  'documents.path',
];

const doubled = ['focus', 'purpose', 'members', 'meetings', 'repositories', 'conflicts.about', 'documents.language'];

const swapped = [
  'slug',
  'topics',
  'founded',
  'source',
  'emeritus',
  'calendar',
  'subprojects',
  'documents',
  'conflicts',
];

const swappedBelow = [
  'vacant.since',
  'members.area',
  'mailing_lists.archive',
  'meetings.time_zone',
  'repositories.url',
  'subprojects.summary',
];

/** Slips of a letter in the name of a field. */
export const nameSlips: readonly Slip[] = [
  ...dropped.map((field) => ({ kind: 'a letter is left out of a field’s name', field, change: name(dropLetter) })),
  ...doubled.map((field) => ({ kind: 'a letter is doubled in a field’s name', field, change: name(doubleLetter) })),
  ...[...swapped, ...swappedBelow].map((field) => ({
    kind: 'two letters are swapped in a field’s name',
    field,
    change: name(swapLetters),
  })),
  ...['status', 'meetings.start', 'documents.title'].map((field) => ({
    kind: 'a field’s name begins with a capital',
    field,
    change: name((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  })),
];
