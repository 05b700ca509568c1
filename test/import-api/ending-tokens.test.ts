import { expect, it } from 'vitest';
import { findEndingTokens } from '../../src/import-api/ending-tokens.ts';
import { aDestination } from './a-destination.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 5, 1);
const until = (name: string, endsAt: number) => {
  const claims = Buffer.from(JSON.stringify({ exp: endsAt / 1000 })).toString('base64url');
  return aDestination({ name, token: `eyJh.${claims}.c2ln` });
};

it('names the destinations whose token has ended or ends within a week', () => {
  const destinations = [
    until('ended', now - day),
    until('soon', now + 6 * day),
    until('later', now + 8 * day),
    aDestination({ name: 'key', token: 'k-123' }),
    aDestination({ name: 'silent' }),
  ];
  expect(findEndingTokens(destinations, now)).toEqual([
    { destination: 'ended', endsOn: '2026-05-31', ended: true },
    { destination: 'soon', endsOn: '2026-06-07', ended: false },
  ]);
});

it('is not startled by an end beyond the calendar', () => {
  expect(findEndingTokens([until('far', 9e18)], now)).toEqual([]);
});
