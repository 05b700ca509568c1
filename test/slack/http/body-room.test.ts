import { expect, it } from 'vitest';
import { createBodyRoom, type HeldBody } from '../../../src/slack/http/body-room.ts';

function aRoom(limits: { most: number; mostOfOne: number }) {
  const room = createBodyRoom(limits);
  const gone: string[] = [];
  const body = (name: string, address: string): HeldBody => ({
    address,
    held: 0,
    giveWay: () => void gone.push(name),
  });
  return { room, gone, body };
}

it('lets the first body of whoever holds most give way, never that of somebody else', () => {
  const { room, gone, body } = aRoom({ most: 100, mostOfOne: 100 });
  room.take(body('slack 1', '192.0.2.1'), 10);
  room.take(body('greedy 1', '198.51.100.1'), 40);
  room.take(body('greedy 2', '198.51.100.1'), 40);
  room.take(body('slack 2', '192.0.2.1'), 20);
  expect(gone).toEqual(['greedy 1']);
});

it('holds one address to its share while there is room for others', () => {
  const { room, gone, body } = aRoom({ most: 100, mostOfOne: 50 });
  for (const name of ['a', 'b', 'c']) room.take(body(name, '198.51.100.1'), 20);
  expect(gone).toEqual(['a']);
});

it('frees the room of a body that has left, once', () => {
  const { room, gone, body } = aRoom({ most: 100, mostOfOne: 100 });
  const first = body('first', '192.0.2.1');
  room.take(first, 90);
  room.leave(first);
  room.leave(first);
  room.take(body('second', '192.0.2.1'), 90);
  room.clear();
  room.clear();
  expect(gone).toEqual(['second']);
});
