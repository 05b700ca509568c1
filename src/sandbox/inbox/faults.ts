import type { ServerResponse } from 'node:http';
import { sendJson } from '../http-server.ts';

/** A fault of the Import API. `accepts` says whether the contacts are kept nevertheless. */
export type InboxFault =
  | { readonly kind: 'outage' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** `retryAfter` is sent unchanged: seconds or a date. Null sends none. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: string | null }
  | { readonly kind: 'status'; readonly status: number; readonly body?: unknown }
  | { readonly kind: 'redirect'; readonly location: string }
  /** 200 with a web page instead of JSON. */
  | { readonly kind: 'html' }
  | { readonly kind: 'answer'; readonly body: unknown }
  /** The connection breaks before anything is kept. */
  | { readonly kind: 'reset' }
  /** The contacts are kept, but the answer never arrives. */
  | { readonly kind: 'lost-answer' }
  /** No answer at all, while the connection stays open. */
  | { readonly kind: 'hang' };

/** Answers as the fault says. A fault that only delays gives no answer here. */
export function answerFault(
  fault: Exclude<InboxFault, { kind: 'slow' | 'lost-answer' }>,
  response: ServerResponse,
): void {
  switch (fault.kind) {
    case 'outage':
      return sendJson(response, 503, { status: 'error', message: 'Service unavailable' });
    case 'rate-limit':
      return sendJson(
        response,
        429,
        { status: 'error', message: 'Too many requests' },
        fault.retryAfter === null ? {} : { 'retry-after': fault.retryAfter },
      );
    case 'status':
      return sendJson(
        response,
        fault.status,
        fault.body ?? { status: 'error', message: `Refused with ${fault.status}` },
      );
    case 'redirect':
      response.writeHead(302, { location: fault.location }).end();
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
      return;
    case 'answer':
      return sendJson(response, 200, fault.body);
    case 'reset':
      response.destroy();
      return;
    case 'hang':
  }
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A random passing fault: an outage, a rate limit, a broken connection or a lost answer. */
export function anyFault(random: () => number): InboxFault {
  const faults: readonly InboxFault[] = [
    { kind: 'outage' },
    { kind: 'rate-limit', retryAfter: null },
    { kind: 'reset' },
    { kind: 'lost-answer' },
    { kind: 'status', status: 500 },
  ];
  return faults[Math.floor(random() * faults.length)] ?? { kind: 'outage' };
}
