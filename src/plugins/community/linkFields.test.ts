import { expect, test } from 'vitest';
import { linkFieldPaths, withAddresses } from './linkFields';
import type { Channel } from './schema/channels';

const channels: Channel[] = [
  { id: 'calendar', kind: 'website', name: 'Calendar', url: 'https://calendar.example', featured: false },
  { id: 'list', kind: 'mailing-list', name: 'List', url: 'https://groups.google.com/g/list', featured: false },
];

test('a channel that is named by its short link is given its address; all else stays', () => {
  const group = {
    name: '/go/calendar',
    calendar: '/go/calendar',
    notes: 'https://notes.example',
    recordings: null,
    mailing_lists: [{ name: 'list', archive: '/go/list' }, { archive: '/go/lost' }],
  };
  expect(withAddresses(group, channels)).toEqual({
    name: '/go/calendar',
    calendar: 'https://calendar.example',
    notes: 'https://notes.example',
    recordings: null,
    mailing_lists: [{ name: 'list', archive: 'https://groups.google.com/g/list' }, { archive: '/go/lost' }],
  });
  expect(withAddresses({ calendar: '/go/lost', mailing_lists: null }, channels)).toEqual({
    calendar: '/go/lost',
    mailing_lists: null,
  });
  expect(withAddresses({ people: ['ana'] }, channels)).toEqual({ people: ['ana'] });
});

test('the fields are those that are stated', () => {
  expect(linkFieldPaths({ notes: null, calendar: 'a', mailing_lists: [{ archive: 'b' }] })).toEqual([
    ['calendar'],
    ['mailing_lists', 0, 'archive'],
  ]);
  expect(linkFieldPaths({})).toEqual([]);
});
