import type { Dispatcher } from 'undici';
import type { ProxySettings } from './connection.ts';
import type { Destination, SendContacts } from './destination.ts';
import { exchange } from './exchange.ts';
import type { Resolve } from './public-address.ts';
import { createHideToken } from './hide-token.ts';
import { readOutcome, type Answer } from './read-outcome.ts';
import { isSettingFault, explainFault } from './transport-fault.ts';
import { writeBody, writeHeaders, writePath } from './wire.ts';
import { within } from '../timing/within.ts';

/** Whether a destination answers. `status` is its answer to a request that imports nothing. */
export type Reachability =
  | { readonly ok: true; readonly status: number; readonly tookMs: number }
  | { readonly ok: false; readonly reason: string };

/** The only way to reach a destination. */
export type Sender = {
  readonly send: SendContacts;
  /** Sends a GET, which by RFC 9110 §9.2.1 is safe and imports nothing. Never throws. */
  readonly probe: () => Promise<Reachability>;
  /** Closes the connections once requests in flight are answered, after `deadlineMs` at the latest. */
  readonly close: (deadlineMs?: number) => Promise<void>;
};

export type SenderOptions = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Null connects directly. */
  readonly proxy?: ProxySettings | null;
  /** Looks names up. The system's resolver by default. */
  readonly resolve?: Resolve;
};

/**
 * Creates the sender of one destination. It connects with the first request.
 * Each request ends within `timeoutMs`.
 */
export function createSender(
  destination: Destination,
  { now, proxy = null, resolve }: SenderOptions,
): Sender {
  const { url, timeoutMs, publicOnly } = destination;
  const hideToken = createHideToken(destination.token);
  const headers = writeHeaders(destination);
  const path = writePath(destination);
  let opening: Promise<Dispatcher> | null = null;
  let closing: Promise<void> | null = null;

  async function open(): Promise<Dispatcher> {
    // Loaded late, because the first ack after a start doesn't need it.
    const { openConnection } = await import('./connection.ts');
    return openConnection(url.origin, { timeoutMs, proxy, publicOnly, resolve });
  }

  async function ask(method: 'GET' | 'POST', body: string | null): Promise<Answer> {
    const connection = await (opening ??= open());
    return exchange(connection, { origin: url.origin, path, method, headers, body }, timeoutMs);
  }

  return {
    async send(contacts) {
      try {
        return readOutcome(await ask('POST', writeBody(contacts)), now(), hideToken);
      } catch (error) {
        const reason = explainFault(error, timeoutMs);
        return isSettingFault(error)
          ? { kind: 'misconfigured', status: null, reason }
          : { kind: 'unavailable', status: null, reason, retryAfterMs: null };
      }
    },
    async probe() {
      const startedAt = now();
      try {
        const { status } = await ask('GET', null);
        return { ok: true, status, tookMs: now() - startedAt };
      } catch (error) {
        return { ok: false, reason: explainFault(error, timeoutMs) };
      }
    },
    async close(deadlineMs = timeoutMs) {
      closing ??= opening?.then((connection) => within(deadlineMs, connection.close())) ?? null;
      await closing;
    },
  };
}
