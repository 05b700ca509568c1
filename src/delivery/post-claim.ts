import { keepReason } from '../import-api/own-reason.ts';
import type { LimitFunction } from 'p-limit';
import type { Contact } from '../contact/contact.ts';
import type { SendContacts } from '../import-api/destination.ts';
import type { Outcome } from '../import-api/outcome.ts';
import type { Log } from '../log.ts';
import { backoffMs, type Growth } from '../timing/backoff.ts';
import type { Breaker, Fault } from './breaker.ts';
import type { Claim } from './outbox/claims.ts';
import type { ClaimedDelivery, SettledDelivery } from './delivery.ts';
import type { Claims } from './outbox/outbox.ts';
import type { RetryUntilStored } from './retry-until-stored.ts';
import type { Settlement } from './outbox/settle-claimed.ts';

export type PostOptions = {
  readonly name: string;
  readonly send: SendContacts;
  /** Limits the POSTs at the same time. */
  readonly slots: LimitFunction;
  readonly leaseMs: number;
  readonly growth: Growth;
  readonly outbox: Pick<Claims, 'settle' | 'renew'>;
  readonly retryUntilStored: RetryUntilStored;
  readonly breaker: Breaker;
  readonly stopping: () => boolean;
  readonly onSettled: (deliveries: readonly SettledDelivery[]) => void;
  readonly clock: () => number;
  readonly random: () => number;
  readonly log: Log;
};

/**
 * Sends a claim and records its outcome. A refused batch is halved until the bad rows are found. What can't
 * be sent is given back.
 */
export function createPostClaim(options: PostOptions): (claim: Claim) => Promise<void> {
  const suspicion: Suspicion = { refusedInARow: 0 };
  return async (claim) => {
    const { readable, unreadable } = sortOut(claim);
    const reason = keepReason('unreadable');
    await settle(options, unreadable, { kind: 'refused', reason }, null);
    let left: readonly Claim[] = readable.deliveries.length > 0 ? [readable] : [];
    while (left.length > 0) {
      const posted = await options.slots(() => postFirst(options, left));
      if (!posted) return;
      left = [...(await conclude(options, suspicion, posted.part, posted.outcome)), ...posted.rest];
    }
  };
}

/**
 * After this many single 4xx refusals in a row, the API has probably changed (docs/decisions.md 11). A 2xx
 * that says no is a normal refusal and doesn't count.
 */
const suspiciousRefusals = 20;

type Suspicion = { refusedInARow: number };

type PostResult = { readonly part: Claim; readonly rest: readonly Claim[]; readonly outcome: Outcome };

/** Sends the first part of what is left. Null when nothing more may be sent, or the lease was lost. */
async function postFirst(options: PostOptions, left: readonly Claim[]): Promise<PostResult | null> {
  const [first, ...rest] = left;
  if (!first) return null;
  const all = { ...first, deliveries: left.flatMap((one) => one.deliveries) };
  if (options.stopping() || options.breaker.allowance(first.deliveries.length) < first.deliveries.length) {
    await giveBackFor(options, all, 0);
    return null;
  }
  const held = await hold(options, all);
  if (!held) return null;
  const lasting = (one: Claim) => ({ ...one, until: held.until });
  const begunAt = options.clock();
  const outcome = await options.send(first.deliveries.flatMap(contactOf));
  logPost(options, outcome, { count: first.deliveries.length, tookMs: options.clock() - begunAt });
  // Tell the breaker before the slot is free, so that the next POST knows of the outage.
  const fault = faultOf(outcome);
  if (fault) options.breaker.failed(fault, outcome.kind === 'unavailable' ? outcome.retryAfterMs : null);
  return { part: lasting(first), rest: rest.map(lasting), outcome };
}

/** Logs a reason only when it is our own (no answer came), never the API's sentence. */
function logPost(
  { name, log }: PostOptions,
  outcome: Outcome,
  measured: { readonly count: number; readonly tookMs: number },
): void {
  const status = 'status' in outcome ? outcome.status : undefined;
  const fault = 'reason' in outcome && status === null ? outcome.reason : undefined;
  log.info({ destination: name, answer: outcome.kind, ...measured, status, fault }, 'posted');
}

/**
 * Renews the lease when too little is left: a POST may take a third of it, and waiting for a slot uses it up.
 */
async function hold(options: PostOptions, claim: Claim): Promise<Claim | null> {
  if (claim.until - options.clock() > options.leaseMs / 2) return claim;
  return options.retryUntilStored.record(() => options.outbox.renew(claim, options.leaseMs));
}

function faultOf({ kind }: Outcome): Fault | null {
  return kind === 'accepted' || kind === 'refused' || kind === 'too-large' ? null : kind;
}

/** Records the outcome of one POST. Returns the smaller parts to send again. */
async function conclude(
  options: PostOptions,
  suspicion: Suspicion,
  part: Claim,
  outcome: Outcome,
): Promise<readonly Claim[]> {
  const { name, log } = options;
  const alone = part.deliveries.length === 1;
  switch (outcome.kind) {
    case 'accepted':
      noteSuccess(options);
      suspicion.refusedInARow = 0;
      await settle(options, part, { kind: 'imported' }, null);
      return [];
    case 'refused':
      if (!alone) return halve(part);
      await refuse(options, suspicion, part, outcome);
      return [];
    case 'too-large':
      if (!alone) return halve(part);
      await refuse(options, suspicion, part, {
        ...outcome,
        reason: keepReason('too-large'),
      });
      return [];
    case 'unavailable':
      log.warn({ destination: name, status: outcome.status }, 'destination unavailable');
      await giveBack(options, part, 'unavailable');
      return [];
    case 'unauthorised':
    case 'misconfigured':
      log.error({ destination: name, status: outcome.status }, `destination paused: ${outcome.kind}`);
      await giveBack(options, part, outcome.kind);
      return [];
  }
}

/** A single contact that fails waits longer each time, so that it doesn't hold up the others. */
async function giveBack(options: PostOptions, part: Claim, fault: Fault): Promise<void> {
  const [only, ...others] = part.deliveries;
  const alone = only && others.length === 0 && fault === 'unavailable';
  const waitMs = alone ? backoffMs(only.attempts, options.growth, options.random) : 0;
  for (const { id, attempts } of part.deliveries)
    options.log.debug({ deliveryId: id, attempts, waitMs }, 'delivery postponed');
  await giveBackFor(options, part, waitMs);
}

async function giveBackFor(
  { retryUntilStored, outbox }: PostOptions,
  claim: Claim,
  waitMs: number,
): Promise<void> {
  await retryUntilStored.record(() => outbox.settle(claim, { kind: 'later', waitMs }));
}

function noteSuccess({ name, breaker, log }: PostOptions): void {
  if (breaker.status().health !== 'ok') log.info({ destination: name }, 'destination takes contacts again');
  breaker.succeeded();
}

/** Believes a refusal, unless the destination is held for refusing everything. */
async function refuse(
  options: PostOptions,
  suspicion: Suspicion,
  part: Claim,
  { status, reason }: { readonly status: number; readonly reason: string },
): Promise<void> {
  const { name, breaker, log } = options;
  if (breaker.status().health === 'suspicious') {
    breaker.failed('suspicious');
    await giveBackFor(options, part, breaker.waitMs());
    return;
  }
  noteSuccess(options);
  await settle(options, part, { kind: 'refused', reason }, status);
  suspicion.refusedInARow = status >= 400 ? suspicion.refusedInARow + 1 : 0;
  if (suspicion.refusedInARow < suspiciousRefusals) return;
  log.error(
    { destination: name, refusedInARow: suspicion.refusedInARow },
    'destination paused: it refuses everything',
  );
  breaker.failed('suspicious');
}

/** Records a final answer. `status` is the HTTP status of a refusal, for the log. */
async function settle(
  options: PostOptions,
  claim: Claim,
  settlement: Exclude<Settlement, { readonly kind: 'later' }>,
  status: number | null,
): Promise<void> {
  if (claim.deliveries.length === 0) return;
  const ids = await options.retryUntilStored.record(() => options.outbox.settle(claim, settlement));
  if (!ids) return;
  const recorded = new Set(ids);
  const state = settlement.kind;
  const reason = settlement.kind === 'refused' ? settlement.reason : null;
  const settled = claim.deliveries.filter((delivery) => recorded.has(delivery.id));
  for (const { id: deliveryId, batchId } of settled) {
    const line = { deliveryId, batchId: batchId ?? undefined, destination: options.name };
    if (state === 'refused') options.log.info({ ...line, status }, 'refused');
    else options.log.debug(line, 'imported');
  }
  options.onSettled(settled.map((delivery) => Object.assign({ state, reason }, delivery)));
}

function halve(part: Claim): readonly Claim[] {
  const middle = Math.ceil(part.deliveries.length / 2);
  return [
    { ...part, deliveries: part.deliveries.slice(0, middle) },
    { ...part, deliveries: part.deliveries.slice(middle) },
  ];
}

const contactOf = ({ contact }: ClaimedDelivery): readonly Contact[] => (contact ? [contact] : []);

function sortOut(claim: Claim): { readable: Claim; unreadable: Claim } {
  return {
    readable: { ...claim, deliveries: claim.deliveries.filter((delivery) => delivery.contact) },
    unreadable: { ...claim, deliveries: claim.deliveries.filter((delivery) => !delivery.contact) },
  };
}
