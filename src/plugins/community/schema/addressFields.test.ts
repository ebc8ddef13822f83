import { describe, expect, test } from 'vitest';
import * as f from './fields';
import { type Field, messages } from './testing';

const mail = 'must not hold an e-mail address: write a handle, or a channel';
const credentials = 'must not carry a user name or password';
const address = 'must be a full address, such as https://example.org/page';
const https = 'must start with https://';
const encoded =
  'must be percent-encoded: %20 for a space, %22 for a quote, %25 for a percent sign, %5B for [, %5D for ], %7C for |';
const passcode = 'must not carry a passcode';

const fields: readonly Field[] = [
  {
    field: 'url',
    schema: f.url,
    valid: [
      'https://example.org',
      'https://example.org/a%20b?c=d#e',
      'https://example.org/a%5B1%5D%7C',
      'https://groups.google.com/forum/#!forum/x',
    ],
    invalid: [
      ['example.org/page', address],
      ['/page', address],
      ['https://', address],
      ['http://example.org', https],
      ['javascript:alert(1)', https],
      ['data:text/html,x', https],
      ['mailto:a', https],
      ['mailto:a@example.org', mail, https],
      ['https://user:secret@host', credentials],
      ['https://user@host', credentials],
      ['https://:secret@host', credentials],
      ['https://example.org/a b', encoded],
      ['https://example.org/"onclick="', encoded],
      ['https://example.org/<script>', encoded],
      ['https://example.org/100%', encoded],
      ['https://example.org/#a#b', encoded],
      ['https://example.org/a[1]', encoded],
      ['https://example.org/a|b', encoded],
      ['JavaScript:alert(1)', https],
      ['vbscript:run', https],
      ['blob:https://example.org/1', https],
      ['//example.org', address],
      ['https://example.org/j?access=1&token=abc', passcode],
      ['https://example.org/j/1?pwd=abc', passcode],
      ['https://example.org/j/1?a=b&PassCode=abc', passcode],
      ['https://example.org/j/1?password=abc', passcode],
    ],
  },
  {
    field: 'urlOrShortLink',
    schema: f.urlOrShortLink,
    valid: ['https://example.org', '/go/calendar'],
    invalid: [
      ['go/calendar', address],
      ['/gone', address],
      ['/page', address],
      ['/go/calendar ', 'must not start or end with a space'],
      ['http://example.org/go/calendar', https],
      ['https://user:secret@host/go/calendar', credentials],
      ['/go/calendar?token=abc', passcode],
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
