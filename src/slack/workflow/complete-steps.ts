import type { webApi } from '@slack/bolt';
import type { SettledDelivery } from '../../delivery/delivery.ts';
import type { DeliveryHistory } from '../../delivery/outbox/outbox.ts';
import type { DueStep, NewStep, WorkflowSteps } from '../../delivery/outbox/workflow-steps.ts';
import type { Log } from '../../log.ts';
import type { After } from '../../timing/run-later.ts';
import { backoffMs } from '../../timing/backoff.ts';
import { isDefinite, slackErrorOf } from '../api/error.ts';
import type { Speak } from '../wording/speak.ts';
import { readOwnReason } from '../../import-api/own-reason.ts';
import { describeReason } from '../wording/describe.ts';
import { words } from '../wording/words.ts';

/** Completes step runs when the inbox has answered, when their time is up, or at once when they failed. */
export type StepCompletion = {
  /** Stores a run to be completed. Throws the store's errors. */
  readonly keep: (step: NewStep) => Promise<void>;
  /** Completes every run that is ready. */
  readonly wake: () => void;
  /** Called when deliveries have their final answer. */
  readonly settled: (deliveries: readonly SettledDelivery[]) => void;
  /** Continues the runs of an earlier process. */
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly speak: Pick<Speak, 'toTeam'>;
  readonly steps: WorkflowSteps;
  readonly find: DeliveryHistory['find'];
  readonly clientOf: (teamId: string) => Promise<Pick<webApi.WebClient, 'functions'>>;
  readonly titleOf: (destination: string) => string;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

const lookEveryMs = 1000;
/** Enough for a call to Slack and its retry. */
const leaseMs = 30_000;
const growth = { baseMs: 1000, capMs: 60_000 };
/** By then Slack has ended the run itself. */
const mostTries = 30;

/** Creates the completion. Processes share the work: each run belongs to one at a time. */
export function createStepCompletion(options: Options): StepCompletion {
  const { steps, after, random, log } = options;
  let looking: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let cancel = () => {};
  let isStarted = false;

  async function complete(step: DueStep): Promise<void> {
    try {
      await options.speak.toTeam(step.teamId, () => tell(options, step));
    } catch (error) {
      const slackError = slackErrorOf(error);
      log.warn(
        { slackError, executionId: step.executionId, tries: step.tries },
        'workflow step not completed',
      );
      if (!isDefinite(error) && step.tries < mostTries)
        return steps.putOff(step, backoffMs(step.tries, growth, random));
    }
    await steps.done(step);
  }
  async function look(): Promise<void> {
    const goesOn = () => again && !stopped;
    for (again = true; goesOn();) {
      again = false;
      const due = await steps.claim(leaseMs);
      await Promise.all(due.map(complete));
      again ||= due.length > 0;
    }
  }
  const wake = () => {
    again = true;
    if (stopped) return;
    looking ??= look()
      .catch((err: unknown) => log.warn({ err }, 'workflow steps not looked at'))
      .finally(() => (looking = null));
  };
  const lookAgain = () => {
    isStarted = true;
    wake();
    cancel = after(lookEveryMs, lookAgain);
  };
  return {
    async keep(step) {
      await steps.keep(step);
      // Retries what could not be completed now.
      if (!isStarted && !stopped) lookAgain();
    },
    wake,
    settled(deliveries) {
      if (isStarted && deliveries.some(({ tell: wanted }) => wanted === 'nobody')) wake();
    },
    start: lookAgain,
    async stop() {
      stopped = true;
      cancel();
      await looking;
    },
  };
}

/** Tells Slack how the step ended. */
async function tell(options: Options, step: DueStep): Promise<void> {
  const { functions } = await options.clientOf(step.teamId);
  const { token, result } = step;
  const run = { token, function_execution_id: step.executionId };
  if (result.kind === 'failed') {
    await functions.completeError({ ...run, error: result.problem });
    return;
  }
  const delivery = await options.find(result.deliveryId, step.teamId);
  if (delivery?.state === 'refused') {
    const { refused, invalid } = words().workflow;
    const reason = delivery.reason ?? '';
    const error =
      readOwnReason(reason) === null
        ? refused(options.titleOf(delivery.destination), reason)
        : invalid(describeReason(reason, String));
    await functions.completeError({ ...run, error });
    return;
  }
  if (delivery?.state === 'withdrawn') {
    await functions.completeError({ ...run, error: words().waiting.stepWithdrawn });
    return;
  }
  const status = delivery?.state === 'imported' ? 'added' : 'kept_safe';
  const phone = delivery?.contact?.phone.e164 ?? '';
  await functions.completeSuccess({ ...run, outputs: { status, reference: result.deliveryId, phone } });
}
