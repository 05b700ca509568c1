import type { Contact } from '../contact/contact.ts';
import type { SendContacts } from '../import-api/destination.ts';
import type { Outcome } from '../import-api/outcome.ts';
import type { Log } from '../log.ts';
import { backoffMs, type Growth } from './backoff.ts';
import type { Breaker } from './breaker.ts';
import type { Claim, Settlement } from './claims.ts';
import type { ClaimedDelivery, SettledDelivery } from './delivery.ts';
import type { Outbox } from './outbox.ts';
import type { Persist } from './persist.ts';

type Parts = {
  readonly name: string;
  readonly send: SendContacts;
  readonly leaseMs: number;
  readonly growth: Growth;
  readonly outbox: Pick<Outbox, 'settle' | 'renew'>;
  readonly persist: Persist;
  readonly breaker: Breaker;
  readonly stopping: () => boolean;
  readonly onSettled: (deliveries: readonly SettledDelivery[]) => void;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Log;
};

/** After so many single refusals in a row it is likelier that the API changed (DECISIONS.md 11). */
const suspiciousRefusals = 20;

/**
 * Sends a claim and records what it came to: a refused batch is halved until the rows that are refused stand alone,
 * what could not be sent is given back. Never throws.
 */
export function createPostClaim(parts: Parts): (claim: Claim) => Promise<void> {
  const { name, outbox, persist, breaker, now, log } = parts;
  let refusedInARow = 0;

  const settle = async (claim: Claim, settlement: Settlement) => {
    if (claim.deliveries.length === 0) return;
    const ids = await persist.record(() => outbox.settle(claim, settlement));
    if (ids && settlement.kind !== 'later') parts.onSettled(asSettled(claim, ids, settlement));
  };

  const fail = async (part: Claim, fault: Parameters<Breaker['failed']>[0], askedMs: number | null) => {
    breaker.failed(fault, askedMs);
    const [only] = part.deliveries;
    const alone = part.deliveries.length === 1 && only && fault === 'unavailable';
    const waitMs = alone ? backoffMs(only.attempts, parts.growth, parts.random) : 0;
    await settle(part, { kind: 'later', dueAt: now() + waitMs });
  };

  const refuse = async (part: Claim, status: number, reason: string) => {
    const doubted = breaker.status().health === 'suspicious';
    if (!doubted) {
      breaker.succeeded();
      await settle(part, { kind: 'refused', reason });
      refusedInARow = status === 400 ? refusedInARow + 1 : 0;
      if (refusedInARow < suspiciousRefusals) return;
      log.error({ destination: name, refusedInARow }, 'destination held: it refuses everything');
    }
    breaker.failed('suspicious');
    if (doubted) await settle(part, { kind: 'later', dueAt: breaker.status().nextTryAt ?? now() });
  };

  /** Gives the parts that are still to be sent. */
  const conclude = async (part: Claim, outcome: Outcome): Promise<readonly Claim[]> => {
    const alone = part.deliveries.length === 1;
    switch (outcome.kind) {
      case 'accepted':
        breaker.succeeded();
        refusedInARow = 0;
        await settle(part, { kind: 'imported' });
        break;
      case 'refused':
        if (!alone) return halve(part);
        await refuse(part, outcome.status, outcome.reason);
        break;
      case 'too-large':
        if (!alone) return halve(part);
        await refuse(part, outcome.status, 'The inbox finds this contact too large.');
        break;
      case 'unavailable':
        log.warn({ destination: name, status: outcome.status }, 'destination unavailable');
        await fail(part, 'unavailable', outcome.retryAfterMs);
        break;
      case 'unauthorised':
      case 'misconfigured':
        log.error({ destination: name, status: outcome.status }, `destination held: ${outcome.kind}`);
        await fail(part, outcome.kind, null);
        break;
    }
    return [];
  };

  return async (claim) => {
    const { readable, unreadable } = sortOut(claim);
    await settle(unreadable, { kind: 'refused', reason: 'What was stored of this contact cannot be read.' });
    let left: readonly Claim[] = [readable];
    for (let first = true; ; first = false) {
      const [part, ...rest] = left;
      if (!part || part.deliveries.length === 0) return;
      const all = { ...claim, deliveries: left.flatMap((one) => one.deliveries) };
      if (!first && (parts.stopping() || breaker.allowance(1) === 0)) {
        return settle(all, { kind: 'later', dueAt: now() });
      }
      if (!first && !(await persist.record(() => outbox.renew(all, parts.leaseMs)))) return;
      const outcome = await parts.send(part.deliveries.flatMap(contactOf));
      left = [...(await conclude(part, outcome)), ...rest];
    }
  };
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

function asSettled(
  claim: Claim,
  ids: readonly string[],
  settlement: Exclude<Settlement, { kind: 'later' }>,
): readonly SettledDelivery[] {
  const recorded = new Set(ids);
  const state = settlement.kind;
  const reason = settlement.kind === 'refused' ? settlement.reason : null;
  return claim.deliveries
    .filter((delivery) => recorded.has(delivery.id))
    .map((delivery) => Object.assign({ state, reason }, delivery));
}
