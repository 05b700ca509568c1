import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

/** The lines logged of one event. */
function linesOf(house: House, event: string): readonly unknown[] {
  const lines: unknown[] = house
    .logged()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return lines.filter((line) => isLineOf(line, event));
}

function isLineOf(line: unknown, event: string): boolean {
  return typeof line === 'object' && line !== null && 'msg' in line && line.msg === event;
}

const referenceIn = (text: string) => /[Rr]eference ([2-9A-Z]{12})/.exec(text)?.[1];

it('logs the reference on a refused contact’s card, with its whole way', async () => {
  const house = await startHouse();
  const { slack, inbox } = house;
  inbox.refuse('919876543210', 'unknown number');
  await slack.command({ text: 'Jane Doe +91 98765 43210' });
  const card = await slack.until(() =>
    slack.ephemerals().find((one) => textOf(one).includes('unknown number')),
  );
  const deliveryId = referenceIn(textOf(card));
  expect(linesOf(house, 'stored')).toMatchObject([{ deliveryId, source: 'command' }]);
  expect(linesOf(house, 'posted')).toMatchObject([{ answer: 'refused', count: 1, status: 400 }]);
  expect(linesOf(house, 'refused')).toMatchObject([{ deliveryId, status: 400 }]);
  await expect.poll(() => linesOf(house, 'told')).toMatchObject([{ deliveryId, news: 'refused' }]);
  await slack.press('retry_delivery');
  await expect.poll(() => linesOf(house, 'retried')).toMatchObject([{ deliveryId }]);
});

it('logs the reference of a contact that was not saved, at each door', async () => {
  const house = await startHouse();
  const { slack, dataDir } = house;
  const { db, close } = await openStore({ kind: 'sqlite', dataDir });
  await sql.raw('alter table deliveries rename to away').execute(db);
  const reply = await slack.command({ text: 'Jane Doe +91 98765 43210' });
  await slack.shortcut('add_contact');
  await slack.until(() => slack.modal());
  await slack.type('name', 'Jane Doe');
  await slack.type('phone', '+91 98765 43210');
  const { errors } = await slack.submit();
  await sql.raw('alter table away rename to deliveries').execute(db);
  await close();
  const shown = [reply.text ?? '', Object.values(errors ?? {}).join()].map(referenceIn);
  expect(new Set(shown).size).toBe(2);
  expect(linesOf(house, 'contact not stored')).toMatchObject(shown.map((reference) => ({ reference })));
});

it('tells apart why an inbox could not be reached', async () => {
  const house = await startHouse({ IMPORT_API_URL: 'http://127.0.0.1:1' });
  await house.slack.command({ text: 'Jane Doe +91 98765 43210' });
  await expect
    .poll(() => linesOf(house, 'posted'))
    .toMatchObject([{ answer: 'unavailable', status: null, fault: expect.stringContaining('ECONNREFUSED') }]);
});

it('says within moments that Slack revoked the token, is not ready then, and is again by itself', async () => {
  const house = await startHouse();
  const { slack, port } = house;
  const ready = async () => (await fetch(`http://127.0.0.1:${port()}/health/ready`)).text();
  await expect.poll(ready).toBe('ok\n');
  for (const method of ['users.info', 'auth.test']) {
    slack.fault(method, { kind: 'error', error: 'token_revoked' }, 100);
  }
  const reply = await slack.command({ text: 'Jane Doe +91 98765 43210' });
  expect(reply.text).toContain('check your permission with Slack');
  expect(linesOf(house, 'cannot-ask')).toMatchObject([{ slackError: 'token_revoked' }]);
  await expect.poll(ready).toBe('not ready: slack\n');
  slack.heal();
  await expect.poll(ready).toBe('ok\n');
  expect(linesOf(house, 'Slack takes SLACK_BOT_TOKEN again')).toHaveLength(1);
});
