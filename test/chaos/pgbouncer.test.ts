import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { openAnOutbox } from '../support/open-outbox.ts';
import { hasPgBouncer, startPgBouncer } from '../support/pgbouncer.ts';
import { startPostgres, type APostgres } from '../support/postgres.ts';

if (!hasPgBouncer) process.stdout.write('PgBouncer is not installed: nothing was proved behind it.\n');

describe.skipIf(!hasPgBouncer).each([
  ['transaction', ''],
  ['session', ''],
  ['transaction', 'ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout'],
] as const)('PostgreSQL behind PgBouncer in %s mode %s', (mode, settings) => {
  let postgres: APostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test('keeps, claims, settles and tells for many at once', async () => {
    const pooler = await startPgBouncer(await postgres.newDatabase(), mode, settings);
    const clock = { now: 1_000_000 };
    const location = { kind: 'postgres', url: pooler.url } as const;
    const stores = await Promise.all([openAnOutbox(location, clock), openAnOutbox(location, clock)]);
    const [first, second] = stores;
    const outboxOf = (turn: number) => (turn % 2 === 0 ? first : second).outbox;
    await Promise.all(
      Array.from({ length: 200 }, (_, person) => outboxOf(person).store([aDelivery(person)])),
    );
    const claim = () => ({ destination: 'main', limit: 30, leaseMs: 60_000 });
    const claims = await Promise.all(Array.from({ length: 10 }, (_, turn) => outboxOf(turn).claim(claim())));
    const ids = claims.flatMap((one) => one.deliveries.map(({ id }) => id));
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
    for (const one of claims) await first.outbox.settle(one, { kind: 'imported' });
    expect(await second.outbox.countPending()).toBe(200);
    await Promise.all(stores.map((store) => store.close()));
    await pooler.stop();
  });

  test('ends a statement that takes too long, and leaves no limit to who comes next', async () => {
    const pooler = await startPgBouncer(await postgres.newDatabase(), mode, settings);
    const store = await openStore({ kind: 'postgres', url: pooler.url });
    const slow = sql`select pg_sleep(2.1)`;
    await expect(slow.execute(store.db)).rejects.toMatchObject({ code: '57014' });
    await slow.execute(store.patientDb);
    await expect(
      store.db.transaction().execute(async (trx) => {
        await sql`insert into settings (name, value) values ('half', 'done')`.execute(trx);
        await sql`select no_such_function()`.execute(trx);
      }),
    ).rejects.toThrow('no_such_function');
    const { rows } = await sql`select * from settings where name = 'half'`.execute(store.db);
    expect(rows).toEqual([]);
    await store.close();
    await pooler.stop();
  });
});
