import { expect, it } from 'vitest';
import { createRequestRoom } from '../../../src/slack/http/request-room.ts';
import { aClock } from '../../support/fake-clock.ts';

function aRoom() {
  const clock = aClock();
  const room = createRequestRoom({ most: 8, mostOfOne: 2, mostWaiting: 3, after: clock.after });
  return { clock, room };
}

/** Whether it has come in, given up, or waits still. */
async function stateOf(entering: Promise<(() => void) | null>): Promise<'in' | 'out' | 'waits'> {
  const waits = new Promise<'waits'>((resolve) => setImmediate(() => resolve('waits')));
  return Promise.race([entering.then((free) => (free ? ('in' as const) : ('out' as const))), waits]);
}

it('gives one workspace its share, and everyone else room at once', async () => {
  const { room } = aRoom();
  const flood = Array.from({ length: 4 }, () => room.enter('T3'));
  expect(await Promise.all(flood.map(stateOf))).toEqual(['in', 'in', 'waits', 'waits']);
  expect(await stateOf(room.enter('T1'))).toBe('in');
  expect(await stateOf(room.enter('T2'))).toBe('in');
});

it('lets in who waits as soon as a place is free', async () => {
  const { room } = aRoom();
  const [first, , third] = [room.enter('T3'), room.enter('T3'), room.enter('T3')];
  expect(await stateOf(third)).toBe('waits');
  (await first)?.();
  expect(await stateOf(third)).toBe('in');
});

it('turns away who waited for a second, and who would wait behind too many', async () => {
  const { clock, room } = aRoom();
  const flood = Array.from({ length: 6 }, () => room.enter('T3'));
  expect(await Promise.all(flood.map(stateOf))).toEqual(['in', 'in', 'waits', 'waits', 'waits', 'out']);
  await clock.advance(1_000);
  expect(await Promise.all(flood.map(stateOf))).toEqual(['in', 'in', 'out', 'out', 'out', 'out']);
  (await flood[0])?.();
  expect(await stateOf(room.enter('T3'))).toBe('in');
});
