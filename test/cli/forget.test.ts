import { afterEach, beforeEach, expect, it } from 'vitest';
import { runForget } from '../../src/cli/forget.ts';
import { readConfig } from '../../src/config.ts';
import type { NewDelivery } from '../../src/delivery/delivery.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox, type OpenOutbox } from '../../src/open-outbox.ts';
import { aContact } from '../import-api/a-destination.ts';
import { aFolder, anEnvironment, anOutput } from './a-house.ts';

let folder: ReturnType<typeof aFolder>;
let app: OpenOutbox;
const ada = { teamId: 'T1', userId: 'U1' };

const phoneOf = (number: string) =>
  ({ prefix: '91', number, e164: `+91${number}`, country: 'IN', type: 'MOBILE', notices: [] }) as const;

function aDelivery(overrides: Partial<NewDelivery>): NewDelivery {
  return {
    key: 'k',
    teamId: 'T1',
    destination: 'tropitech',
    contact: aContact({ phone: phoneOf('9876543210') }),
    source: 'form',
    askedBy: 'U1',
    tell: 'person',
    replyTo: null,
    batchId: null,
    row: null,
    ...overrides,
  };
}

/** The app keeps running while something is forgotten. */
beforeEach(async () => {
  folder = aFolder();
  const reading = readConfig(anEnvironment({ DATA_DIR: folder.path }));
  if (!reading.ok) throw new Error(reading.faults.join());
  app = await openOutbox(reading.config, { now: () => 0, log: createLog('silent') });
});
afterEach(async () => {
  await app.close();
  folder.remove();
});

async function forget(...args: string[]) {
  const output = anOutput();
  const status = await runForget(args, anEnvironment({ DATA_DIR: folder.path }), output);
  return { status, said: output.said(), complained: output.complained() };
}

const left = async () => (await app.outbox.counts()).reduce((sum, { count }) => sum + count, 0);

it('erases what a person asked for in any team, and what is remembered about them', async () => {
  await app.outbox.store([
    aDelivery({ key: 'a' }),
    aDelivery({ key: 'b', teamId: 'T2' }),
    aDelivery({ key: 'c', askedBy: 'U2' }),
  ]);
  await app.preferences.chooseCountry(ada, 'IN');
  expect(await forget('--user', 'U1')).toMatchObject({
    status: 0,
    said: '2 deliveries were erased. Their choices and unfinished reviews are gone too.\n',
  });
  expect(await left()).toBe(1);
  const output = await forget('--user', 'U1');
  expect(output.said).toMatch(/^No deliveries were erased\./);
});

it('erases every delivery to a number, however it is spelt', async () => {
  await app.outbox.store([
    aDelivery({ key: 'a' }),
    aDelivery({ key: 'b', destination: 'm1bot', askedBy: 'U2' }),
    aDelivery({ key: 'c', contact: aContact({ phone: phoneOf('9876543211') }) }),
  ]);
  expect(await forget('--phone', '+91 98765-43210')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^2 deliveries were erased\./),
  });
  expect(await left()).toBe(1);
});

it('erases one delivery by its reference, in either case', async () => {
  const [first] = await app.outbox.store([aDelivery({ key: 'a' }), aDelivery({ key: 'b' })]);
  expect(await forget('--id', first?.id.toLowerCase() ?? '')).toMatchObject({
    status: 0,
    said: 'One delivery was erased.\n',
  });
  expect(await left()).toBe(1);
});

it('leaves nothing of an empty store', async () => {
  expect(await forget('--phone', '+919876543210')).toMatchObject({ status: 0 });
});

it.each([
  [],
  ['--user', 'U1', '--id', 'X'],
  ['--user', 'ada'],
  ['--phone', '98765 43210'],
  ['--phone', 'nonsense'],
  ['--everything'],
])('erases nothing when it is called wrongly: %s %s', async (...args) => {
  await app.outbox.store([aDelivery({})]);
  expect(await forget(...args.filter((it) => it !== undefined))).toMatchObject({
    status: 2,
    complained: expect.stringContaining('addcontact forget --user'),
  });
  expect(await left()).toBe(1);
});

it('erases nothing when the key of the store is not given', async () => {
  await app.outbox.store([aDelivery({})]);
  const output = anOutput();
  const env = anEnvironment({ DATA_DIR: folder.path, DATA_KEY: undefined });
  expect(await runForget(['--user', 'U1'], env, output)).toBe(1);
  expect(output.complained()).toMatch(/^Nothing was erased\. .*DATA_KEY/);
  expect(await left()).toBe(1);
});
