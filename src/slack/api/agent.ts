import { Agent, EnvHttpProxyAgent, Response as UndiciResponse, type Dispatcher } from 'undici';
import type { ProxySettings } from '../../import-api/connection.ts';

/** The largest answer from Slack that is read, in bytes: a shared file. */
const maxAnswerBytes = 8 * 1024 * 1024;

/**
 * Keep-alive connections to Slack, through the proxy if one is configured. HTTP/2 is off, as it is to the
 * inbox.
 */
export function openSlackAgent(proxy: ProxySettings | null): Dispatcher {
  const options = { allowH2: false, maxResponseSize: maxAnswerBytes, connections: 16 };
  if (proxy === null) return new Agent(options);
  return new EnvHttpProxyAgent({ ...options, httpsProxy: proxy.url, httpProxy: '', noProxy: proxy.noProxy });
}

/** A response as fetch returns it. Naming the global class would load Node's own copy of undici as well. */
export function createResponse(
  body: Uint8Array | null,
  init: { readonly status: number; readonly headers: [string, string][] },
): Response {
  return new UndiciResponse(body, init);
}
