import { expect, test } from 'vitest';
import { formatDate } from './dates';

test('the tests run in a zone behind UTC, where a day at midnight UTC is still the day before', () => {
  expect(new Date('2022-03-10T00:00:00Z').getDate()).toBe(9);
});

test.each<[iso: string, locale: string, text: string]>([
  ['2022-03-10', 'en', 'March 10, 2022'],
  ['2022-03-10', 'zh', '2022年3月10日'],
  ['2024-02-29', 'en', 'February 29, 2024'],
  ['2024-01-01', 'en', 'January 1, 2024'],
  ['2024-12-31', 'en', 'December 31, 2024'],
])('%s in %s is %s', (iso, locale, text) => {
  expect(formatDate(iso, locale)).toBe(text);
});
