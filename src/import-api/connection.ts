import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
import { maxAnswerBytes } from './exchange.ts';

/** The proxy for https addresses, and the hosts reached without it, as `NO_PROXY` lists them. */
export type ProxySettings = { readonly url: string; readonly noProxy: string };

/**
 * Opens a keep-alive pool to one host, through the proxy when one is configured. HTTP/2 stays off: undici 7 sends the
 * POSTs of one such connection one after the other.
 */
export function openConnection(origin: string, timeoutMs: number, proxy: ProxySettings | null): Dispatcher {
  const options = {
    allowH2: false,
    maxResponseSize: maxAnswerBytes,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  };
  if (proxy === null) return new Pool(origin, options);
  // Empty rather than left out: what is left out, undici takes from the environment by itself.
  return new EnvHttpProxyAgent({
    ...options,
    httpsProxy: proxy.url,
    httpProxy: '',
    noProxy: proxy.noProxy,
  });
}
