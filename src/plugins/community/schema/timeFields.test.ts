import { describe, expect, test } from 'vitest';
import * as f from './fields';
import { type Field, messages } from './testing';

const date = 'must be a real date as YYYY-MM-DD';
const time = 'must be a time of day as HH:MM';
const zone = 'must be the IANA name of a time zone, such as Asia/Shanghai';

const fields: readonly Field[] = [
  {
    field: 'date',
    schema: f.date,
    valid: ['2022-03-10', '2020-02-29'],
    invalid: [
      ['2021-02-30', date],
      ['2021-02-29', date],
      ['2021-13-01', date],
      ['2021-00-10', date],
      ['2021-3-1', date],
      ['2021-03-10T00:00:00Z', date],
      ['10.03.2021', date],
      ['0000-01-01', date],
      ['1022-03-10', date],
    ],
  },
  {
    field: 'time',
    schema: f.time,
    valid: ['00:00', '09:30', '23:59'],
    invalid: [
      ['24:00', time],
      ['9:30', time],
      ['09:60', time],
      ['09:30:00', time],
      ['9 am', time],
    ],
  },
  {
    field: 'timeZone',
    schema: f.timeZone,
    valid: ['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/UTC'],
    invalid: [
      ['Asia/Bejing', zone],
      ['CST', zone],
      ['UTC+8', zone],
      ['+08:00', zone],
    ],
  },
];

describe.each(fields)('$field', ({ schema, valid, invalid }) => {
  test.each(valid)('takes %j', (value) => {
    expect(messages(schema, value)).toEqual([]);
  });

  test.each(invalid)('refuses %j: %s', (value, ...expected) => {
    expect(messages(schema, value)).toEqual(expected);
  });
});
