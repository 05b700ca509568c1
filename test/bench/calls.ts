import { Pool } from 'undici';
import { createSender } from '../../src/import-api/sender.ts';
import { aContact } from '../support/build-delivery.ts';
import { aDestination } from '../support/build-destination.ts';
import { startInbox } from './bench-inbox.ts';
import { median, type Row } from './table.ts';

/** CPU of this process for one POST of one contact, against a bare pool that sends the same bytes. Less is better. */
export async function measureCalls(count: number): Promise<Row[]> {
  const inbox = await startInbox();
  const { url } = inbox;
  const sender = createSender(aDestination({ url, timeoutMs: 5000 }), { now: Date.now });
  const pool = new Pool(url.origin);
  const contacts = [aContact()];
  const body = JSON.stringify(contacts);
  const ours = async () => void (await sender.send(contacts));
  const bare = async () => {
    const answer = await pool.request({
      method: 'POST',
      path: url.pathname,
      body,
      headers: { 'content-type': 'application/json' },
    });
    await answer.body.text();
  };
  const rounds: (readonly [number, number])[] = [];
  await spend(ours, count);
  await spend(bare, count);
  for (let round = 0; round < 7; round += 1)
    rounds.push([await spend(ours, count), await spend(bare, count)]);
  await sender.close();
  await pool.close();
  await inbox.close();
  const each = (which: 0 | 1) => median(rounds.map((round) => round[which])) / count;
  return [
    {
      what: 'one POST',
      ours: `${each(0).toFixed(0)} µs`,
      peer: `bare Pool.request ${each(1).toFixed(0)} µs`,
      ratio: median(rounds.map(([one, other]) => one / other)),
    },
  ];
}

/** CPU microseconds, two at a time as the courier does. */
async function spend(work: () => Promise<void>, count: number): Promise<number> {
  const before = process.cpuUsage();
  const half = async () => {
    for (let index = 0; index < count / 2; index += 1) await work();
  };
  await Promise.all([half(), half()]);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
