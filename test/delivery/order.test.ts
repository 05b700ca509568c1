import { array, assert, asyncProperty, constant, integer, oneof, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/delivery/outbox/claims.ts';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';

const step = oneof(
  record({ kind: constant('store' as const), person: integer({ min: 0, max: 3 }) }),
  record({ kind: constant('claim' as const), limit: integer({ min: 1, max: 4 }) }),
  record({
    kind: constant('settle' as const),
    which: integer({ min: 0, max: 5 }),
    as: oneof(constant('imported' as const), constant('refused' as const), constant('later' as const)),
    waitMs: integer({ min: 0, max: 5 }),
  }),
  record({ kind: constant('crash' as const) }),
  record({ kind: constant('retry' as const), which: integer({ min: 0, max: 20 }) }),
);

const leaseMs = 1000;

test('sends each person’s contacts one at a time, in order, whatever happens', async () => {
  await assert(
    asyncProperty(array(step, { maxLength: 40 }), async (steps) => {
      const clock = { now: 1 };
      const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, clock);
      const asked: { id: string; person: number }[] = [];
      let order: string[] = [];
      let claims: Claim[] = [];
      const faults: string[] = [];
      const inFlight = () => claims.flatMap((claim) => claim.deliveries);
      const personOf = (id: string) => asked.find((one) => one.id === id)?.person;

      for (const now of steps) {
        clock.now += 1;
        if (now.kind === 'store') {
          const [stored] = await outbox.store([aDelivery(now.person, { contact: aContact(now.person) })]);
          asked.push({ id: stored?.id ?? '', person: now.person });
          order.push(stored?.id ?? '');
        } else if (now.kind === 'claim') {
          const claim = await outbox.claim({ destination: 'main', limit: now.limit, leaseMs });
          claims.push(claim);
          const people = inFlight().map(({ id }) => personOf(id));
          if (new Set(people).size < people.length) faults.push('two of a person in flight');
          for (const { id } of claim.deliveries) {
            if (order.find((one) => personOf(one) === personOf(id)) !== id) faults.push('not the oldest');
          }
        } else if (now.kind === 'settle') {
          const [claim] = claims.splice(now.which, 1);
          if (!claim) continue;
          const settlement =
            now.as === 'refused'
              ? ({ kind: 'refused', reason: 'no' } as const)
              : now.as === 'later'
                ? ({ kind: 'later', waitMs: now.waitMs } as const)
                : ({ kind: 'imported' } as const);
          const recorded = await outbox.settle(claim, settlement);
          if (now.as !== 'later') order = order.filter((id) => !recorded.includes(id));
        } else if (now.kind === 'crash') {
          clock.now += leaseMs;
          claims = [];
        } else {
          const id = asked[now.which]?.id ?? '';
          if (await outbox.retry(id, 'T1', null)) order.push(id);
        }
      }
      await close();
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
