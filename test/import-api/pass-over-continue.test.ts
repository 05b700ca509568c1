import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pass } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createSender } from '../../src/import-api/sender.ts';
import { aContact, aDestination } from '../support/build-destination.ts';

const goOn = 'HTTP/1.1 100 Continue\r\n\r\n';
const answer = (message: string, status = '200 OK') => {
  const body = JSON.stringify({ status: status === '200 OK' ? 'success' : 'error', message });
  return `HTTP/1.1 ${status}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

/** An inbox that answers each POST with these pieces, one write after the other. */
async function anInbox(answers: readonly (readonly string[])[]) {
  const turns = [...answers];
  let connections = 0;
  const reply = async (socket: Socket) => {
    for (const piece of turns.shift() ?? []) {
      socket.write(piece, 'latin1');
      await pass(5);
    }
  };
  const server = createServer({ noDelay: true }, (socket) => {
    connections += 1;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      if (chunk.toString().endsWith(']')) void reply(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const destination = aDestination({ url: new URL(`http://127.0.0.1:${port}/inbox/users/import`) });
  const sender = createSender(destination, { now: () => 0 });
  onTestFinished(async () => {
    await sender.close(100);
    server.close();
  });
  return { send: () => sender.send([aContact()]), connections: () => connections };
}

it.each([
  ['in one write with the answer', [goOn + answer('ok')]],
  ['before the answer', [goOn, answer('ok')]],
  ['cut anywhere', (goOn + answer('ok')).split('')],
  ['more than once, with headers', ['HTTP/1.1 100 Continue\r\nServer: IIS\r\n\r\n', goOn, answer('ok')]],
  ['among other hints', [`HTTP/1.1 103 Early Hints\r\n\r\n`, answer('ok')]],
  ['never, and the answer cut anywhere', answer('ok').split('')],
])('takes 100 Continue that nobody asked for: %s', async (_, pieces) => {
  const inbox = await anInbox([pieces, pieces]);
  expect(await inbox.send()).toEqual({ kind: 'accepted' });
  // A connection is free again after a turn of the loop.
  for (let turns = 0; turns < 3; turns += 1) await turn();
  expect(await inbox.send()).toEqual({ kind: 'accepted' });
  expect(inbox.connections()).toBe(1);
});

it('leaves alone what looks like it within an answer', async () => {
  const whole = answer(`${'x'.repeat(50)} HTTP/1.1 100 y`, '400 Bad Request');
  const at = whole.indexOf('HTTP/1.1 100');
  const inbox = await anInbox([[goOn, whole.slice(0, at), whole.slice(at)]]);
  expect(await inbox.send()).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('HTTP/1.1 100 y'),
  });
});

it('tries later when 100 Continue is all that comes', async () => {
  const inbox = await anInbox([[goOn]]);
  expect(await inbox.send()).toMatchObject({ kind: 'unavailable' });
});
