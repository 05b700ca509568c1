import { expect, it } from 'vitest';
import { announceTokenEnds } from '../src/token-ends.ts';
import { aDestination } from './support/build-destination.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 5, 1);
const until = (name: string, endsAt: number) => {
  const claims = Buffer.from(JSON.stringify({ exp: endsAt / 1000 })).toString('base64url');
  return aDestination({ name, token: `eyJh.${claims}.c2ln` });
};

/** The level of each line that is written, and what with. */
function announced(destinations: Parameters<typeof announceTokenEnds>[0]): [string, object][] {
  const lines: [string, object][] = [];
  const note = (level: string) => (about: object) => void lines.push([level, about]);
  announceTokenEnds(destinations, now, { debug() {}, info() {}, warn: note('warn'), error: note('error') });
  return lines;
}

it('names the destinations whose token has ended or ends within a week', () => {
  const destinations = [
    until('ended', now - day),
    until('soon', now + 6 * day),
    until('later', now + 8 * day),
    aDestination({ name: 'key', token: 'k-123' }),
    aDestination({ name: 'silent' }),
  ];
  expect(announced(destinations)).toEqual([
    ['error', { destination: 'ended', endsAt: '2026-05-31T00:00:00.000Z' }],
    ['warn', { destination: 'soon', endsAt: '2026-06-07T00:00:00.000Z' }],
  ]);
});

it('accepts a token end beyond the calendar', () => {
  expect(announced([until('far', 9e18)])).toEqual([]);
});
