import bolt, { type App, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { expect, it } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { watchAcks } from '../../../src/slack/http/ack-metrics.ts';
import { aClock } from '../../support/fake-clock.ts';

const noReceiver: Receiver = { init: () => undefined, start: async () => null, stop: async () => null };

/** An app whose one listener does what the test says, and what is heard and logged of it. */
function anApp(listener: (ack: () => Promise<void>) => Promise<void>) {
  const clock = aClock();
  const heard: unknown[] = [];
  const lines: unknown[] = [];
  const app: App = new bolt.App({
    receiver: noReceiver,
    authorize: async () => ({}),
    convoStore: false,
    ignoreSelf: false,
  });
  app.command('/addcontact', ({ ack }) => listener(ack));
  const acks = watchAcks(app, {
    heard: {
      acked: (...said) => void heard.push(['acked', ...said]),
      unacked: (...said) => void heard.push(['unacked', ...said]),
    },
    clock: () => clock.now,
    after: clock.after,
    log: createLog('trace', { write: (line) => void lines.push(JSON.parse(line)) }),
  });
  const event: ReceiverEvent = {
    body: { command: '/addcontact', user_id: 'U1', team_id: 'T1', text: '' },
    ack: async () => undefined,
  };
  return { clock, heard, lines, acks, send: () => app.processEvent(event) };
}

it('times an ack, and logs nothing of a quick one', async () => {
  const { clock, heard, lines, send, acks } = anApp((ack) => ack());
  await send();
  await clock.advance(5000);
  acks.stop();
  expect(heard).toEqual([['acked', 'command', 0]]);
  expect(lines).toEqual([]);
});

it('logs the acks that took more than a second in one line a second', async () => {
  const waiting: (() => void)[] = [];
  const { clock, heard, lines, send } = anApp(async (ack) => {
    await new Promise<void>((resume) => waiting.push(resume));
    await ack();
  });
  const sent = [send(), send()];
  await clock.advance(1500);
  for (const resume of waiting) resume();
  await Promise.all(sent);
  await clock.advance(1000);
  expect(heard).toEqual([
    ['acked', 'command', 1500],
    ['acked', 'command', 1500],
  ]);
  expect(lines).toMatchObject([
    { level: 40, count: 2, doors: ['command'], slowestMs: 1500, msg: 'slow acks' },
  ]);
});

it('hears of a request that hangs when Slack’s time is over, once, and of its ack when it comes at last', async () => {
  let resume = () => {};
  const { clock, heard, lines, send } = anApp(async (ack) => {
    await new Promise<void>((resolve) => (resume = resolve));
    await ack();
  });
  const sent = send();
  await clock.advance(10_000);
  expect(heard).toEqual([['unacked', 'command']]);
  expect(lines).toMatchObject([{ level: 50, count: 1, doors: ['command'], msg: 'requests without an ack' }]);
  resume();
  await sent;
  expect(heard.slice(1)).toEqual([['acked', 'command', 10_000]]);
});

it('hears of a request that ended without an ack, and logs what is left when it stops', async () => {
  const { heard, lines, send, acks } = anApp(async () => undefined);
  await send();
  acks.stop();
  expect(heard).toEqual([['unacked', 'command']]);
  expect(lines).toMatchObject([{ msg: 'requests without an ack' }]);
});
