import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runForget } from '../../src/cli/forget.ts';
import { readConfig } from '../../src/config.ts';
import type { NewDelivery } from '../../src/delivery/delivery.ts';
import { readCsvInSlices } from '../../src/intake/sheet/csv.ts';
import { createPause } from '../../src/timing/slices.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox, type OpenOutbox } from '../../src/open-outbox.ts';
import { firstChoices } from '../../src/slack/review/choices.ts';
import { createReviewStore, type StoredReview } from '../../src/slack/review/store.ts';
import type { SharedPeople } from '../../src/slack/message/shared-people.ts';
import { openStore } from '../../src/store/database.ts';
import { aContact } from '../support/build-destination.ts';
import { aFolder, anEnvironment, anOutput } from '../support/cli-house.ts';

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
    said: '2 contacts deleted. Their settings and unfinished reviews are gone too.\n',
  });
  expect(await left()).toBe(1);
  const output = await forget('--user', 'U1');
  expect(output.said).toMatch(/^0 contacts deleted\./);
});

it('erases every delivery to a number, however it is spelt', async () => {
  await app.outbox.store([
    aDelivery({ key: 'a' }),
    aDelivery({ key: 'b', destination: 'm1bot', askedBy: 'U2' }),
    aDelivery({ key: 'c', contact: aContact({ phone: phoneOf('9876543211') }) }),
  ]);
  expect(await forget('--phone', '+91 98765-43210')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^2 contacts deleted\./),
  });
  expect(await left()).toBe(1);
});

describe('a stored review', () => {
  const aDraft = (raw: string) => ({
    name: 'Jane',
    phones: [{ raw, label: null, whatsappId: null }],
    emails: [],
    organization: null,
    country: null,
    tags: [],
    attributes: [],
  });
  const people = (...raws: string[]): SharedPeople[] => [
    { kind: 'drafts', filename: null, drafts: raws.map(aDraft) },
  ];
  const replyTo = { responseUrl: null, responseUrlUntil: 0, channelId: null };
  const choices = firstChoices({ title: 'a.csv', country: 'IN', destination: null, replyTo, notes: [] });
  const report = {
    destination: 'tropitech',
    total: 2,
    unsent: 0,
    leftOut: 0,
    stored: 2,
    message: null,
    uploaded: false,
  };

  async function keep(id: string, given: readonly SharedPeople[], more: Partial<StoredReview> = {}) {
    const review = {
      ...ada,
      id,
      state: 'draft' as const,
      createdAt: Date.now(),
      report: null,
      choices,
      ...more,
    };
    const store = createReviewStore({ batches: app.batches, pause: createPause() });
    await store.save(review);
    await store.savePeople(review, given);
    return {
      isKept: async () => (await store.find(id, ada)) !== null,
      people: () => store.findPeople(id, ada),
      review: () => store.find(id, ada),
    };
  }

  it.each(['98765 43210', '+91-98765-43210', '0091 9876543210', 'call 098765 43210 at 5'])(
    'ends a review that names the number as %s, and no other',
    async (raw) => {
      const named = await keep('A', people('+919876543211', raw));
      const other = await keep('B', people('+919876543211'));
      const { status, said } = await forget('--phone', '+919876543210');
      expect({ status, said }).toEqual({
        status: 0,
        said: '0 contacts deleted. 1 review that named it ended.\n',
      });
      expect([await named.isKept(), await named.people()]).toEqual([false, null]);
      expect(await other.isKept()).toBe(true);
    },
  );

  it('finds a number of a stored review in two columns, or with digits that are not sent', async () => {
    const { columns, header, rows } = await readCsvInSlices(
      Buffer.from('Name,Area code,Note,Phone\nJane,212,5th Av,555-0123\nTom,212,,555-0124\n'),
      async () => {},
    );
    const sheet: SharedPeople = { kind: 'sheet', filename: null, header, columns, rows, doubtful: [] };
    const american = await keep('A', [sheet]);
    const mobile = await keep('B', people('+54 341 15 512-3456', '+919876543211'));
    await forget('--phone', '+12125550123');
    await forget('--phone', '+5493415123456');
    expect([await american.isKept(), await mobile.isKept()]).toEqual([false, false]);
  });

  it('forgets the people of a confirmed review, which still reports its outcome', async () => {
    const other = { draft: aDraft('+919876543219'), version: 2 };
    const edited = { ...choices, edits: { 0: { draft: aDraft('+919876543210'), version: 2 }, 1: other } };
    const kept = await keep('A', people('12', '13'), { state: 'confirmed', report, choices: edited });
    expect(await forget('--phone', '+919876543210')).toMatchObject({ status: 0 });
    expect(await kept.people()).toBeNull();
    expect(await kept.review()).toMatchObject({
      state: 'confirmed',
      report,
      choices: { title: null, edits: { 1: other } },
    });
  });

  it('leaves a confirmed review that is still being stored, and says so', async () => {
    const being = { ...report, stored: 1 };
    const kept = await keep('A', people('+919876543210', '13'), { state: 'confirmed', report: being });
    expect(await forget('--phone', '+919876543210')).toMatchObject({
      status: 1,
      complained: expect.stringContaining('Run this again in a minute'),
    });
    expect(await kept.isKept()).toBe(true);
  });

  it('deletes an ended review whoever is forgotten', async () => {
    const yesterday = Date.now() - 25 * 3_600_000;
    await keep('A', people('+919876543210'), { createdAt: yesterday });
    await forget('--id', 'K7M2Q9');
    const { db, close } = await openStore({ kind: 'sqlite', dataDir: folder.path });
    expect(await db.selectFrom('batches').selectAll().execute()).toEqual([]);
    await close();
  });
});

it('erases one delivery by its reference, in either case', async () => {
  const [first] = await app.outbox.store([aDelivery({ key: 'a' }), aDelivery({ key: 'b' })]);
  expect(await forget('--id', first?.id.toLowerCase() ?? '')).toMatchObject({
    status: 0,
    said: '1 contact deleted.\n',
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
    complained: expect.stringContaining('See addcontact forget --help.'),
  });
  expect(await left()).toBe(1);
});

it('erases nothing when the key of the store is not given', async () => {
  await app.outbox.store([aDelivery({})]);
  const output = anOutput();
  const env = anEnvironment({ DATA_DIR: folder.path, DATA_KEY: undefined });
  expect(await runForget(['--user', 'U1'], env, output)).toBe(1);
  expect(output.complained()).toMatch(/^addcontact can't forget, and nothing was deleted: .*DATA_KEY/);
  expect(await left()).toBe(1);
});
