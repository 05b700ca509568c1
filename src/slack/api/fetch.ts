import type { Dispatcher } from 'undici';
import type { ProxySettings } from '../../import-api/connection.ts';
import { within } from '../../timing/within.ts';

/** The part of fetch that Slack's client and this app use. */
export type SlackFetch = {
  readonly fetch: typeof fetch;
  /** Waits this long for calls that are still open. */
  readonly close: (deadlineMs: number) => Promise<void>;
};

/**
 * Fetch for calls to Slack over undici's request, for a fraction of the CPU of Node's fetch. Bodies are
 * strings or bytes, redirects are never followed, and a configured proxy is used.
 */
export function createSlackFetch(proxy: ProxySettings | null): SlackFetch {
  let opening: Promise<Dispatcher> | null = null;
  // Loaded late: the first ack does not need it.
  const loading = () => import('./agent.ts');
  const open = () => (opening ??= loading().then(({ openSlackAgent }) => openSlackAgent(proxy)));
  return {
    async fetch(input, init = {}) {
      const dispatcher = await open();
      const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
      const { statusCode, headers, body } = await dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: init.method === 'POST' ? 'POST' : 'GET',
        headers: readHeaders(init.headers),
        body: typeof init.body === 'string' || init.body instanceof Uint8Array ? init.body : null,
        signal: init.signal ?? null,
      });
      const { createResponse } = await loading();
      return createResponse(hasNoBody(statusCode) ? null : await body.bytes(), {
        status: statusCode,
        headers: flatten(headers),
      });
    },
    async close(deadlineMs) {
      const dispatcher = await opening;
      if (dispatcher) await within(deadlineMs, dispatcher.close());
    },
  };
}

/** Headers as an object, a list or a `Headers`. Naming that class would load Node's own fetch. */
function readHeaders(headers: RequestInit['headers']): Record<string, string> {
  if (headers === undefined) return {};
  return Object.fromEntries(Symbol.iterator in headers ? headers : Object.entries(headers));
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304;
}

function flatten(headers: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
}
