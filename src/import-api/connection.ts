import { EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';

/** The proxies of the environment as values; an empty string is none. */
export type ProxySettings = {
  readonly httpsProxy: string;
  readonly httpProxy: string;
  /** Hosts reached without a proxy, as `NO_PROXY` lists them. */
  readonly noProxy: string;
};

/** The largest answer that is read, in bytes. */
export const maxAnswerBytes = 64 * 1024;

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
  if (proxy === null || (proxy.httpsProxy === '' && proxy.httpProxy === '')) return new Pool(origin, options);
  return new EnvHttpProxyAgent({ ...options, ...proxy });
}
