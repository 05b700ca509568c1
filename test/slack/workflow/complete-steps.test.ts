import { expect, it } from 'vitest';
import { createWorkflowSteps } from '../../../src/delivery/outbox/workflow-steps.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { createStepCompletion } from '../../../src/slack/workflow/complete-steps.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { aClock } from '../../support/fake-clock.ts';
import { aDataDir, openAnOutbox } from '../../support/open-outbox.ts';

async function aCompletion() {
  const clock = aClock();
  const store = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, clock);
  const steps = createWorkflowSteps({
    db: store.db,
    engine: 'sqlite',
    encryption: createFieldEncryption([Buffer.alloc(32, 3)]),
    now: () => clock.now,
  });
  const calls: [method: string, args: object, at: number][] = [];
  const note = (method: string) => async (args: object) => {
    calls.push([method, args, clock.now]);
    return { ok: true };
  };
  const completion = createStepCompletion({
    steps,
    speak: { toTeam: (_teamId, work) => work() },
    find: store.outbox.find,
    clientOf: async () => ({
      functions: { completeSuccess: note('success'), completeError: note('error') },
    }),
    titleOf: (name) => name,
    after: clock.after,
    random: () => 1,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  completion.start();
  return { clock, store, steps, completion, calls };
}

it('goes on after 20 seconds with the contact kept safe, once', async () => {
  const { clock, store, completion, calls } = await aCompletion();
  const [stored] = await store.outbox.store([aDelivery(1)]);
  const begunAt = clock.now;
  await completion.keep({
    teamId: 'T1',
    executionId: 'Fx1',
    token: 'xwfp-1',
    dueAt: clock.now + 20_000,
    result: { kind: 'added', deliveryId: stored?.id ?? '' },
  });
  await clock.advance(19_000);
  expect(calls).toEqual([]);
  await clock.advance(60_000);
  expect(calls).toMatchObject([
    [
      'success',
      { token: 'xwfp-1', function_execution_id: 'Fx1', outputs: { status: 'kept_safe' } },
      expect.any(Number),
    ],
  ]);
  expect((calls[0]?.[2] ?? 0) - begunAt).toBeLessThanOrEqual(21_000);
  await Promise.all([completion.stop(), clock.settle()]);
  await store.close();
});

it('gives a run to one of several processes, and to another when that has ended', async () => {
  const { clock, store, steps, completion } = await aCompletion();
  await completion.stop();
  const step = {
    teamId: 'T1',
    executionId: 'Fx1',
    token: 'xwfp-1',
    dueAt: clock.now,
    result: { kind: 'failed', problem: 'no' },
  } as const;
  await steps.keep(step);
  expect(await steps.claim(30_000)).toMatchObject([step]);
  expect(await steps.claim(30_000)).toEqual([]);
  await clock.advance(30_000);
  const [again] = await steps.claim(30_000);
  expect(again).toMatchObject({ ...step, tries: 2 });
  if (again) await steps.done(again);
  await steps.keep(step);
  await clock.advance(60_000);
  expect(await steps.claim(30_000)).toEqual([]);
  await store.close();
});

it('keeps what a run is completed with unreadable, and no longer than it needs it', async () => {
  const { clock, store, steps, completion } = await aCompletion();
  await completion.stop();
  await steps.keep({
    teamId: 'T1',
    executionId: 'Fx1',
    token: 'xwfp-secret',
    dueAt: clock.now,
    result: { kind: 'failed', problem: 'a sentence about Jane' },
  });
  const read = async () => JSON.stringify(await store.db.selectFrom('workflow_steps').selectAll().execute());
  expect(await read()).not.toMatch(/secret|Jane/);
  const [step] = await steps.claim(1000);
  if (step) await steps.done(step);
  expect(await read()).toContain('"token":null');
  await clock.advance(8 * 24 * 3_600_000);
  await steps.claim(1000);
  expect(await read()).toBe('[]');
  await store.close();
});
