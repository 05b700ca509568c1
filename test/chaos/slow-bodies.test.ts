import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ada, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, type House } from '../support/house.ts';
import { form, post, sign } from '../support/signed-post.ts';

const mib = 1024 * 1024;

const command = (index: number) =>
  new URLSearchParams({
    command: '/addcontact',
    text: 'help',
    trigger_id: `1.${index}.slow`,
    team_id: team.id,
    user_id: ada.id,
    channel_id: sales,
  }).toString();

/** Sends the head of a signed-looking request and all of its body but the last byte, and then nothing. */
function stall(house: House, bytes: number, more: Record<string, string> = {}): Promise<Socket> {
  const headers = { ...sign('wrong', ''), host: 'x', 'content-length': String(bytes), ...more };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(house.port(), '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  return new Promise((resolve) => {
    const begin = `POST /slack/events HTTP/1.1\r\n${head.join('')}\r\n`;
    socket.write(begin + 'x'.repeat(bytes - 1), () => resolve(socket));
  });
}

async function statuses(house: House, count: number, body = command): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const text = body(index);
    const { status } = await post(house, text, sign(house.slack.signingSecret, text));
    seen[status] = (seen[status] ?? 0) + 1;
  }
  return seen;
}

it('takes every signed command while large bodies of strangers stand unfinished', async () => {
  const house = await startHouse();
  for (let round = 0; round < 3; round++) {
    await Promise.all(Array.from({ length: 40 }, () => stall(house, mib - 1)));
    expect(await statuses(house, 15)).toEqual({ 200: 15 });
  }
});

it('takes every signed command while small bodies of strangers stand unfinished', async () => {
  const house = await startHouse();
  await Promise.all(Array.from({ length: 700 }, () => stall(house, 64 * 1024)));
  expect(await statuses(house, 20)).toEqual({ 200: 20 });
});

it('takes a large signed body in the place of the unfinished one that has waited longest', async () => {
  const house = await startHouse();
  await Promise.all(Array.from({ length: 60 }, () => stall(house, mib - 1)));
  const large = (index: number) => `${command(index)}&more=${'x'.repeat(700_000)}`;
  expect(await statuses(house, 3, large)).toEqual({ 200: 3 });
});

it('ends a body that is not here within the time Slack waits', async () => {
  const house = await startHouse();
  const socket = await stall(house, 1_000);
  const answered = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))));
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve('closed')));
  expect(await Promise.race([answered, closed])).toMatch(/^HTTP\/1\.1 408|^closed$/);
}, 10_000);

it('says in the log that bodies are turned away, a line a second at most and without an address', async () => {
  const house = await startHouse();
  const begun = Date.now();
  await Promise.all(Array.from({ length: 40 }, () => stall(house, mib - 1)));
  await expect.poll(() => house.logged()).toContain('bodies not read');
  const lines = house
    .logged()
    .split('\n')
    .filter((line) => line.includes('bodies not read'));
  expect(lines.length).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - begun) / 1000));
  expect(lines.join('')).toContain('"no-room":');
  expect(lines.join('')).not.toContain('127.0.0.1');
});

it('answers a certificate check of Slack, which is not signed, and nothing else that is unsigned', async () => {
  const house = await startHouse();
  const send = (body: string) => post(house, body, { 'content-type': form });
  expect((await send('ssl_check=1&token=abc')).status).toBe(200);
  expect((await send('token=abc&ssl_check=1&team_id=T1')).status).toBe(200);
  for (const body of ['ssl_check=1', 'ssl_check=0&token=abc', `${command(1)}&token=abc`, '%', '']) {
    expect((await send(body)).status, body).toBe(401);
  }
  expect((await send(`ssl_check=1&token=${'x'.repeat(2_000)}`)).status).toBe(401);
  const asked = await fetch(`http://127.0.0.1:${house.port()}/slack/events?ssl_check=1&token=abc`);
  expect(asked.status).toBe(200);
});
