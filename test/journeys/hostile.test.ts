import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readConfigWithoutSlack } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox } from '../../src/open-outbox.ts';
import { ada, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse } from '../support/house.ts';
import { form, post, sign } from '../support/signed-post.ts';

const command = new URLSearchParams({
  command: '/addcontact',
  text: 'Jane Doe +91 98765 43210',
  trigger_id: '1.2.x',
  team_id: team.id,
  user_id: ada.id,
  channel_id: sales,
}).toString();

/** A POST that says it is a megabyte and sends half of it, and the status it is answered with. */
function openPost(port: number, headers: Record<string, string>) {
  const lines = Object.entries({ ...headers, host: 'x', 'content-length': String(1024 * 1024) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(`POST /slack/events HTTP/1.1\r\n${head}\r\n`);
    socket.write('x'.repeat(512 * 1024));
  });
  socket.on('error', () => undefined);
  const status = new Promise<number>((resolve) => {
    socket.once('data', (chunk) => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(chunk.toString())?.[1])));
  });
  return { socket, status };
}

describe('what is not from Slack, or not as Slack sends it', () => {
  it('refuses requests without a valid signature, with an old one and with one from the future', async () => {
    const house = await startHouse();
    const minute = 60_000;
    const statuses = [
      await post(house, command, { 'content-type': form }),
      await post(house, command, sign('wrong', command)),
      await post(house, command, sign(house.slack.signingSecret, command, Date.now() - 6 * minute)),
      await post(house, command, sign(house.slack.signingSecret, command, Date.now() + 6 * minute)),
      await post(house, `${command}&more=1`, sign(house.slack.signingSecret, command)),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    expect(house.inbox.requests).toHaveLength(0);
  });

  it('fills no log: a line a second says how many there were', async () => {
    const house = await startHouse();
    const begun = Date.now();
    await Promise.all(Array.from({ length: 40 }, () => post(house, command, { 'content-type': form })));
    const seconds = Math.ceil((Date.now() - begun) / 1000);
    const lines = house.logged().match(/"requests without a valid signature"/g) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(1 + seconds);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await post(house, command, { 'content-type': form });
    expect(house.logged()).toMatch(/"count":(?:[2-9]|\d\d),"msg":"requests without a valid signature"/);
  });

  it('refuses a body that is too large before checking its signature', async () => {
    const house = await startHouse();
    const body = `text=${'x'.repeat(6 * 1024 * 1024)}`;
    const status = await post(house, body, sign(house.slack.signingSecret, body)).then(
      (response) => response.status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(status);
    expect((await fetch(`http://127.0.0.1:${house.port()}/health/live`)).status).toBe(200);
  });

  it('gets no memory for a body before it carries a signature, nor for more than Slack sends at once', async () => {
    const house = await startHouse();
    const open = (headers: Record<string, string>, count: number) =>
      Array.from({ length: count }, () => openPost(house.port(), headers));
    const unsigned = open({}, 8);
    expect(new Set(await Promise.all(unsigned.map(({ status }) => status)))).toEqual(new Set([401]));
    const many = open(sign('wrong', ''), 100);
    expect(await Promise.race(many.map(({ status }) => status))).toBe(503);
    for (const { socket } of [...unsigned, ...many]) socket.destroy();
    const { status } = await post(house, command, sign(house.slack.signingSecret, command));
    expect(status).toBe(200);
  });

  it('gets a 400 when the JSON is broken or nothing is known of it', async () => {
    const house = await startHouse();
    for (const body of ['payload={broken', 'payload=null', 'payload=[]', 'payload="x"', 'x=1']) {
      const { status } = await post(house, body, sign(house.slack.signingSecret, body));
      expect(status, body).toBe(400);
    }
    const garbled = { ...sign(house.slack.signingSecret, '{'), 'content-type': 'application/json' };
    expect((await post(house, '{', garbled)).status).toBe(400);
  });

  it('acks unknown ids at once, and tells the person', async () => {
    const house = await startHouse();
    const send = async (payload: object): Promise<string> => {
      const body = new URLSearchParams({
        payload: JSON.stringify({
          ...payload,
          team: { id: team.id },
          user: { id: ada.id },
          trigger_id: '1.2',
        }),
      }).toString();
      const response = await post(house, body, sign(house.slack.signingSecret, body));
      expect(response.status).toBe(200);
      return response.text();
    };
    const button = { action_id: 'old_button', block_id: 'b', type: 'button' };
    expect(await send({ type: 'block_actions', actions: [button] })).toBe('');
    expect(await send({ type: 'shortcut', callback_id: 'old_shortcut' })).toBe('');
    const view = { callback_id: 'old_view', state: { values: { a: {} } } };
    expect(await send({ type: 'view_submission', view })).toContain('no longer works');
    const suggestion = { type: 'block_suggestion', action_id: 'old', block_id: 'old', value: 'x' };
    expect(JSON.parse(await send(suggestion))).toEqual({ options: [] });
  });

  it('stores nothing when an id isn’t text', async () => {
    const house = await startHouse();
    const send = async (fields: object) => {
      const who = { team: { id: team.id }, user: { id: ada.id }, trigger_id: '1.2' };
      const body = new URLSearchParams({ payload: JSON.stringify({ ...who, ...fields }) }).toString();
      return (await post(house, body, sign(house.slack.signingSecret, body))).status;
    };
    for (const value of [true, 7, null, [], {}]) {
      const button = { type: 'button', action_id: 'retry_delivery', block_id: 'b', value };
      expect(await send({ type: 'block_actions', actions: [button] })).toBe(200);
      const odd = { command: '/addcontact', text: 'Jane Doe +91 98765 43210', response_url: value };
      expect(await send({ ...odd, trigger_id: value })).toBe(200);
    }
    expect((await fetch(`http://127.0.0.1:${house.port()}/health/live`)).status).toBe(200);
  });

  it('answers Slack when it checks the address, and notes that it did', async () => {
    const house = await startHouse();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const headers = { ...sign(house.slack.signingSecret, body), 'content-type': 'application/json' };
    const response = await post(house, body, headers);
    expect(await response.json()).toEqual({ challenge: 'abc' });
    for (const challenge of [{ toString: 1, valueOf: 1 }, { toString: null }, 7, null]) {
      const odd = JSON.stringify({ type: 'url_verification', challenge });
      const signed = { ...sign(house.slack.signingSecret, odd), 'content-type': 'application/json' };
      expect((await post(house, odd, signed)).status, odd).toBe(400);
    }
    await house.stopApp();
    const reading = readConfigWithoutSlack({ IMPORT_API_TOKEN: 'token', DATA_DIR: house.dataDir });
    if (!reading.ok) throw new Error(reading.faults.join());
    const store = await openOutbox(reading.config, { now: Date.now, log: createLog('silent') });
    expect(await store.events.lastAt()).toBeGreaterThan(Date.now() - 60_000);
    await store.close();
  });
});

describe('health', () => {
  it('is live at once, ready once Slack answers, and serves no other path', async () => {
    const house = await startHouse();
    const get = (path: string) => fetch(`http://127.0.0.1:${house.port()}${path}`);
    expect((await get('/health/live')).status).toBe(200);
    await house.slack.until(() => house.slack.calls.some(({ method }) => method === 'auth.test'));
    await expect.poll(async () => (await get('/health/ready')).status).toBe(200);
    expect((await get('/anything')).status).toBe(404);
  });

  it('is not ready while Slack refuses the token, and says why in a word', async () => {
    const house = await startHouse({ SLACK_BOT_TOKEN: 'xoxb-not-the-token' });
    await house.slack.until(() => house.slack.calls.some(({ method }) => method === 'auth.test'));
    const ready = await fetch(`http://127.0.0.1:${house.port()}/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, 'not ready: slack\n']);
  });
});
