import { expect, it } from 'vitest';
import { readRetryAfter } from '../../src/import-api/retry-after.ts';

const now = Date.UTC(1994, 10, 6, 8, 49, 7);
const day = 24 * 60 * 60 * 1000;

it.each([
  ['0', 0],
  [' 120 ', 120_000],
  ['1.5', 1_500],
  ['99999999999', day],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
  ['Sun Nov  6 08:49:37 1994', 30_000],
  ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
  ['Fri, 31 Dec 1999 23:59:59 GMT', day],
  ['-5', null],
  ['soon', null],
  ['Tue, nonsense', null],
  ['', null],
  [undefined, null],
])('%s asks for %s ms', (value, expected) => {
  expect(readRetryAfter(value, now)).toBe(expected);
});
