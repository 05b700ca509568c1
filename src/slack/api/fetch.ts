import type { Dispatcher } from 'undici';
import type { ProxySettings } from '../../import-api/connection.ts';
import { within } from '../../timing/within.ts';

/** What Slack's client and this app's own calls to Slack need of fetch. */
export type SlackFetch = {
  readonly fetch: typeof fetch;
  /** Waits for what is not answered yet, that long. */
  readonly close: (deadlineMs: number) => Promise<void>;
};

/**
 * Fetch for calls to Slack over undici's request, which costs a fraction of the CPU of Node's own fetch: string and
 * byte bodies, redirects never followed, through the proxy when one is configured.
 */
export function createSlackFetch(proxy: ProxySettings | null): SlackFetch {
  let opening: Promise<Dispatcher> | null = null;
  // Loaded late: the first ack needs none of it.
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

/** Headers as a plain object, a list or the class of them, which is not named: that would load the fetch inside Node. */
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
